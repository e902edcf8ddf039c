"""Which guides a community shows, and under which letter."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from portal.communities.models import Community
from portal.guides.models import GuideIndexPage, GuidePage
from tests.district import District

Texts = Callable[[str], str]


@pytest.fixture
def slugs(client: Client) -> Callable[[str], list[str]]:
    """The guides that a community shows, in their order."""

    def get(community: str) -> list[str]:
        return [guide["slug"] for guide in client.get(f"/api/v1/guides?community={community}").json()]

    return get


@pytest.fixture
def street_guide(filled: District) -> GuidePage:
    """A guide of the street 临河 for its communities."""
    index = filled.homes["linhe"].add_child(instance=GuideIndexPage(title="办事指南", slug="guides"))
    return index.add_child(instance=GuidePage(title="河道垂钓登记", slug="fishing"))


def test_a_community_that_changes_streets_shows_the_guides_of_the_new_one(
    street_guide: GuidePage, filled: District, slugs: Any
) -> None:
    assert "fishing" in slugs("qingsong")
    assert "fishing" not in slugs("xiangyang")
    for slug, street in (("qingsong", "chaoyang"), ("xiangyang", "linhe")):
        place = Community.objects.get(slug=slug)
        place.parent = filled.communities[street]
        place.save()
    assert "fishing" not in slugs("qingsong")
    assert "fishing" in slugs("xiangyang")


def test_a_guide_for_chosen_communities_is_shown_in_those(
    street_guide: GuidePage, filled: District, slugs: Any
) -> None:
    slugs("qingsong")
    street_guide.share = "chosen"
    street_guide.shared_with = [filled.communities["chongqinglu"]]
    street_guide.save_revision().publish()
    assert "fishing" in slugs("chongqinglu")
    assert "fishing" in slugs("linhe")
    assert "fishing" not in slugs("qingsong")
    street_guide.share = "own"
    street_guide.save_revision().publish()
    assert "fishing" not in slugs("chongqinglu")


def test_the_nearest_guide_at_an_address_is_shown(street_guide: GuidePage, filled: District, client: Client) -> None:
    index = GuideIndexPage.objects.get(community=filled.communities["linhe"])
    index.add_child(instance=GuidePage(title="街道老年证", slug="senior-card"))
    found = {guide["slug"]: guide["title"] for guide in client.get("/api/v1/guides?community=qingsong").json()}
    assert found["senior-card"] == "街道老年证"
    found = {guide["slug"]: guide["title"] for guide in client.get("/api/v1/guides?community=xiangyang").json()}
    assert found["senior-card"] == "老年优待证办理"


def test_all_communities_show_the_same_row(filled: District) -> None:
    from portal.guides import queries

    first, second = (queries.catalogue(filled.communities[slug]) for slug in ("qingsong", "xiangyang"))
    assert [id(row) for row in first] == [id(row) for row in second]


def test_a_new_title_moves_a_guide_to_its_letter(filled: District, slugs: Any) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    assert slugs("") == ["residence-permit", "senior-card"]
    for title, order in (
        ("出生登记", ["senior-card", "residence-permit"]),
        ("优待证", ["residence-permit", "senior-card"]),
        ("出生登记", ["senior-card", "residence-permit"]),
    ):
        page = guide.get_latest_revision_as_object()
        page.title = title
        page.save_revision().publish()
        assert slugs("") == order, title


def test_pinyin_set_by_hand_stays(filled: District, slugs: Any) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    guide.pinyin = "aaa"
    guide.title = "重阳礼金"
    guide.save_revision().publish()
    assert slugs("")[0] == "senior-card"
