"""The plain search."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from tests.district import District

Text = Callable[[str], str]


def results(page: str) -> str:
    return page[page.index('<main id="main">') : page.index("<footer")]


def test_services_are_found_by_what_people_call_them(filled: District, text: Text) -> None:
    page = results(text("/qingsong/search/?q=老年证"))
    assert 'href="/qingsong/guides/senior-card/"' in page
    assert "居住证申领" not in page


def test_every_word_must_occur_and_is_marked(filled: District, text: Text) -> None:
    page = results(text("/qingsong/search/?q=楼道 3 号"))
    assert "<mark>楼道</mark>" in page
    assert "找到 1 条" in page


def test_news_events_and_communities_are_grouped(filled: District, text: Text) -> None:
    filled.article("qingsong", "青松小课堂开课", "stories")
    filled.event("qingsong", "青松小课堂", days=9)
    page = results(text("/qingsong/search/?q=青松"))
    headings = [page.index(f"<h2>{name}</h2>") for name in ("动态", "活动", "社区")]
    assert headings == sorted(headings)
    only = results(text("/qingsong/search/?q=青松&kind=events"))
    assert "<h2>活动</h2>" in only
    assert "<h2>社区</h2>" not in only


def test_communities_are_found_by_pinyin(filled: District, text: Text) -> None:
    assert 'href="/shanjiaqiao/"' in text("/search/?q=djq")


def test_what_only_the_district_shows_links_to_the_district(filled: District, text: Text) -> None:
    own = filled.article("", "全区禁放烟花", "notices")
    shared = filled.article("", "全区除雪", "notices", share="all")
    page = results(text("/qingsong/search/?q=全区"))
    assert f'href="/news/notices/{own.slug}/"' in page
    assert f'href="/qingsong/news/notices/{shared.slug}/"' in page


def test_the_district_finds_what_is_new_in_its_communities(filled: District, text: Text) -> None:
    assert 'href="/qingsong/news/stories/' in results(text("/search/?q=长桌宴"))


def test_another_community_is_not_searched(filled: District, text: Text) -> None:
    assert "没有找到" in text("/xiangyang/search/?q=长桌宴")


def test_drafts_are_not_found(filled: District, text: Text) -> None:
    filled.article("qingsong", "还没写完的稿子").unpublish()
    assert "没有找到" in text("/qingsong/search/?q=稿子")


def test_nothing_found_offers_a_way_on(filled: District, text: Text) -> None:
    page = results(text("/qingsong/search/?q=居住卡"))
    assert "没有找到“居住卡”" in page
    assert "居住证申领" in page
    assert 'href="tel:12345"' in page
    assert 'href="tel:05550018018"' in page


@pytest.mark.parametrize("words", ["单身证明", "无犯罪记录证明", "开一张 健在证明"])
def test_certificates_nobody_may_ask_for_say_where_to_go(filled: District, text: Text, words: str) -> None:
    page = results(text(f"/qingsong/search/?q={words}"))
    assert "去哪里办" in page
    assert 'href="/qingsong/guides/certificates/"' in page


@pytest.mark.parametrize("words", ["长辈版", "亲情版", "关爱版", "关怀版", "大字", "Large Print"])
def test_large_print_is_found_by_all_its_names(filled: District, text: Text, words: str) -> None:
    assert "mode=elder" in results(text(f"/search/?q={words}"))
    assert 'data-mode="elder"' in text(f"/search/?q={words}&mode=elder")


@pytest.mark.parametrize(
    "words",
    ["%", "_", "'", '"', "\\", "<script>alert(1)</script>", "' OR 1=1 --", "%_%", "﷽", "\ud7ff", "。。。", "+" * 80],
)
def test_hostile_words_find_nothing_and_break_nothing(filled: District, text: Text, words: str) -> None:
    page = text(f"/qingsong/search/?q={quote(words)}")
    assert "长桌宴" not in results(page)
    assert "<script>alert" not in page


def test_too_long_a_query_gets_a_clear_answer(filled: District, text: Text) -> None:
    page = results(text("/qingsong/search/?q=" + "证" * 10_000))
    assert "太长了" in page
    assert "证" * 81 not in page


def test_a_nul_byte_is_refused(filled: District, client: Any) -> None:
    assert client.get("/search/?q=%00").status_code == 400


def test_without_a_query_the_page_asks(filled: District, text: Text) -> None:
    assert "想找什么？" in text("/search/")
    assert "想找什么？" in text("/search/?q=%20%20")


def test_twenty_a_page(filled: District, text: Text) -> None:
    for number in range(25):
        filled.article("qingsong", f"停电第 {number} 次")
    first, second = (results(text(f"/qingsong/search/?q=停电&page={page}")) for page in (1, 2))
    assert first.count("<mark>停电</mark>") == 20
    assert second.count("<mark>停电</mark>") == 5
    assert results(text("/qingsong/search/?q=停电&page=zzz")).count("<mark>停电</mark>") == 20


@pytest.mark.parametrize("address", ["/search/", "/qingsong/search/", "/en/search/"])
def test_few_queries(filled: District, client: Any, django_assert_max_num_queries: Any, address: str) -> None:
    client.get(address, {"q": "小"})
    with django_assert_max_num_queries(8):
        assert client.get(address, {"q": "小"}).status_code == 200


def test_search_pages_stay_out_of_search_engines(filled: District, text: Text) -> None:
    assert '<meta name="robots" content="noindex">' in text("/search/?q=x")
