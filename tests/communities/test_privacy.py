"""Pages that a password, a sign-in or a group keeps from others are shown in no list."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from portal.guides.models import GuidePage
from portal.home.models import InfoPage
from portal.news.models import ArticlePage, EventPage
from tests.district import District

SECRET = "门禁密码"
LISTS = (
    "/", "/linhe/", "/qingsong/", "/qingsong/?mode=tv", "/qingsong/?mode=kiosk", "/qingsong/news/",
    "/qingsong/news/notices/", "/qingsong/news/notices/?mode=tv", "/qingsong/news/events/",
    "/qingsong/news/events/?mode=tv", "/qingsong/news/feed.xml", "/qingsong/news/notices/feed.xml",
    "/qingsong/news/events/feed.xml", "/qingsong/guides/", "/qingsong/guides/?mode=tv", "/qingsong/sitemap/",
    f"/search/?q={SECRET}", f"/qingsong/search/?q={SECRET}", "/api/v1/news?community=qingsong",
    "/api/v1/guides?community=qingsong", "/qingsong/about/", "/qingsong/secret-card/nothing/",
)  # fmt: skip


@pytest.fixture
def secrets(filled: District) -> dict[str, Page]:
    """One page of each kind that a community shows, its own and shared with it."""
    about = filled.info("qingsong", "关于我们")
    return {
        "article": filled.article("qingsong", f"{SECRET}一", "notices", urgency="urgent"),
        "shared article": filled.article("", f"{SECRET}二", "notices", share="all"),
        "event": filled.event("qingsong", f"{SECRET}三"),
        "guide": filled.guide(f"{SECRET}四", "secret-card", themes=["elderly"], people=["over60"]),
        "info": about.add_child(instance=InfoPage(title=f"{SECRET}五", slug="inner")),
    }


def restrict(page: Page, **fields: Any) -> PageViewRestriction:
    kind = {"restriction_type": "password", "password": "open"} | fields
    return PageViewRestriction.objects.create(page=page, **kind)


def shown_anywhere() -> set[str]:
    """The lists that name any of the secrets; a search repeats its words, so titles are looked for."""
    titles = [f"{SECRET}{number}" for number in "一二三四五"]
    return {address for address in LISTS if any(title in words_of(address) for title in titles)}


def words_of(address: str) -> str:
    """What a reader or a program reads at an address."""
    response = Client().get(address)  # a new reader each time: a display mode is remembered
    if "json" in response["Content-Type"]:
        return str(response.json())
    return response.content.decode().replace("<mark>", "").replace("</mark>", "")


def test_public_pages_are_shown_everywhere(secrets: dict[str, Page]) -> None:
    assert shown_anywhere() == set(LISTS)


@pytest.mark.parametrize("kind", ["password", "login", "groups"])
def test_restricted_pages_are_shown_nowhere(secrets: dict[str, Page], kind: str) -> None:
    for page in secrets.values():
        restrict(page, restriction_type=kind).groups.add(Group.objects.get_or_create(name="staff")[0])
    assert shown_anywhere() == set()
    found = words_of("/sitemap-pages.xml")
    assert "/qingsong/about/</loc>" in found
    assert not [page for page in secrets.values() if f"/{page.slug}/" in found]


def test_what_lies_below_a_restricted_page_is_shown_nowhere(
    filled: District, secrets: dict[str, Page], client: Client
) -> None:
    restrict(filled.homes[""])
    assert shown_anywhere() == set()
    assert client.get("/api/v1/guides/secret-card").status_code == 404


def test_what_lies_beside_a_restricted_page_is_shown(secrets: dict[str, Page], client: Client) -> None:
    restrict(secrets["article"])
    page = client.get("/qingsong/news/notices/").content.decode()
    assert f"{SECRET}二" in page
    assert f"{SECRET}一" not in page


def test_lifting_a_restriction_shows_the_page_again(secrets: dict[str, Page]) -> None:
    restrictions = [restrict(page) for page in secrets.values()]
    for restriction in restrictions:
        restriction.delete()
    assert shown_anywhere() == set(LISTS)


def test_a_restriction_set_in_the_admin_holds_at_once(secrets: dict[str, Page], admin_client: Client) -> None:
    address = reverse("wagtailadmin_pages:set_privacy", args=[secrets["article"].pk])
    admin_client.post(address, {"restriction_type": "password", "password": "open"})
    assert f"{SECRET}一" not in admin_client.get("/qingsong/news/").content.decode()
    admin_client.post(address, {"restriction_type": "none"})
    assert f"{SECRET}一" in admin_client.get("/qingsong/news/").content.decode()


def test_publishing_anew_does_not_show_a_restricted_page(secrets: dict[str, Page], client: Client) -> None:
    restrict(secrets["article"])
    secrets["article"].save_revision().publish()
    assert f"{SECRET}一" not in client.get("/qingsong/news/").content.decode()


def test_a_page_moved_below_a_restriction_is_no_longer_shown(filled: District, client: Client) -> None:
    page = filled.article("qingsong", f"{SECRET}一", "notices")
    restrict(filled.columns["qingsong", "policies"])
    page.move(filled.columns["qingsong", "policies"], pos="last-child")
    assert f"{SECRET}一" not in client.get("/qingsong/news/").content.decode()
    ArticlePage.objects.get(pk=page.pk).move(filled.columns["qingsong", "stories"], pos="last-child")
    assert f"{SECRET}一" in client.get("/qingsong/news/").content.decode()


def test_an_alias_of_a_restricted_page_is_not_shown(filled: District, client: Client) -> None:
    page = filled.article("", f"{SECRET}一", "notices")
    page.create_alias(parent=filled.columns["qingsong", "notices"])
    assert f"{SECRET}一" in client.get("/qingsong/news/").content.decode()
    restrict(page)
    assert f"{SECRET}一" not in client.get("/qingsong/news/").content.decode()


def test_a_restricted_translation_lends_no_title(filled: District, client: Client) -> None:
    page = filled.article("qingsong", "换灯", "notices")
    english, _made = Locale.objects.get_or_create(language_code="en")
    copy = page.copy_for_translation(english, copy_parents=True)
    copy.title = "New lamps"
    copy.save_revision().publish()
    assert "New lamps" in client.get("/en/qingsong/news/feed.xml").content.decode()
    restrict(copy)
    assert "New lamps" not in client.get("/en/qingsong/news/feed.xml").content.decode()


def test_unpublished_and_expired_pages_are_no_longer_shown(filled: District, client: Client) -> None:
    first, second = filled.article("qingsong", f"{SECRET}一"), filled.article("qingsong", f"{SECRET}二")
    Page.objects.get(pk=first.pk).unpublish()
    Page.objects.filter(pk=second.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled", verbosity=0)
    assert SECRET not in client.get("/qingsong/news/").content.decode()


@pytest.mark.parametrize("host", ["", "/qingsong", "/en/qingsong"])
def test_the_address_of_a_restricted_page_asks_for_the_password(
    secrets: dict[str, Page], client: Client, host: str
) -> None:
    restriction = restrict(secrets["shared article"])
    address = f"{host}/news/notices/{secrets['shared article'].slug}/"
    page = client.get(address)
    assert SECRET not in page.content.decode()
    assert 'type="password"' in page.content.decode()
    unlock = reverse("wagtailcore_authenticate_with_password", args=[restriction.pk, secrets["shared article"].pk])
    assert client.post(unlock, {"password": "open", "return_url": address})["Location"] == address
    assert f"{SECRET}二" in client.get(address).content.decode()


@pytest.mark.parametrize("address", ["/guides/secret-card/", "/qingsong/guides/secret-card/"])
def test_a_restricted_guide_asks_for_the_password_in_every_community(
    secrets: dict[str, Page], client: Client, address: str
) -> None:
    restrict(GuidePage.objects.get(slug="secret-card"))
    page = client.get(address).content.decode()
    assert 'type="password"' in page
    assert SECRET not in page


def test_the_calendar_file_is_for_those_who_may_read_the_event(secrets: dict[str, Page], client: Client) -> None:
    event = EventPage.objects.get(pk=secrets["event"].pk)
    address = f"/qingsong/news/events/{event.slug}/calendar.ics"
    assert client.get(address).status_code == 200
    restriction = restrict(event)
    assert client.get(address).status_code == 404
    unlock = reverse("wagtailcore_authenticate_with_password", args=[restriction.pk, event.pk])
    client.post(unlock, {"password": "open", "return_url": "/"})
    response = client.get(address)
    assert response.status_code == 200
    assert "private" in response["Cache-Control"]


def test_a_tile_to_a_restricted_page_is_left_out(filled: District, client: Client) -> None:
    page = filled.info("qingsong", "值班表", "rota")
    home = filled.homes["qingsong"]
    tile = {"page": page.pk, "path": "", "label": "值班", "note": "", "icon": "phone", "tone": ""}
    home.tiles = [("tile", tile | {"page": page})]
    home.save()
    assert "/qingsong/rota/" in client.get("/qingsong/").content.decode()
    restrict(page)
    assert "/qingsong/rota/" not in client.get("/qingsong/").content.decode()


@pytest.mark.parametrize("address", ["/qingsong/", "/qingsong/news/", "/qingsong/guides/senior-card/"])
def test_restrictions_cost_a_page_no_queries(filled: District, client: Client, address: str) -> None:
    client.get(address)
    before = queries_of(client, address)
    for number in range(30):
        restrict(filled.article("qingsong", f"{SECRET}{number}", "stories"))
    client.get(address)
    assert queries_of(client, address) == before


def queries_of(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return len(queries)
