"""Files are finished, templates short, and the core names no plugin."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("portal", "plugins", "search", "themes", "deploy")
LONGEST_TEMPLATE = 150
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK|NotImplementedError)\b")


def sources(*suffixes: str) -> Iterator[Path]:
    """Every file that people write, with one of these endings."""
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and "migrations" not in path.parts:
                yield path


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def test_no_template_is_too_long() -> None:
    long = [path for path in sources(".html") if len(path.read_text().splitlines()) > LONGEST_TEMPLATE]
    assert not names(long)


def test_nothing_is_left_unfinished() -> None:
    left = [path for path in sources(".py", ".html", ".css", ".js") if UNFINISHED.search(path.read_text())]
    assert not names(left)


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
