"""Fixtures of the tests that open the sample district in a browser."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support import chromium, demo_site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running sample district; all workers of a run share its data."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    state = Path(shared) / "site"
    demo_site.prepare(state)
    with demo_site.running(state) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if chromium.executable() is None:
        pytest.skip(chromium.MISSING)
    with chromium.running_browser() as running:
        yield running


@pytest.fixture
def open_page(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Open a path of the site as a new visitor: ``open_page("/", width=390, javascript=False)``."""
    contexts = []

    def go(path: str, *, width: int = 1280, height: int = 900, javascript: bool = True, **options: object) -> Page:
        viewport = {"width": width, "height": height}
        context = browser.new_context(
            base_url=site, viewport=viewport, locale="zh-CN", java_script_enabled=javascript, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(path)
        return page

    yield go
    for context in contexts:
        context.close()
