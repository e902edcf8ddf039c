"""Residents reach everything with links and forms alone."""

from collections.abc import Callable

from playwright.sync_api import Page, expect


def test_find_the_own_community_by_initials_and_read_a_guide(open_page: Callable[..., Page]) -> None:
    page = open_page("/communities/?q=qs", width=390, javascript=False)
    page.get_by_role("main").get_by_role("link", name="青松").first.click()
    expect(page).to_have_url("/qingsong/")
    page.goto("/qingsong/guides/")
    page.get_by_role("main").get_by_role("link", name="老年优待证").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("优待证")
    expect(page.get_by_role("main")).to_contain_text("要跑几次")


def test_large_print_by_its_link_stays_on_the_device(open_page: Callable[..., Page]) -> None:
    page = open_page("/qingsong/settings/?mode=elder", javascript=False)
    page.goto("/qingsong/news/")
    expect(page.locator("html")).to_have_attribute("data-mode", "elder")


def test_a_correction_without_its_text_comes_back_with_what_was_typed(open_page: Callable[..., Page]) -> None:
    page = open_page("/qingsong/correction/", width=390, javascript=False)
    main = page.get_by_role("main")
    main.get_by_role("textbox").last.fill("0555-0018018")
    main.get_by_role("button", name="发送").click()
    summary = main.get_by_role("alert")
    expect(summary).to_be_visible()
    for link in summary.get_by_role("link").all():
        expect(page.locator(link.get_attribute("href") or "")).to_be_visible()
    expect(main.get_by_role("textbox").last).to_have_value("0555-0018018")
