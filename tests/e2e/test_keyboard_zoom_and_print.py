"""By keyboard alone, at 200 % zoom, and on paper."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.gates.pages import ARTICLE, GUIDE, HOME, LIST
from tests.support.demo_site import ROOT

GUIDES = ROOT / "portal" / "sample" / "data" / "guides"


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


def tab_to(page: Page, text: str) -> None:
    """Press Tab until what has the focus says ``text``."""
    for _stop in range(80):
        page.keyboard.press("Tab")
        if text in str(page.evaluate("document.activeElement.innerText || document.activeElement.placeholder || ''")):
            return
    pytest.fail(f"no stop of the keyboard says {text}")


def test_from_the_district_to_an_answer_by_keyboard_alone(open_page: Callable[..., Page]) -> None:
    page = open_page("/communities/")
    tab_to(page, "青松、qingsong")
    page.keyboard.type("qs")
    page.keyboard.press("Enter")
    page.wait_for_url("**/communities/?q=qs")
    tab_to(page, "青松社区")
    page.keyboard.press("Enter")
    page.wait_for_url("**/qingsong/")
    tab_to(page, "办事指南")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{GUIDE.rsplit('/', 2)[0]}/")
    tab_to(page, "老年优待证")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{GUIDE}")
    tab_to(page, "70 岁要换证吗")
    page.keyboard.press("Enter")
    expect(page.get_by_role("group").filter(has_text="70 岁要换证吗").get_by_role("paragraph")).to_be_visible()
    tab_to(page, "清楚了")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("谢谢")


@pytest.mark.parametrize("path", [HOME, LIST, ARTICLE, GUIDE])
def test_twice_as_large_nothing_scrolls_sideways(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path, width=640, height=450, device_scale_factor=2)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("slug", sorted(path.stem for path in GUIDES.glob("*.toml")))
def test_a_guide_fits_one_sheet(open_page: Callable[..., Page], slug: str) -> None:
    sheet = open_page(f"/qingsong/guides/{slug}/").pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", sheet)) == 1


@pytest.mark.parametrize("path", [ARTICLE, GUIDE])
def test_paper_carries_the_content_alone(open_page: Callable[..., Page], path: str) -> None:
    page = open_page(path)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("navigation").first).to_be_hidden()
    expect(page.get_by_role("search").first).to_be_hidden()
