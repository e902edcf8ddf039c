"""Readers say something, once or twice, kindly or not."""

import re
from uuid import uuid4

import pytest
from django.test import Client

from portal.feedback import services
from portal.feedback.models import Correction, PageFeedback
from tests.district import District


def test_an_answer_is_kept_once_a_day(filled: District, client: Client) -> None:
    page = filled.article("qingsong", "公益金")
    path = f"/qingsong/feedback/page/{page.pk}/"
    for verdict in ("clear", "unclear"):
        response = client.post(path, {"verdict": verdict})
        assert response.status_code == 302
    assert [f.verdict for f in PageFeedback.objects.all()] == ["unclear"]
    assert "哪里没说清楚" in client.get(response["Location"]).content.decode()
    client.post(response["Location"], {"verdict": "unclear", "comment": "钱数对不上"})
    assert PageFeedback.objects.get().comment == "钱数对不上"
    assert PageFeedback.objects.get().community.slug == "qingsong"


def test_an_answer_from_another_site_is_refused(filled: District, client: Client) -> None:
    page = filled.article("qingsong", "公益金")
    response = client.post(
        f"/qingsong/feedback/page/{page.pk}/", {"verdict": "clear"}, headers={"sec-fetch-site": "cross-site"}
    )
    assert response.status_code == 404
    assert not PageFeedback.objects.exists()


@pytest.mark.parametrize("data", [{}, {"verdict": "maybe"}, {"verdict": "clear", "comment": "x" * 501}])
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
