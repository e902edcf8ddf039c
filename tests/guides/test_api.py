"""Guides in the open interface."""

from typing import Any

import pytest
from django.test import Client

from portal.guides.models import GuideOverlay, GuidePage, Material, OverlayMaterial
from tests.district import District


@pytest.fixture
def read(filled: District, client: Client) -> Any:
    def get(address: str, status: int = 200) -> Any:
        response = client.get(f"/api/v1/guides{address}")
        assert response.status_code == status, address
        return response.json()

    return get


def test_the_list_of_a_community(read: Any) -> None:
    guides = {guide["slug"]: guide for guide in read("?community=qingsong")}
    assert set(guides) == {"senior-card", "residence-permit"}
    card = guides["senior-card"]
    assert card["owner"] == "990106000000"
    assert card["promised"] == "3 个工作日"
    assert card["url"] == "http://127.0.0.1:8000/qingsong/guides/senior-card/"


@pytest.mark.parametrize(
    ("query", "found"),
    [("theme=elderly", ["senior-card"]), ("people=over60", ["senior-card"]), ("event=baby", []), ("theme=nothing", [])],
)
def test_the_list_by_what_guides_are_for(read: Any, query: str, found: list[str]) -> None:
    assert [guide["slug"] for guide in read(f"?{query}")] == found


def test_a_guide_with_the_communitys_counter(filled: District, read: Any) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    Material.objects.create(guide=guide, name="身份证")
    overlay = GuideOverlay.objects.create(
        community=filled.communities["qingsong"], guide=guide, place="青松 2 号窗口", note="周二人少。"
    )
    OverlayMaterial.objects.create(overlay=overlay, name="楼栋号")
    here = read("/senior-card?community=qingsong")
    assert here["place"]["name"] == "青松 2 号窗口"
    assert here["note"] == "周二人少。"
    assert [(m["name"], m["added_by"]) for m in here["materials"]] == [("身份证", ""), ("楼栋号", "990106001001")]
    assert here["item"]["promised_days"] == 3
    there = read("/senior-card")
    assert there["place"]["name"] == "青禾区政务大厅"
    assert [m["name"] for m in there["materials"]] == ["身份证"]
    assert there["note"] == ""


def test_what_is_not_published_is_not_there(filled: District, read: Any) -> None:
    GuidePage.objects.get(slug="senior-card").unpublish()
    read("/senior-card", 404)
    assert [guide["slug"] for guide in read("")] == ["residence-permit"]


@pytest.mark.parametrize("address", ["?community=nowhere", "/senior-card?community=nowhere", "/nothing"])
def test_what_does_not_exist_is_not_found(read: Any, address: str) -> None:
    read(address, 404)
