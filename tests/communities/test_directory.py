"""Communities by address, host and name."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from portal.communities import directory
from portal.communities.models import Community
from tests.district import District


def test_ancestors_come_nearest_first_and_end_at_the_portal(district: District) -> None:
    tree = directory.get()
    assert [c.slug for c in tree.ancestors(tree.by_slug["qingsong"])] == ["linhe", ""]


def test_a_change_is_seen_at_once(district: District) -> None:
    assert "lvyuan" not in directory.get().by_slug
    Community.objects.create(
        code="990106001009", name="绿苑社区", short_name="绿苑", slug="lvyuan", parent=district.communities["linhe"]
    )
    assert directory.get().by_slug["lvyuan"].pinyin == "lǜ yuàn"


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"code": "990106001000"}, "code"),
        ({"code": "990206001009"}, "code"),
        ({"slug": "admin"}, "slug"),
        ({"slug": "qingsong"}, "slug"),
    ],
)
def test_a_community_that_cannot_be_is_refused(district: District, fields: dict[str, str], wrong: str) -> None:
    values = {"code": "990106001009", "name": "新社区", "short_name": "新", "slug": "new"} | fields
    place = Community(level="community", parent=district.communities["linhe"], **values)
    with pytest.raises(ValidationError) as error:
        place.full_clean()
    assert wrong in error.value.message_dict


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


@pytest.mark.parametrize("path", ["/%00", "/qingsong/news/?kind=%00", "/qingsong/search/?q=%00"])
def test_a_nul_byte_is_refused(district: District, client: Client, path: str) -> None:
    assert client.get(path).status_code == 400


def test_the_process_answers_without_host_and_database(client: Client) -> None:
    assert client.get("/healthz", headers={"host": "10.0.0.1"}).content == b"ok\n"


@pytest.mark.parametrize(
    "path", ["/media/images/../../db.sqlite3", "/media/images/%2e%2e/%2e%2e/etc/passwd", "/media/documents/x.pdf"]
)
def test_nothing_outside_the_renditions_is_served(district: District, client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
