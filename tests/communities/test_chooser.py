"""The community chooser."""

import re
from typing import Any

import pytest

from portal.communities import memo
from portal.communities.models import Community


@pytest.fixture(autouse=True)
def _forget() -> None:
    memo.forget()


@pytest.fixture
def tree(db: None) -> Community:
    """A district with two streets, and communities whose names can be read in two ways."""
    root = Community.objects.create(
        code="990106000000", level="district", name="青禾区", short_name="青禾", slug="", phone="0555-001 8000"
    )
    streets = [
        Community.objects.create(
            code=f"99010600{n}000", level="street", name=name, short_name=name[:2], slug=slug, parent=root
        )
        for n, name, slug in ((1, "临河街道", "linhe"), (2, "长兴街道", "changxing"), (4, "望江街道", "wangjiang"))
    ]
    for code, name, slug, street, pinyin, extra in (
        ("990106001001", "青松", "qingsong", 0, "", ""),
        ("990106001003", "重庆路", "chongqinglu", 0, "chóng qìng lù", "zhongqinglu zql"),
        ("990106002002", "行道", "hangdao", 1, "háng dào", "xingdao xd"),
        ("990106002003", "乐苑", "leyuan", 1, "lè yuàn", "yueyuan yy"),
    ):
        Community.objects.create(
            code=code, level="community", name=f"{name}社区", short_name=name, slug=slug, parent=streets[street],
            pinyin=pinyin, extra_readings=extra, households=1860,
        )  # fmt: skip
    return root


def found(client: Any, words: str) -> list[str]:
    page = client.get("/communities/", {"q": words}).content.decode()
    return re.findall(r'href="\?choose=([a-z0-9]+)"', page)


def test_all_are_grouped_by_street(tree: Community, client: Any) -> None:
    page = client.get("/communities/").content.decode()
    assert (
        page.index("临河街道</h2>")
        < page.index("青松社区</b>")
        < page.index("长兴街道</h2>")
        < page.index("行道社区</b>")
    )
    assert "1,860 户" in page
    assert "qīng sōng" in page


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        ("青松", ["qingsong"]),
        ("qingsong", ["qingsong"]),
        ("QINGSONG", ["qingsong"]),
        ("qs", ["qingsong"]),
        ("重庆", ["chongqinglu"]),
        ("chongqinglu", ["chongqinglu"]),
        ("zhongqinglu", ["chongqinglu"]),
        ("cql", ["chongqinglu"]),
        ("zql", ["chongqinglu"]),
        ("hangdao", ["hangdao"]),
        ("xingdao", ["hangdao"]),
        ("yueyuan", ["leyuan"]),
        ("临河", ["qingsong", "chongqinglu"]),
        ("  青松  ", ["qingsong"]),
    ],
)
def test_found_by_characters_pinyin_initials_and_either_reading(
    tree: Community, client: Any, words: str, slugs: list[str]
) -> None:
    assert found(client, words) == slugs


def test_a_street_without_communities_can_be_chosen_itself(tree: Community, client: Any) -> None:
    assert found(client, "望江") == ["wangjiang"]


@pytest.mark.parametrize("words", ["不存在", "%", "_", "<b>", "x" * 5000, "'"])
def test_an_unknown_name_is_answered_with_help(tree: Community, client: Any, words: str) -> None:
    page = client.get("/communities/", {"q": words}).content.decode()
    assert "没有叫" in page
    assert "tel:05550018000" in page
    assert "<b>”" not in page


def test_a_choice_is_remembered(tree: Community, client: Any) -> None:
    response = client.get("/communities/?choose=qingsong")
    assert response.status_code == 302
    assert response["Location"] == "/qingsong/"
    page = client.get("/communities/").content.decode()
    assert "上次看的" in page


def test_an_unknown_choice_stays_on_the_list(tree: Community, client: Any) -> None:
    assert client.get("/communities/?choose=../evil").status_code == 200
    client.cookies["community"] = "gone"
    assert "上次看的" not in client.get("/communities/").content.decode()


def test_narrowing_by_script_knows_every_reading(tree: Community, client: Any) -> None:
    keys = re.findall(r'data-k="([^"]*)"', client.get("/communities/").content.decode())
    assert any("chongqinglu" in key and "zhongqinglu" in key and "zql" in key for key in keys)


def test_a_thousand_communities_are_one_small_page(
    tree: Community, client: Any, django_assert_max_num_queries: Any
) -> None:
    for s in range(10, 50):
        street = Community.objects.create(
            code=f"9901060{s}000", level="street", name=f"第{s}街道", short_name=f"第{s}", slug=f"s{s}", parent=tree
        )
        Community.objects.bulk_create(
            Community(
                code=f"9901060{s}{c:03}", level="community", name=f"新村{s}区{c}社区", short_name=f"新村{c}",
                slug=f"s{s}c{c}", pinyin="xīn cūn", initials="xc", parent=street,
            )
            for c in range(1, 26)
        )  # fmt: skip
    tree.save()
    client.get("/communities/")
    with django_assert_max_num_queries(2):
        page = client.get("/communities/").content.decode()
    assert "第49街道" in page
    assert len(page.encode()) < 60_000
    assert len(found(client, "第49街道")) == 25
    assert len(client.get("/communities/", {"q": "xc"}).content) < 100_000
