"""What search engines, monitors and other programs ask for."""

import json
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from portal.home.sitemaps import PagesSitemap
from tests.district import District

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def locations(client: Client, address: str) -> list[str]:
    tree = ElementTree.fromstring(client.get(address).content)
    return [str(node.text) for node in tree.iter(f"{SITEMAP}loc")]


def test_the_site_map_for_search_engines_names_what_is_published(filled: District, client: Client) -> None:
    draft = filled.article("qingsong", "还没写完", live=False)
    [section] = locations(client, "/sitemap.xml")
    found = locations(client, section.removeprefix("http://127.0.0.1:8000"))
    assert "http://127.0.0.1:8000/qingsong/" in found
    assert "http://127.0.0.1:8000/guides/senior-card/" in found
    assert not [address for address in found if draft.slug in address.split("/")]
    for address in found:
        assert client.get(address.removeprefix("http://127.0.0.1:8000")).status_code == 200, address


def test_the_index_of_the_site_map_reads_no_pages(
    filled: District, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PagesSitemap, "limit", 5)
    with CaptureQueriesContext(connection) as few:
        sections = len(locations(client, "/sitemap.xml"))
    for number in range(10):
        filled.article("qingsong", f"换灯 {number}")
    with CaptureQueriesContext(connection) as many:
        assert len(locations(client, "/sitemap.xml")) == sections + 2
    assert len(many) <= len(few)
    assert not [query["sql"] for query in many if "ORDER BY" in query["sql"] and "LIMIT" not in query["sql"]]
    assert "<lastmod>" not in client.get("/sitemap.xml").content.decode()


def test_robots_are_shown_the_site_map_and_kept_from_the_admin(filled: District, text: Any) -> None:
    robots = text("/robots.txt")
    assert "Disallow: /admin/" in robots
    assert "Sitemap: http://127.0.0.1:8000/sitemap.xml" in robots


def test_the_open_interface_describes_itself(filled: District, client: Client) -> None:
    described = client.get("/api/v1/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert {"/api/v1/communities", "/api/v1/news", "/api/v1/guides", "/api/v1/guides/{slug}"} <= set(described["paths"])


def test_the_open_interface_lists_communities_and_news(filled: District, client: Client) -> None:
    places = {place["slug"]: place for place in client.get("/api/v1/communities").json()}
    assert places["qingsong"]["parent_code"] == places["linhe"]["code"] == "990106001000"
    [notice] = client.get("/api/v1/news?community=qingsong&column=notices").json()
    assert notice["title"] == "今年冬天取暖补贴发多少"
    assert notice["owner"] == "990106000000"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/api/v1/news?community=nowhere", 404),
        ("/api/v1/news?limit=0", 422),
        ("/api/v1/news?offset=99999999", 422),
        ("/api/v1/nothing/", 404),
    ],
)
def test_the_open_interface_answers_in_json(filled: District, client: Client, address: str, status: int) -> None:
    response = client.get(address)
    assert response.status_code == status
    assert json.loads(response.content)["detail"]


@pytest.mark.parametrize("address", ["/qingsong/", "/qingsong/news/", "/qingsong/guides/senior-card/"])
def test_every_page_names_its_address_in_each_language(filled: District, text: Any, address: str) -> None:
    page = text(address)
    assert f'<link rel="alternate" hreflang="zh" href="http://127.0.0.1:8000{address}">' in page
    assert f'<link rel="alternate" hreflang="en" href="http://127.0.0.1:8000/en{address}">' in page
    assert '<link rel="canonical" href="http://127.0.0.1:8000/' in page
    assert '<meta property="og:title"' in page


@pytest.mark.parametrize("address", ["/", "/qingsong/news/", "/accounts/login/", "/nowhere/", "/api/v1/news"])
def test_public_pages_load_from_here_alone(filled: District, client: Client, address: str) -> None:
    policy = client.get(address)["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    "path",
    [
        "/media/images/../../db.sqlite3",
        "/media/images/%2e%2e/%2e%2e/etc/passwd",
        "/media/documents/x.pdf",
        "/media/images/" + "x" * 3000,
    ],
)
def test_nothing_outside_the_renditions_is_served(district: District, client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
