"""Communities under host names of their own."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from portal.communities import memo
from portal.communities.models import Community
from portal.news.models import ArticlePage
from tests.district import District

HOST = "qingsong.linli.example"
OWN = f"http://{HOST}:8000"  # with the port of SITE_URL
PORTAL = "http://127.0.0.1:8000"


@pytest.fixture
def own(filled: District) -> Client:
    """A visitor of the community's own host."""
    give_host("qingsong", HOST)
    return Client(headers={"host": HOST})


@pytest.fixture
def own_text(own: Client) -> Callable[[str], str]:
    def get(address: str) -> str:
        response = own.get(address)
        assert response.status_code == 200, (address, response.status_code)
        return response.content.decode()

    return get


def give_host(slug: str, host: str) -> None:
    Community.objects.filter(slug=slug).update(host_name=host)
    memo.touch(memo.COMMUNITIES)


def article() -> ArticlePage:
    return ArticlePage.objects.get(title="3 号楼楼道灯全部换好")


def test_a_community_is_reached_by_its_own_host(own_text: Callable[[str], str], own: Client) -> None:
    page = own_text("/")
    assert "青松社区" in page
    assert 'href="/guides/"' in page
    assert own.get("/qingsong/guides/")["Location"] == "/guides/"


def test_a_host_of_the_portal_itself_is_like_any_other(filled: District, client: Client) -> None:
    give_host("", "www.linli.example")
    page = client.get("/qingsong/news/", headers={"host": "www.linli.example"})
    assert page.status_code == 200
    assert 'href="/qingsong/guides/"' in page.content.decode()


def test_a_host_that_is_not_ours_is_refused(district: District, client: Client) -> None:
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "看不懂这个地址" in response.content.decode()


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/qingsong//evil.example/", "/evil.example/"),
        ("/qingsong///evil.example/", "/evil.example/"),
        ("/qingsong/%2Fevil.example/", "/evil.example/"),
        ("/qingsong/%5Cevil.example/", "/%5Cevil.example/"),
        ("/qingsong/%09/evil.example/", "/%09/evil.example/"),
        ("/qingsong/%0D%0ALocation:x/", "/%0D%0ALocation:x/"),
        ("/en/qingsong//evil.example/", "/en/evil.example/"),
        ("/qingsong/news/?page=2&kind=fund", "/news/?page=2&kind=fund"),
        ("/qingsong/a%3Fb/", "/a%3Fb/"),
    ],
)
def test_the_shorter_address_stays_on_this_host(own: Client, asked: str, led_to: str) -> None:
    response = own.get(asked)
    assert response.status_code == 301
    assert response["Location"] == led_to


@pytest.mark.parametrize("asked", ["//evil.example", "/\\evil.example", "//evil.example/%2e%2e", "/en//evil.example"])
def test_a_missing_slash_is_added_on_this_host(own: Client, asked: str) -> None:
    location = own.get(asked).get("Location", "/")
    assert re.match(r"/(?![/\\])", location), location


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/robots.txt", "Sitemap: "),
        ("/sitemap.xml", "/sitemap-pages.xml"),
        ("/readyz", '"ready": true'),
        ("/healthz", "ok"),
        ("/accounts/login/", "青松社区"),
        ("/api/v1/communities", "qingsong"),
    ],
)
def test_what_every_host_has_is_there(own_text: Callable[[str], str], address: str, kept: str) -> None:
    assert kept in own_text(address)


def test_a_visit_at_a_kiosk_ends_here(own: Client) -> None:
    assert own.get("/kiosk/end/?next=/news/")["Location"] == "/news/"


def test_a_password_opens_a_page(own: Client) -> None:
    page = article()
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="sesame")
    address = f"/news/affairs/{page.slug}/"
    form = own.get(address).content.decode()
    [action] = [found for found in re.findall(r'action="([^"]*)"', form) if "_access" in found]
    answer = own.post(action, {"password": "sesame", "return_url": address}, follow=True)
    assert answer.redirect_chain == [(address, 302)]
    assert page.title in answer.content.decode()


def test_the_site_map_names_full_addresses_on_their_own_hosts(own_text: Callable[[str], str]) -> None:
    section = re.search(r"<loc>(.*?)</loc>", own_text("/sitemap.xml"))[1]
    assert section == f"http://{HOST}/sitemap-pages.xml"
    tree = ElementTree.fromstring(own_text("/sitemap-pages.xml"))
    found = {node.text for node in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    page = article()
    assert {f"{OWN}/", f"{OWN}/news/affairs/{page.slug}/", f"{PORTAL}/", f"{PORTAL}/guides/senior-card/"} <= found
    assert f"{PORTAL}/qingsong/" not in found


@pytest.mark.parametrize("feed", ["news/feed.xml", "news/affairs/feed.xml"])
def test_a_feed_has_the_same_full_addresses_on_both_hosts(
    own_text: Callable[[str], str], client: Client, feed: str
) -> None:
    here, there = own_text(f"/{feed}"), client.get(f"/qingsong/{feed}").content.decode()
    links = re.findall(r'<link href="([^"]*)"', here)
    assert links == re.findall(r'<link href="([^"]*)"', there)
    assert {f"{OWN}/{feed}", f"{OWN}/{feed.removesuffix('feed.xml')}"} <= set(links)
    assert f"{OWN}/news/affairs/{article().slug}/" in links
    assert not [link for link in links if not link.startswith(OWN)]


def test_the_open_interface_has_full_addresses(own: Client) -> None:
    rows = own.get("/api/v1/news?community=qingsong").json()
    assert f"{OWN}/news/affairs/{article().slug}/" in {row["url"] for row in rows}
    assert {row["url"] for row in rows if row["owner"] == "990106000000"} == {
        f"{PORTAL}/news/notices/{ArticlePage.objects.get(title__startswith='今年冬天').slug}/"
    }
    [guide, *_rest] = own.get("/api/v1/guides?community=qingsong").json()
    assert guide["url"] == f"{OWN}/guides/{guide['slug']}/"


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/communities/", f"{OWN}/communities/"),
        ("/search/?q=x", f"{OWN}/search/"),
        ("/en/sitemap/", f"{OWN}/en/sitemap/"),
        ("/accounts/login/", f"{PORTAL}/accounts/login/"),
        ("/news/", f"{OWN}/news/"),
    ],
)
def test_every_page_has_one_full_address(own_text: Callable[[str], str], asked: str, canonical: str) -> None:
    page = own_text(asked)
    assert f'<link rel="canonical" href="{canonical}">' in page
    assert f'<meta property="og:url" content="{canonical}">' in page


def test_the_portals_host_knows_the_same_full_address(own: Client, client: Client) -> None:
    assert f'<link rel="canonical" href="{OWN}/search/">' in client.get("/qingsong/search/?q=x").content.decode()


def test_other_languages_are_on_this_host(own_text: Callable[[str], str]) -> None:
    page = own_text("/news/")
    assert f'<link rel="alternate" hreflang="en" href="{OWN}/en/news/">' in page
    assert re.search(r'<a href="/en/news/" lang="en"\s+hreflang="en">English</a>', page)
