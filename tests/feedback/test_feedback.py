"""Readers say something, once or twice, kindly or not."""

import re
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group, Permission
from django.http import HttpResponse
from django.test import Client
from wagtail.models import GroupPagePermission

from portal.accounts.models import User
from portal.feedback import services
from portal.feedback.models import Correction, PageFeedback
from portal.news.models import ArticlePage
from tests.district import District


def answer(client: Client, page: ArticlePage, verdict: str = "unclear", slug: str = "qingsong") -> HttpResponse:
    return client.post(f"/{slug}/feedback/page/{page.pk}/", {"verdict": verdict})


def test_an_answer_is_kept_with_what_was_unclear(filled: District, client: Client) -> None:
    response = answer(client, filled.article("qingsong", "公益金"))
    assert "哪里没说清楚" in client.get(response["Location"]).content.decode()
    client.post(response["Location"], {"comment": "钱数对不上"})
    feedback = PageFeedback.objects.get()
    assert (feedback.verdict, feedback.comment, feedback.community.slug) == ("unclear", "钱数对不上", "qingsong")


def test_one_device_may_think_again(filled: District, client: Client) -> None:
    page = filled.article("qingsong", "公益金")
    for verdict in ("unclear", "clear"):
        answer(client, page, verdict)
    assert PageFeedback.objects.get().verdict == "clear"


@pytest.mark.parametrize("mode", ["standard", "kiosk"])
def test_nobody_sees_what_another_said(filled: District, mode: str) -> None:
    """Two people behind one address, or one after the other at the kiosk, are two."""
    page = filled.article("qingsong", "公益金")
    shared_screen = Client()
    one, other = (shared_screen, shared_screen) if mode == "kiosk" else (Client(), Client())
    shared_screen.get(f"/qingsong/?mode={mode}")
    thanks = answer(one, page)["Location"]
    one.post(thanks, {"comment": "我是王秀兰，电话 138"})
    assert "王秀兰" not in one.get(thanks).content.decode()
    theirs = answer(other, page)["Location"]
    assert "王秀兰" not in other.get(theirs).content.decode()
    other.post(theirs, {"comment": "我也没看懂"})
    assert set(PageFeedback.objects.values_list("comment", flat=True)) == {"我是王秀兰，电话 138", "我也没看懂"}


def test_too_long_a_comment_comes_back(filled: District, client: Client) -> None:
    thanks = answer(client, filled.article("qingsong", "公益金"))["Location"]
    page = client.post(thanks, {"comment": "看不懂" * 200}).content.decode()
    assert "看不懂看不懂" in page
    assert 'id="id_comment_error"' in page


def test_an_answer_counts_where_the_page_is_shown(filled: District, client: Client) -> None:
    own = filled.article("qingsong", "公益金")
    shared = filled.article("", "取暖补贴", share="all")
    assert answer(client, own, slug="xiangyang").status_code == 404
    assert answer(client, shared, slug="xiangyang").status_code == 302
    assert client.post(f"/feedback/page/{filled.homes[''].pk}/", {"verdict": "clear"}).status_code == 404
    assert PageFeedback.objects.get().community.slug == "xiangyang"


def test_a_flood_of_answers_is_stopped_kindly(filled: District) -> None:
    page = filled.article("qingsong", "公益金")
    for _ in range(services.ANSWERS_PER_DAY):
        answer(Client(), page)
    response = answer(Client(), page)
    assert response.status_code == 429
    assert "tel:" in response.content.decode()


def test_an_answer_from_another_site_is_refused(filled: District, client: Client) -> None:
    page = filled.article("qingsong", "公益金")
    response = client.post(
        f"/qingsong/feedback/page/{page.pk}/", {"verdict": "clear"}, headers={"sec-fetch-site": "cross-site"}
    )
    assert response.status_code == 404
    assert not PageFeedback.objects.exists()


@pytest.mark.parametrize("data", [{}, {"verdict": "maybe"}])
def test_an_answer_that_is_none_changes_nothing(filled: District, client: Client, data: dict[str, str]) -> None:
    page = filled.article("qingsong", "公益金")
    assert client.post(f"/qingsong/feedback/page/{page.pk}/", data).status_code == 302
    assert not PageFeedback.objects.exists()


