"""The theme reaches pages, and the development server sees it change."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.checks import run_checks
from django.test import Client
from django.utils.autoreload import StatReloader, autoreload_started

from portal.appearance import stylesheets, themes
from portal.appearance.contrast import ratio


def test_the_development_server_watches_style_sheets_and_tokens() -> None:
    reloader = StatReloader()
    autoreload_started.send(sender=reloader)
    watched = set(reloader.watched_files())
    assert {themes.folder("wutong") / "css" / "base.css", themes.folder("wutong") / "theme.toml"} <= watched


def test_a_style_sheet_is_kept_for_ever_at_an_address_of_its_own(client: Client) -> None:
    """And needs no database: the page that tells of a fault is not bare."""
    response = client.get(stylesheets.address("wutong", "core"))
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "--brand:#115c4c" in response.content.decode()


def test_the_address_of_an_older_release_leads_to_the_present_sheet(client: Client) -> None:
    response = client.get("/theme/wutong-core.000000000000.css")
    assert response["Location"] == stylesheets.address("wutong", "core")


@pytest.mark.parametrize("name", ["wutong-none.000000000000.css", "none-core.000000000000.css"])
def test_a_sheet_that_does_not_exist_is_not_found(client: Client, db: None, name: str) -> None:
    assert client.get(f"/theme/{name}").status_code == 404


@pytest.fixture
def broken_theme(tmp_path: Path, settings: Any) -> Iterator[Path]:
    """A folder of themes whose only theme a test may spoil."""
    settings.THEMES_DIR = tmp_path
    folder = tmp_path / "wutong"
    folder.mkdir()
    themes.load.cache_clear()
    yield folder / "theme.toml"
    themes.load.cache_clear()


@pytest.mark.parametrize("path", sorted(themes.folder("wutong").glob("css/*.css")), ids=lambda path: path.name)
def test_no_selector_loses_its_space_when_made_smaller(path: Path) -> None:
    """The minifier takes ``.fold :is(td)`` for ``.fold:is(td)``; ``.fold *:is(td)`` says the same and survives."""
    selectors = re.findall(r"[^{};]+(?=\{)", path.read_text(encoding="utf-8"))
    assert not [selector for selector in selectors if re.search(r"[\w)\]*]\s+:", selector)]


def test_every_class_of_the_style_sheets_is_used() -> None:
    sheets = "".join(path.read_text() for path in themes.folder("wutong").glob("css/*.css"))
    selectors = "".join(re.findall(r"[^{};]+(?=\{)", re.sub(r"/\*.*?\*/", "", sheets, flags=re.DOTALL)))
    users = [
        path.read_text()
        for folder in (settings.BASE_DIR / "portal", themes.folder("wutong"))
        for path in folder.rglob("*")
        if path.suffix in {".html", ".py", ".js"}
    ]
    words = set(re.findall(r"[\w-]+", "".join(users)))
    assert not set(re.findall(r"\.([a-zA-Z][\w-]*)", selectors)) - words


def test_unreadable_tokens_are_refused_at_start(broken_theme: Path) -> None:
    broken_theme.write_text("[theme\n", encoding="utf-8")
    assert "appearance.E002" in {error.id for error in run_checks()}


def test_weak_contrast_is_refused_at_start(broken_theme: Path, settings: Any) -> None:
    good = (settings.BASE_DIR / "themes" / "wutong" / "theme.toml").read_text(encoding="utf-8")
    broken_theme.write_text(good.replace('ink       = "#1c2420"', 'ink       = "#999999"'), encoding="utf-8")
    weak = [error for error in run_checks() if error.id == "appearance.E003"]
    assert weak
    assert "ink" in weak[0].msg


def test_contrast_is_that_of_wcag() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
