"""Themes: design tokens read from ``themes/<slug>/theme.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings

DEFAULT = "wutong"


@dataclass(frozen=True)
class Theme:
    """A theme's tokens, as CSS custom properties without their dashes."""

    slug: str
    name: str
    description: str
    tokens: dict[str, str]
    light: dict[str, str]
    dark: dict[str, str]

    def css(self) -> str:
        """Return the token layer: light, dark where the device asks for it, and dark by choice."""
        light = _properties({"color-scheme": "light"}, self.tokens | self.light)
        dark = _properties({"color-scheme": "dark"}, self.dark)
        return (
            f"@layer theme{{:root{{{light}}}"
            f"@media(prefers-color-scheme:dark){{:root:not([data-scheme=light]){{{dark}}}}}"
            f":root[data-scheme=dark]{{{dark}}}}}"
        )


def folder(slug: str) -> Path:
    """Return the folder of a theme."""
    return Path(settings.THEMES_DIR) / slug


@cache
def load(slug: str) -> Theme:
    """Read a theme.

    Raises:
        FileNotFoundError: there is no such theme.
        tomllib.TOMLDecodeError: its file is not TOML.
        KeyError: its file lacks a required table.
    """
    data = tomllib.loads((folder(slug) / "theme.toml").read_text(encoding="utf-8"))
    about = data["theme"]
    return Theme(slug, about["name"], about.get("description", ""), data["tokens"], data["light"], data["dark"])


def installed() -> list[str]:
    """Return the slugs of all themes, sorted."""
    return sorted(path.parent.name for path in Path(settings.THEMES_DIR).glob("*/theme.toml"))


def theme_for(community: object) -> Theme:
    """Return the theme in which a community's pages are shown."""
    return load(DEFAULT)


def _properties(plain: dict[str, str], custom: dict[str, str]) -> str:
    return "".join(
        [f"{name}:{value};" for name, value in plain.items()] + [f"--{name}:{value};" for name, value in custom.items()]
    )