def test_a_key_that_is_not_ours(filled: District, client: Client) -> None:
    assert client.get("/qingsong/feedback/1:abc/").status_code == 404


def test_a_report_sent_twice_is_one_report(filled: District, client: Client) -> None:
    form = client.get("/qingsong/correction/").content.decode()
    token = re.search(r'name="token" value="([^"]+)"', form)[1]
    data = {"kind": "wrong", "description": "电话是旧的", "address": "/qingsong/", "contact": "", "token": token}
    first, second = (client.post("/qingsong/correction/", data) for _ in range(2))
    assert first["Location"] == second["Location"]
    assert Correction.objects.get().community.slug == "qingsong"
    assert "收到了" in client.get(first["Location"]).content.decode()


def test_a_wrong_form_loses_nothing(filled: District, client: Client) -> None:
    data = {"kind": "", "description": "电话是旧的" * 500, "address": "某页", "contact": "<b>", "token": str(uuid4())}
    response = client.post("/qingsong/correction/", data)
    page = response.content.decode()
    assert response.status_code == 200
    assert "有 2 处需要改一下" in page
    assert "电话是旧的" in page
    assert 'value="&lt;b&gt;"' in page
    assert "<title>错误：" in page


def test_a_flood_of_reports_is_stopped_kindly(filled: District, client: Client) -> None:
    for _ in range(services.REPORTS_PER_DAY):
        client.post("/qingsong/correction/", {"kind": "typo", "description": "错字", "token": str(uuid4())})
    response = client.post("/qingsong/correction/", {"kind": "typo", "description": "还有一个", "token": str(uuid4())})
    assert response.status_code == 429
    assert "还有一个" in response.content.decode()
    assert Correction.objects.count() == services.REPORTS_PER_DAY


@pytest.fixture
def editor(filled: District, client: Client) -> Client:
    """Someone who works for 青松 and may read and delete what readers said."""
    user = User.objects.create_user("editor@linli.example", "x")
    group = Group.objects.create(name="青松")
    names = [f"{action}_{model}" for action in ("view", "delete") for model in ("pagefeedback", "correction")]
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *names]))
    GroupPagePermission.objects.create(
        group=group, page=filled.homes["qingsong"], permission=Permission.objects.get(codename="change_page")
    )
    user.groups.add(group)
    client.force_login(user)
    return client


@pytest.mark.parametrize("action", ["inspect/{}/", "delete/{}/", "history/{}/", "usage/{}/", "edit/{}/"])
def test_editors_read_what_concerns_their_own_community_alone(filled: District, editor: Client, action: str) -> None:
    for slug, found in (("qingsong", True), ("xiangyang", False)):
        row = Correction.objects.create(
            community=filled.communities[slug], kind="wrong", description=f"{slug} 的电话", token=uuid4()
        )
        response = editor.get(f"/admin/snippets/feedback/correction/{action.format(row.pk)}")
        if not found:
            assert "的电话" not in response.content.decode()
            editor.post(f"/admin/snippets/feedback/correction/{action.format(row.pk)}")
            assert Correction.objects.filter(pk=row.pk).exists()
        elif action.startswith(("inspect", "delete")):
            assert response.status_code == 200
    listing = editor.get("/admin/snippets/feedback/correction/").content.decode()
    assert "qingsong 的电话" in listing
    assert "xiangyang 的电话" not in listing


@pytest.mark.parametrize("address", ["choose/feedback/correction/", "choose/feedback/correction/results/"])
def test_choosers_offer_nothing_of_others(filled: District, editor: Client, address: str) -> None:
    Correction.objects.create(
        community=filled.communities["xiangyang"], kind="wrong", description="xiangyang 的电话", token=uuid4()
    )
    assert "xiangyang" not in editor.get(f"/admin/snippets/{address}").content.decode()


def test_bulk_actions_spare_what_belongs_to_others(filled: District, editor: Client) -> None:
    row = Correction.objects.create(
        community=filled.communities["xiangyang"], kind="wrong", description="xiangyang 的电话", token=uuid4()
    )
    address = f"/admin/bulk/feedback/correction/delete/?next=/admin/&id={row.pk}"
    assert "xiangyang 的电话" not in editor.get(address).content.decode()
    editor.post(address)
    assert Correction.objects.filter(pk=row.pk).exists()
