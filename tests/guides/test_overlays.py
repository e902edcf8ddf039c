"""Who may write what a community lays over a guide, and for which guides."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import GroupPagePermission

from portal.accounts.models import User
from portal.guides.models import GuideOverlay, GuidePage
from tests.district import District

ADMIN = "/admin/snippets/guides/guideoverlay"


@pytest.fixture
def editor(filled: District, client: Client) -> Client:
    """Someone who publishes in 青松 and may write overlays."""
    user = User.objects.create_user("editor@linli.example", "x")
    group = Group.objects.create(name="青松")
    names = [f"{action}_guideoverlay" for action in ("add", "change", "delete", "view")]
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *names]))
    GroupPagePermission.objects.create(
        group=group, page=filled.homes["qingsong"], permission=Permission.objects.get(codename="change_page")
    )
    user.groups.add(group)
    client.force_login(user)
    return client


@pytest.fixture
def overlays(filled: District) -> dict[str, GuideOverlay]:
    guide = GuidePage.objects.get(slug="senior-card")
    return {
        slug: GuideOverlay.objects.create(community=filled.communities[slug], guide=guide, place=f"{slug} 窗口")
        for slug in ("qingsong", "xiangyang")
    }


def written(guide: GuidePage, community: Any, **values: Any) -> dict[str, Any]:
    rows = {"materials-TOTAL_FORMS": 0, "materials-INITIAL_FORMS": 0, "materials-MIN_NUM_FORMS": 0}
    return {"guide": guide.pk, "community": community.pk, "place": "一号窗口", **rows, **values}


def test_editors_see_their_own_alone(editor: Client, overlays: dict[str, GuideOverlay]) -> None:
    listing = editor.get(f"{ADMIN}/").content.decode()
    assert "qingsong 窗口" in listing
    assert "xiangyang 窗口" not in listing


def test_editors_change_their_own_alone(editor: Client, overlays: dict[str, GuideOverlay]) -> None:
    for slug, status in (("qingsong", 200), ("xiangyang", 404)):
        for action in ("edit", "delete"):
            assert editor.get(f"{ADMIN}/{action}/{overlays[slug].pk}/").status_code == status, (slug, action)
    theirs = overlays["xiangyang"]
    editor.post(f"{ADMIN}/edit/{theirs.pk}/", written(theirs.guide, theirs.community))
    editor.post(f"{ADMIN}/delete/{theirs.pk}/")
    theirs.refresh_from_db()
    assert theirs.place == "xiangyang 窗口"


def test_editors_write_for_their_own_communities_alone(filled: District, editor: Client) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    editor.post(f"{ADMIN}/add/", written(guide, filled.communities["xiangyang"]))
    assert not GuideOverlay.objects.exists()
    editor.post(f"{ADMIN}/add/", written(guide, filled.communities["qingsong"]))
    assert GuideOverlay.objects.get().community == filled.communities["qingsong"]


def test_a_guide_that_is_not_shown_here_is_refused(filled: District, editor: Client) -> None:
    guide = filled.guide("区里自己用的", "inner", share="own")
    answer = editor.post(f"{ADMIN}/add/", written(guide, filled.communities["qingsong"]))
    assert "没有显示在青松社区" in answer.content.decode()
    assert not GuideOverlay.objects.exists()


def test_a_point_needs_both_numbers(filled: District, editor: Client) -> None:
    guide = GuidePage.objects.get(slug="senior-card")
    editor.post(f"{ADMIN}/add/", written(guide, filled.communities["qingsong"], latitude="31.2"))
    assert not GuideOverlay.objects.exists()


@pytest.mark.parametrize(
    ("share", "chosen", "seen"),
    [
        ("own", [], {"": True, "qingsong": False}),
        ("all", [], {"": True, "qingsong": True}),
        ("chosen", ["qingsong"], {"": True, "qingsong": True}),
        ("chosen", ["xiangyang"], {"": True, "qingsong": False}),
    ],
)
def test_a_guide_is_shown_where_its_owner_shares_it(
    filled: District, client: Client, share: str, chosen: list[str], seen: dict[str, bool]
) -> None:
    guide = filled.guide("高龄津贴", "old-age", share=share)
    guide.shared_with.set(filled.communities[slug] for slug in chosen)
    guide.save()
    for slug, expected in seen.items():
        base = f"/{slug}/guides/" if slug else "/guides/"
        assert ("高龄津贴" in client.get(base).content.decode()) is expected, slug
        assert client.get(f"{base}old-age/").status_code == (200 if expected else 404), slug
