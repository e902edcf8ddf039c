"""Lists of news: what they show, to whom, at what cost."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from tests.district import District


def test_a_column_lists_its_own_entries_by_month(district: District, text: Callable[[str], str]) -> None:
    district.article("qingsong", "三号楼换灯", "affairs", kind="repair")
    page = text("/qingsong/news/affairs/")
    assert "三号楼换灯" in page
    assert "小区维修" in page
    assert timezone.localtime().strftime("%Y年%-m月") in page.replace(" ", "")


@pytest.mark.parametrize(
    ("share", "chosen", "seen"),
    [
        ("own", [], {"": True, "linhe": False, "qingsong": False, "xiangyang": False}),
        ("all", [], {"": True, "linhe": True, "qingsong": True, "xiangyang": True}),
        ("chosen", ["qingsong"], {"": True, "linhe": False, "qingsong": True, "xiangyang": False}),
    ],
)
def test_an_article_is_shown_where_its_owner_shares_it(
    district: District, client: Client, share: str, chosen: list[str], seen: dict[str, bool]
) -> None:
    for slug in seen:
        if (slug, "notices") not in district.columns:
            district.columns |= {(slug, kind): page for kind, page in district._columns(slug)}
    article = district.article("", "全区供暖", "notices", share=share)
    article.shared_with.set(district.communities[slug] for slug in chosen)
    article.save()
    for slug, expected in seen.items():
        base = f"/{slug}/news/notices/" if slug else "/news/notices/"
        assert ("全区供暖" in client.get(base).content.decode()) is expected, slug
        assert client.get(f"{base}{article.slug}/").status_code == (200 if expected else 404), slug


def test_what_is_shared_keeps_its_owner(district: District, text: Callable[[str], str]) -> None:
    article = district.article("", "全区供暖", "notices", share="all")
    page = text(f"/qingsong/news/notices/{article.slug}/")
    assert f'<link rel="canonical" href="http://127.0.0.1:8000/news/notices/{article.slug}/">' in page
    assert '<span class="tag honey">青禾区</span>' in page
    assert "<b>青松社区</b>" in page


def test_a_neighbours_article_is_not_ours(district: District, client: Client) -> None:
    district.columns |= {("xiangyang", kind): page for kind, page in district._columns("xiangyang")}
    article = district.article("xiangyang", "向阳的事", "notices")
    assert "向阳的事" not in client.get("/qingsong/news/").content.decode()
    assert client.get(f"/qingsong/news/notices/{article.slug}/").status_code == 404


def test_an_unpublished_article_is_gone_everywhere(district: District, client: Client) -> None:
    article = district.article("", "撤回的通知", "notices", share="all")
    Page.objects.get(pk=article.pk).unpublish()
    for base in ("/news/notices/", "/qingsong/news/notices/"):
        assert "撤回的通知" not in client.get(base).content.decode()
        assert client.get(f"{base}{article.slug}/").status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        "page=0",
        "page=-1",
        "page=abc",
        "page=99999",
        "page=１",
        "month=2026-99",
        "month=0001-01",
        "month=9999-12",
        "month=x",
        "kind=<script>",
        "kind=" + "x" * 500,
    ],
)
def test_a_hostile_filter_gets_a_calm_answer(district: District, text: Callable[[str], str], query: str) -> None:
    district.article("qingsong", "三号楼换灯", "affairs", kind="repair")
    page = text(f"/qingsong/news/affairs/?{query}")
    assert "<script>" not in page
    assert "<h1>" in page


def test_filters_narrow_a_column(district: District, text: Callable[[str], str]) -> None:
    district.article("qingsong", "三号楼换灯", "affairs", kind="repair")
    district.article("qingsong", "公益金明细", "affairs", kind="fund", date=timezone.now() - timedelta(days=70))
    assert "公益金明细" not in text("/qingsong/news/affairs/?kind=repair")
    month = (timezone.localtime() - timedelta(days=70)).strftime("%Y-%m")
    assert "三号楼换灯" not in text(f"/qingsong/news/affairs/?month={month}")


def test_long_columns_have_pages(district: District, text: Callable[[str], str]) -> None:
    for n in range(25):
        district.article("qingsong", f"第 {n} 条", date=timezone.now() - timedelta(hours=n))
    assert text("/qingsong/news/stories/").count("<h3>") == 20
    assert text("/qingsong/news/stories/?page=2").count("<h3>") == 5


@pytest.mark.parametrize("path", ["/qingsong/news/", "/qingsong/news/affairs/", "/qingsong/news/events/"])
def test_a_list_costs_few_queries(
    filled: District, client: Client, django_assert_max_num_queries: Any, path: str
) -> None:
    client.get(path)
    with django_assert_max_num_queries(8):
        client.get(path)


def test_the_feed_is_atom(district: District, client: Client) -> None:
    district.article("qingsong", "三号楼换灯", "affairs", lead="46 盏。")
    response = client.get("/qingsong/news/affairs/feed.xml")
    assert response["Content-Type"].startswith("application/atom+xml")
    assert "三号楼换灯" in response.content.decode()
    assert "http://127.0.0.1:8000/qingsong/news/affairs/" in response.content.decode()
    assert client.get("/qingsong/news/nothing/feed.xml").status_code == 404
