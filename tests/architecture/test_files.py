"""Files stay small and free of what does not belong into them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("portal", "plugins", "search", "themes", "deploy")
LONGEST = {".py": 300, ".html": 150}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK|NotImplementedError)\b")
# The policy of the pages forbids both; the browser would drop them silently.
INLINE = re.compile(r"<[^>]*\s(style|on[a-z]+)=[\"']|<style|<script(?![^>]*(src=|application/ld\+json))")


def sources(*suffixes: str) -> Iterator[Path]:
    """Every file that people write, with one of these endings."""
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and "migrations" not in path.parts:
                yield path


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("suffix", LONGEST)
def test_no_file_is_too_long(suffix: str) -> None:
    long = [path for path in sources(suffix) if len(path.read_text().splitlines()) > LONGEST[suffix]]
    assert not names(long)


def test_nothing_is_left_unfinished() -> None:
    left = [path for path in sources(".py", ".html", ".css", ".js") if UNFINISHED.search(path.read_text())]
    assert not names(left)


def test_no_template_has_inline_script_or_style() -> None:
    inline = [path for path in sources(".html") if INLINE.search(path.read_text())]
    assert not names(inline)


def test_the_portal_names_no_plugin() -> None:
    plugins = [path.parent.name for path in (ROOT / "plugins").glob("*/__init__.py")]
    named = [
        f"{path.relative_to(ROOT)}: {plugin}"
        for path in sources(".py", ".html")
        if "plugins" not in path.parts
        for plugin in plugins
        if re.search(rf"\bplugins[./]{plugin}\b", path.read_text())
    ]
    assert not named
