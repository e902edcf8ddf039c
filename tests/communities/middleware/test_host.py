"""Communities under host names of their own."""

from django.test import Client

from portal.communities.models import Community
from tests.district import District


def test_a_community_is_reached_by_its_own_host(district: District, client: Client) -> None:
    Community.objects.filter(slug="qingsong").update(host_name="qingsong.linli.example")
    from portal.communities import memo

    memo.touch(memo.COMMUNITIES)
    page = client.get("/", headers={"host": "qingsong.linli.example"})
    assert "青松社区" in page.content.decode()
    assert 'href="/guides/"' in page.content.decode()
    assert client.get("/qingsong/guides/", headers={"host": "qingsong.linli.example"})["Location"] == "/guides/"


def test_a_host_that_is_not_ours_is_refused(district: District, client: Client) -> None:
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "看不懂这个地址" in response.content.decode()
