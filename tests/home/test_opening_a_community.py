"""From an empty portal to a community with all its pages, by the admin alone."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page, Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from portal.communities.models import Community
from portal.home.services import open_community
from tests.district import District

ADD = "wagtailsnippets_communities_community:add"
EDIT = "wagtailsnippets_communities_community:edit"


@pytest.fixture
def empty(db: None) -> None:
    """A portal as `migrate` leaves it."""
    Locale.objects.get_or_create(language_code="zh-hans")


def form(**fields: Any) -> dict[str, Any]:
    """What the admin's form sends."""
    blank = dict.fromkeys(("slug", "parent", "host_name", "latitude", "longitude", "households"), "")
    return nested_form_data(blank | fields | {"contacts": inline_formset([])})


DISTRICT = {"code": "990106000000", "level": "district", "name": "青禾区", "short_name": "青禾"}
QINGSONG = {"code": "990106001001", "level": "community", "name": "青松社区", "short_name": "青松", "slug": "qingsong"}


@pytest.mark.parametrize("address", ["/", "/news/", "/accounts/login/", "/en/"])
def test_an_empty_portal_shows_the_way_to_begin(empty: None, client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 503
    assert 'href="/admin/"' in response.content.decode()


def test_the_first_community_of_the_admin_is_the_portal_itself(empty: None, admin_client: Client) -> None:
    assert admin_client.post(reverse(ADD), form(**DISTRICT)).status_code == 302
    assert Community.objects.get().slug == ""
    for address in ("/", "/news/", "/news/notices/", "/guides/", "/about/", "/about/contact/"):
        assert admin_client.get(address).status_code == 200, address
    assert "青禾区" in admin_client.get("/").content.decode()


def test_the_next_one_lies_below_it(empty: None, admin_client: Client) -> None:
    admin_client.post(reverse(ADD), form(**DISTRICT))
    district = Community.objects.get()
    assert admin_client.post(reverse(ADD), form(**QINGSONG, parent=district.pk)).status_code == 302
    for address in ("/qingsong/", "/qingsong/news/affairs/", "/qingsong/about/contact/"):
        assert admin_client.get(address).status_code == 200, address


def test_only_one_community_can_be_the_portals_own(empty: None, admin_client: Client) -> None:
    admin_client.post(reverse(ADD), form(**DISTRICT))
    response = admin_client.post(reverse(ADD), form(**QINGSONG | {"slug": ""}))
    assert response.status_code == 200
    assert "请给这一个填上网址" in response.content.decode()
    assert Community.objects.count() == 1


def test_a_city_above_the_portal_is_a_mere_name(empty: None, admin_client: Client) -> None:
    admin_client.post(reverse(ADD), form(**DISTRICT))
    city = {"code": "990100000000", "level": "city", "name": "云泽市", "short_name": "云泽"}
    admin_client.post(reverse(ADD), form(**city))
    assert Community.objects.get(level="city").slug is None
    assert admin_client.get("/").status_code == 200


def test_a_new_address_is_followed_by_the_pages(empty: None, admin_client: Client) -> None:
    admin_client.post(reverse(ADD), form(**DISTRICT))
    admin_client.post(reverse(ADD), form(**QINGSONG))
    place = Community.objects.get(slug="qingsong")
    admin_client.post(reverse(EDIT, args=[place.pk]), form(**QINGSONG | {"slug": "green-pine"}))
    assert admin_client.get("/green-pine/news/").status_code == 200


@pytest.fixture
def renamed(filled: District, admin_client: Client) -> Community:
    """青松 at a new address, with an English home."""
    english, _made = Locale.objects.get_or_create(language_code="en")
    filled.homes[""].copy_for_translation(english).save_revision().publish()
    copy = filled.homes["qingsong"].copy_for_translation(english)
    copy.title = "Green Pine"
    copy.save_revision().publish()
    place = filled.communities["qingsong"]
    filled.event("qingsong", "换灯")
    fields = QINGSONG | {"parent": place.parent_id, "slug": "green-pine"}
    assert admin_client.post(reverse(EDIT, args=[place.pk]), form(**fields)).status_code == 302
    return Community.objects.get(pk=place.pk)


@pytest.mark.parametrize(
    "address",
    [
        "/qingsong/",
        "/qingsong/news/affairs/",
        "/qingsong/news/feed.xml",
        "/qingsong/news/events/e1/calendar.ics",
        "/qingsong/guides/senior-card/?mode=large",
        "/qingsong/settings/",
        "/en/qingsong/",
        "/en/qingsong/guides/senior-card/",
    ],
)
def test_old_addresses_lead_to_the_new_ones(renamed: Community, client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 301
    assert response["Location"] == address.replace("qingsong", "green-pine")
    assert client.get(response["Location"]).status_code == 200


def test_the_english_home_moves_too(renamed: Community, text: Any) -> None:
    assert "Green Pine" in text("/en/green-pine/")


def test_an_old_address_leads_to_no_other_host(renamed: Community, client: Client) -> None:
    assert client.get("/qingsong//evil.example/")["Location"] == "/green-pine/evil.example/"


def test_an_address_that_is_taken_anew_leads_nowhere_else(
    renamed: Community, admin_client: Client, district: District
) -> None:
    new = QINGSONG | {"code": "990106001007", "name": "新青松社区", "parent": renamed.parent_id}
    assert admin_client.post(reverse(ADD), form(**new)).status_code == 302
    assert "新青松社区" in admin_client.get("/qingsong/").content.decode()


def test_a_community_can_go_back_to_its_old_address(renamed: Community, admin_client: Client) -> None:
    fields = QINGSONG | {"parent": renamed.parent_id}
    assert admin_client.post(reverse(EDIT, args=[renamed.pk]), form(**fields)).status_code == 302
    assert admin_client.get("/qingsong/news/").status_code == 200
    assert admin_client.get("/green-pine/news/")["Location"] == "/qingsong/news/"


def test_opening_twice_changes_nothing(empty: None) -> None:
    district = Community.objects.create(**DISTRICT, slug="")
    first = open_community(community=district)
    first.about.title = "关于我们"
    first.about.save()
    pages = Page.objects.count()
    assert open_community(community=district).about.title == "关于我们"
    assert Page.objects.count() == pages
    assert Site.objects.get(is_default_site=True).root_page_id == first.home.pk
