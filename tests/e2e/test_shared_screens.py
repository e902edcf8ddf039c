"""The kiosk of the service hall and the television of the living room."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

TV = {"width": 1280, "height": 720}


@pytest.fixture
def kiosk(open_page: Callable[..., Page]) -> Page:
    page = open_page("about:blank", width=1080, height=1920)
    page.clock.install()
    page.goto("/qingsong/?mode=kiosk")
    return page


def test_a_kiosk_counts_down_and_returns_to_the_start(kiosk: Page) -> None:
    kiosk.get_by_role("link", name="办事指南").click()
    kiosk.clock.run_for(30_000)
    expect(kiosk.locator("[data-idle]")).to_have_text("30")
    kiosk.mouse.click(5, 300)
    kiosk.clock.run_for(1_000)
    expect(kiosk.locator("[data-idle]")).to_have_text("59")
    kiosk.clock.run_for(60_000)
    expect(kiosk).to_have_url("/qingsong/")
    assert {cookie["name"] for cookie in kiosk.context.cookies()} == {"mode"}


def test_a_kiosk_leads_nowhere_outside(kiosk: Page) -> None:
    for path in ("/qingsong/", "/qingsong/about/contact/", "/qingsong/guides/laonian-youdaizheng/"):
        kiosk.goto(path)
        outside = kiosk.locator("a:is([href^='http'], [href^='mailto:'], [href^='geo:'])")
        assert outside.count() == 0, path


def test_a_visit_at_the_kiosk_is_ended_by_hand(kiosk: Page) -> None:
    kiosk.goto("/qingsong/settings/")
    kiosk.get_by_role("link", name="办完了").click()
    expect(kiosk).to_have_url("/qingsong/")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent")).strip()


def test_five_keys_are_enough_for_the_television(open_page: Callable[..., Page]) -> None:
    page = open_page("/qingsong/?mode=tv", **TV)
    first = focused(page)
    page.keyboard.press("ArrowRight")
    assert focused(page) != first
    page.keyboard.press("ArrowLeft")
    assert focused(page) == first
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("通知公告")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="返回")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", level=1)).to_contain_text("通知公告")
    page.keyboard.press("Escape")
    expect(page).to_have_url("/qingsong/")


def test_a_long_article_turns_pages_on_television(open_page: Callable[..., Page]) -> None:
    page = open_page("/qingsong/news/affairs/fund-quarter/?mode=tv", **TV)
    screens = 1
    while page.get_by_role("link", name="下一页").count():
        screens += 1
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(rf"screen={screens}$"))
        assert page.evaluate("document.documentElement.scrollHeight") <= 720
    assert screens >= 3
