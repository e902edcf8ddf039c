"""What must be right about icons and themes before the portal starts."""

import tomllib
from typing import Any

from django.core.checks import CheckMessage, Error

from portal.appearance import contrast, icons, themes


def check_icons(**kwargs: Any) -> list[CheckMessage]:
    """Every icon of the sprite exists in the package."""
    unknown = sorted(set(icons.ICONS) - icons.available())
    return [
        Error(f"No icon is called {name!r}.", hint="See lucide.dev/icons for the names.", id="appearance.E001")
        for name in unknown
    ]


def check_themes(**kwargs: Any) -> list[CheckMessage]:
    """Every theme can be read, and its colours can be told apart (WCAG 2.2 AAA for text)."""
    errors: list[CheckMessage] = []
    for slug in themes.installed():
        try:
            theme = themes.load(slug)
            for scheme, colours in (("light", theme.light), ("dark", theme.light | theme.dark)):
                errors += [
                    Error(
                        f"Theme {slug}: {front} on {ground} has contrast {found:.2f} in {scheme}; {least} is needed.",
                        hint=f"Change {front} or {ground} in themes/{slug}/theme.toml.",
                        id="appearance.E003",
                    )
                    for front, ground, found, least in contrast.weak_pairs(colours)
                ]
        except (tomllib.TOMLDecodeError, KeyError, ValueError) as error:
            errors.append(Error(f"Theme {slug} cannot be read: {error}", id="appearance.E002"))
    return errors
