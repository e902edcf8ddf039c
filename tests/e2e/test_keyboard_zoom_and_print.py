"""By keyboard alone, at 200 % zoom, and on paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.gates.pages import ARTICLE, GUIDE, HOME, LIST


@pytest.mark.parametrize("path", [HOME, LIST, ARTICLE, GUIDE])
def test_first_stop_of_the_keyboard_skips_to_the_content(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#main")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('#main').contains(document.activeElement)")


@pytest.mark.parametrize("path", [HOME, LIST, ARTICLE, GUIDE])
def test_every_stop_of_the_keyboard_is_seen(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path)
    unseen = []
    for _stop in range(40):
        page.keyboard.press("Tab")
        focus = page.evaluate(
            """() => {
                const it = document.activeElement, box = it.getBoundingClientRect(), style = getComputedStyle(it);
                const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                return {name: it.outerHTML.slice(0, 80), seen: it === document.body || (marked && inside)};
            }"""
        )
        if not focus["seen"]:
            unseen.append(focus["name"])
    assert not unseen


@pytest.mark.parametrize("path", [HOME, LIST, ARTICLE, GUIDE])
def test_twice_as_large_nothing_scrolls_sideways(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path, width=640, height=450, device_scale_factor=2)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("path", [ARTICLE, GUIDE])
def test_paper_carries_the_content_alone(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("navigation").first).to_be_hidden()
    expect(page.get_by_role("search").first).to_be_hidden()
