"""What residents come for, on a phone, with scripts and without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

Open = Callable[[str], Page]


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def visit(request: pytest.FixtureRequest, open_page: Callable[..., Page]) -> Open:
    return lambda path: open_page(path, width=390, height=844, javascript=request.param)


def main(page: Page) -> Locator:
    return page.get_by_role("main")


def test_choose_the_own_community_once(visit: Open) -> None:
    page = visit("/")
    main(page).get_by_role("link", name="选一次您的社区").click()
    main(page).get_by_role("searchbox").fill("zql")
    main(page).get_by_role("button", name="找社区").click()
    main(page).get_by_role("link", name="重庆路社区").click()
    expect(page).to_have_url("/chongqinglu/")
    page.goto("/")
    expect(main(page)).to_contain_text("您上次看的是 重庆路社区")


def test_read_open_affairs_of_one_kind(visit: Open) -> None:
    page = visit("/qingsong/")
    main(page).get_by_role("navigation", name="常用").get_by_role("link", name="居务公开").click()
    main(page).get_by_role("navigation", name="居务公开分类").get_by_role("link", name="财务收支").click()
    main(page).get_by_role("link", name="公益金收支明细").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("公益金")
    expect(main(page).get_by_role("table")).to_contain_text("收入")
    page.get_by_role("navigation", name="当前位置").get_by_role("link", name="居务公开").click()
    expect(page).to_have_url("/qingsong/news/affairs/")


def test_put_an_event_into_the_calendar(visit: Open) -> None:
    page = visit("/qingsong/news/events/")
    main(page).get_by_role("link", name="智能手机小课堂").first.click()
    with page.expect_download() as download:
        main(page).get_by_role("link", name="加入日历").click()
    assert "BEGIN:VEVENT" in download.value.path().read_text()


def test_find_a_service_by_its_everyday_name_and_ask_about_it(visit: Open) -> None:
    page = visit("/guihuayuan/")
    main(page).get_by_role("searchbox").fill("老年证")
    main(page).get_by_role("button", name="搜索").click()
    main(page).get_by_role("link", name="老年优待证").first.click()
    expect(page).to_have_url("/guihuayuan/guides/laonian-youdaizheng/")
    expect(main(page)).to_contain_text("桂花苑社区")
    main(page).get_by_role("button", name="还有疑问").click()
    main(page).get_by_role("textbox").fill("照片要几张？")
    main(page).get_by_role("button").last.click()
    expect(main(page)).to_contain_text("谢谢")


def test_report_an_error_and_get_a_number(visit: Open) -> None:
    page = visit("/qingsong/guides/juzhuzheng/")
    page.get_by_role("contentinfo").get_by_role("link", name="为网站找错").click()
    assert main(page).get_by_label("是哪一页").input_value().endswith("/qingsong/guides/juzhuzheng/")
    main(page).get_by_text("有错别字").click()
    main(page).get_by_label("用一句话说说").fill("“居住证”写成了“居信证”")
    main(page).get_by_role("button", name="发送").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("收到")


def test_large_print_in_the_dark_and_english_menus(visit: Open) -> None:
    page = visit("/qingsong/settings/")
    for choice in ("长辈版", "一直暗", "English"):
        main(page).get_by_text(choice).first.click()
    main(page).get_by_role("button", name="保存").click()
    expect(page).to_have_url("/en/qingsong/settings/?saved=1")
    page.goto("/en/qingsong/news/")
    expect(page.locator("html")).to_have_attribute("data-mode", "elder")
    expect(page.locator("html")).to_have_attribute("data-scheme", "dark")
    expect(page.get_by_role("navigation", name="You are here")).to_be_hidden()
    expect(page.get_by_role("link", name="Standard").first).to_be_visible()


def test_get_on_from_an_address_that_lacks_a_few_letters(visit: Open) -> None:
    page = visit("/qingsong/guides/laonian-youdai/")
    main(page).get_by_role("link", name="老年优待证").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("老年优待证")


def test_learn_where_a_certificate_is_issued(visit: Open) -> None:
    page = visit("/qingsong/search/?q=无犯罪记录证明")
    expect(main(page)).to_contain_text("派出所")
    main(page).get_by_role("link", name="20 种证明").click()
    expect(main(page).get_by_role("term")).to_have_count(20)
