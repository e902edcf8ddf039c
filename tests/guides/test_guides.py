"""Service guides and what communities lay over them."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from portal.guides.models import GuideOverlay, GuidePage, Material, OverlayMaterial
from portal.guides.words import duration, fee, visits_text
from tests.district import District


def test_a_district_guide_carries_each_communitys_counter(filled: District, text: Callable[[str], str]) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    overlay = GuideOverlay.objects.create(
        community=filled.communities["qingsong"],
        guide=guide,
        place="青松 2 号窗口",
        phone="0555-001 8015",
        note="周二人少。",
    )
    OverlayMaterial.objects.create(overlay=overlay, name="楼栋号")
    here = text("/qingsong/guides/senior-card/")
    for words in ("青松 2 号窗口", "0555-001 8015", "周二人少。", "楼栋号", "青松社区补充"):
        assert words in here, words
    there = text("/guides/senior-card/")
    for words in ("青松 2 号窗口", "周二人少。", "楼栋号"):
        assert words not in there, words
    assert '<link rel="canonical" href="http://127.0.0.1:8000/guides/senior-card/">' in here


def test_a_communitys_own_guide_comes_first(filled: District, text: Callable[[str], str]) -> None:
    index = filled.homes["qingsong"].get_children().get(slug="guides").specific
    index.add_child(instance=GuidePage(title="青松自己的老年证", slug="senior-card"))
    assert "青松自己的老年证" in text("/qingsong/guides/senior-card/")
    assert "老年优待证办理" in text("/guides/senior-card/")
    assert "老年优待证办理" not in text("/qingsong/guides/")


@pytest.mark.parametrize(
    ("days", "unit", "words"),
    [
        (0, "at_once", "当场办好"),
        (None, "at_once", "当场办好"),
        (0, "day", "当场办好"),
        (1, "working_day", "1 个工作日"),
        (3, "working_day", "3 个工作日"),
        (15, "day", "15 天"),
        (None, "", ""),
    ],
)
def test_time_limits_in_spoken_words(days: int | None, unit: str, words: str) -> None:
    assert duration(days, unit) == words


def test_cost_and_visits_in_spoken_words() -> None:
    assert fee(False, "") == "免费"
    assert fee(True, "10 元") == "10 元"
    assert visits_text(0) == "0 次"
    assert visits_text(None) == ""


def test_structured_data_survives_a_hostile_title(filled: District, text: Callable[[str], str]) -> None:
    filled.guide("证</script><script>alert(1)</script>", "hostile")
    page = text("/guides/hostile/")
    assert "<script>alert" not in page
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)[1])
    assert data["@type"] == "GovernmentService"
    assert data["name"] == "证</script><script>alert(1)</script>"


@pytest.mark.parametrize("query", ["theme=elderly", "event=baby", "people=over60"])
def test_guides_are_found_by_what_they_are_for(filled: District, text: Callable[[str], str], query: str) -> None:
    page = text(f"/qingsong/guides/?{query}")
    assert ("老年优待证办理" in page.split("按拼音找")[0]) is (query != "event=baby")


@pytest.mark.parametrize("query", ["theme=nothing", "theme=", "event=<b>", "people=" + "x" * 400])
def test_an_unknown_group_says_so(filled: District, text: Callable[[str], str], query: str) -> None:
    assert "没有这一类" in text(f"/qingsong/guides/?{query}")


def test_materials_say_what_need_not_be_brought(filled: District, text: Callable[[str], str]) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    Material.objects.create(guide=guide, name="户口簿", need="not_needed", originals=0, note="系统核对")
    Material.objects.create(guide=guide, name="委托书", need="proxy", copies=2)
    page = text("/guides/senior-card/")
    assert "不用带" in page
    assert "代办才要" in page
    assert "<small>系统核对</small>" in page
    assert "<small>原件 1 份，复印件 2 份</small>" in page


def test_the_twenty_certificates(filled: District, text: Callable[[str], str]) -> None:
    page = text("/qingsong/guides/certificates/")
    assert page.count("<dt>") == 20
    assert "派出所" in page


@pytest.mark.parametrize(("path", "most"), [("/qingsong/guides/", 8), ("/qingsong/guides/senior-card/", 12)])
def test_guides_cost_few_queries(
    filled: District, client: Client, django_assert_max_num_queries: Any, path: str, most: int
) -> None:
    client.get(path)
    with django_assert_max_num_queries(most):
        client.get(path)
