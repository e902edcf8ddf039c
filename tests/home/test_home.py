"""The home pages of communities, streets and the district."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from portal.communities.models import Community
from portal.home.models import HomePage
from tests.district import District

Text = Callable[[str], str]


def test_a_home_arranges_itself(filled: District, text: Text) -> None:
    page = text("/qingsong/")
    assert "今天想办点什么？" in page
    assert "百家长桌宴回来了" in page
    assert "智能手机小课堂" in page
    assert "老年优待证办理" in page
    assert 'href="/qingsong/guides/senior-card/"' in page
    assert "3 号楼楼道灯全部换好" in page
    assert "tel:05550018020" in page
    assert "农历" in page
    assert page.count("<h1") == 1


def test_the_lunar_date_is_for_readers_of_chinese(filled: District, text: Text) -> None:
    page = text("/en/qingsong/")
    assert "农历" not in page
    assert "What would you like to do today?" in page


def test_a_new_community_says_so_and_shows_the_way(district: District, text: Text) -> None:
    district.guide("老年优待证办理", "senior-card")
    page = text("/xiangyang/")
    assert "刚刚开张" in page
    assert 'href="/"' in page
    assert "tel:12345" in page
    assert 'href="/guides/senior-card/"' in page, "it has no list of services of its own"


def test_no_link_of_a_home_leads_into_the_void(filled: District, client: Any, text: Text) -> None:
    for address in ("/", "/linhe/", "/qingsong/", "/xiangyang/"):
        page = text(address)
        main = page[page.index("<main") : page.index("</main>")]
        for link in set(re.findall(r'href="(/[^"#]*)"', main)):
            assert client.get(link).status_code in {200, 302}, (address, link)


def test_an_urgent_notice_stands_above_everything(filled: District, text: Text) -> None:
    filled.article("qingsong", "明天停水", "notices", urgency="urgent")
    filled.article(
        "qingsong", "去年停水", "notices", urgency="urgent", valid_until=timezone.localdate().replace(year=2020)
    )
    page = text("/qingsong/")
    band = page[page.index('class="notice"') :].split("</section>")[0]
    assert "明天停水" in band
    assert "去年停水" not in band


def test_editors_arrange_question_searches_tiles_and_sections(filled: District, text: Text) -> None:
    home = HomePage.objects.get(slug="qingsong")
    home.question = "街坊，有什么事？"
    home.popular_searches = "老年证、停水  居住证"
    home.illustration = ""
    home.tiles = [
        ("tile", {"page": None, "path": "news/events/", "label": "跳舞", "note": "", "icon": "bell", "tone": "sky"})
    ]
    home.body = [
        ("text", {"title": "食堂", "text": "<p>今天有<b>带鱼</b></p>"}),
        ("services", {"title": "", "guides": []}),
    ]
    home.save_revision().publish()
    page = text("/qingsong/")
    assert "街坊，有什么事？" in page
    assert 'href="/qingsong/search/?q=%E5%B1%85%E4%BD%8F%E8%AF%81"' in page
    assert "跳舞" in page
    assert "带鱼" in page
    assert "百家长桌宴回来了" not in page
    assert 'class="art"' not in page


def test_a_street_shows_its_communities_and_their_news(filled: District, text: Text) -> None:
    page = text("/linhe/")
    assert 'href="/qingsong/"' in page
    assert "百家长桌宴回来了" in page
    assert 'href="/shanjiaqiao/"' not in page


def test_the_district_gathers_all_and_names_owners(filled: District, text: Text) -> None:
    page = text("/")
    assert "青禾区的事" in page
    assert "百家长桌宴回来了" in page
    assert "取暖补贴" in page
    assert 'href="/qingsong/news/stories/' in page
    assert "青禾区政务大厅" in page
    assert "tel:12345" in page
    assert 'href="/shanjiaqiao/"' in page


def test_the_map_counts_in_words(filled: District, text: Text) -> None:
    page = text("/")
    assert "2 个街道、4 个社区" in page
    assert page.count('r="6"') == 4


def test_a_large_district_is_shown_by_its_streets(
    filled: District, text: Text, django_assert_max_num_queries: Any
) -> None:
    _grow(filled, streets=39, each=25)
    text("/")
    with django_assert_max_num_queries(10):
        page = text("/")
    assert len(page) < 60_000
    assert "示意图" not in page


def test_the_district_remembers_the_last_community(filled: District, client: Any, text: Text) -> None:
    assert "您上次看的是" not in text("/")
    client.get("/communities/?choose=qingsong")
    assert "您上次看的是" in text("/")
    client.cookies["community"] = "no-such-place"
    assert "您上次看的是" not in text("/")


@pytest.mark.parametrize("address", ["/", "/linhe/", "/qingsong/", "/xiangyang/"])
@pytest.mark.parametrize("mode", ["", "elder", "kiosk", "tv"])
def test_every_home_in_every_mode_costs_few_queries(
    filled: District, client: Any, django_assert_max_num_queries: Any, address: str, mode: str
) -> None:
    client.cookies["mode"] = mode
    client.get(address)
    with django_assert_max_num_queries(10):
        assert client.get(address).status_code == 200


def test_a_kiosk_has_keys_and_no_footer(filled: District, text: Text) -> None:
    page = text("/qingsong/?mode=kiosk")
    assert 'class="keys"' in page
    assert "您要办什么？" in page
    assert 'class="foot"' not in page


def test_television_has_six_keys_at_most_and_screens_behind_them(filled: District, text: Text) -> None:
    page = text("/qingsong/?mode=tv")
    assert 3 <= page.count('<a class="card"') <= 6
    assert "0555-001 8020" in text("/qingsong/tv/call/")
    assert "单家桥" not in text("/linhe/tv/communities/")


def test_a_community_has_one_home_at_its_own_address(district: District) -> None:
    second = HomePage(title="又一个", slug="again", community=district.communities["qingsong"])
    with pytest.raises(ValidationError):
        district.homes[""].add_child(instance=second)
    home = HomePage.objects.get(slug="linhe")
    home.slug = "elsewhere"
    home.save()
    assert home.slug == "linhe"


def _grow(district: District, streets: int, each: int) -> None:
    root = district.communities[""]
    for s in range(10, 10 + streets):
        street = Community.objects.create(
            code=f"990106{s:03}000", level="street", name=f"第{s}街道", short_name=f"第{s}", slug=f"s{s}", parent=root
        )
        Community.objects.bulk_create(
            Community(
                code=f"990106{s:03}{c:03}", level="community", name=f"{s}街{c}社区", short_name=f"{s}街{c}",
                slug=f"s{s}c{c}", parent=street, pinyin="mou", initials="m",
            )
            for c in range(1, each + 1)
        )  # fmt: skip
    root.save()  # says that the tree has changed
