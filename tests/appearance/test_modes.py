"""Large print, kiosk and television: kept on the device, wiped where the device is shared."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.district import District


def mode_of(client: Client, address: str) -> str:
    page = client.get(address).content.decode()
    return page.split('data-mode="')[1].split('"')[0] if "data-mode=" in page else ""


@pytest.mark.parametrize("mode", ["elder", "kiosk", "tv"])
def test_a_mode_stays(filled: District, client: Client, mode: str) -> None:
    assert mode_of(client, f"/qingsong/?mode={mode}") == mode
    assert mode_of(client, "/qingsong/news/") == mode
    assert mode_of(client, "/qingsong/news/?mode=standard") == ""
    assert mode_of(client, "/qingsong/") == ""


@pytest.mark.parametrize("mode", ["kiosk", "tv"])
def test_a_shared_screen_forgets_its_mode_when_its_browser_closes(filled: District, client: Client, mode: str) -> None:
    assert client.get(f"/?mode={mode}").cookies["mode"]["max-age"] == ""
    assert client.get("/?mode=elder").cookies["mode"]["max-age"] == 365 * 24 * 3600


@pytest.mark.parametrize("wish", ["mode=giant", "mode=", "mode=elder%0d%0aX:1", "scheme=pink", "mode=elder&mode=giant"])
def test_an_unknown_mode_changes_nothing(filled: District, client: Client, wish: str) -> None:
    assert mode_of(client, f"/qingsong/?{wish}") == ""
    client.cookies["mode"] = "giant"
    assert mode_of(client, "/qingsong/") == ""


@pytest.mark.parametrize("address", ["/fr/", "/fr/qingsong/", "/zh-hant/", "/en/fr/", "/EN/"])
def test_an_unknown_language_is_an_unknown_page(filled: District, client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_mode_and_a_scheme_go_together(filled: District, client: Client) -> None:
    page = client.get("/qingsong/?mode=elder&scheme=dark").content.decode()
    assert 'data-mode="elder" data-scheme="dark"' in page


def test_a_kiosk_ends_a_visit_on_the_server(filled: District, client: Client, django_user_model: Any) -> None:
    client.force_login(django_user_model.objects.create_user("wang@linli.example", "x"))
    client.cookies["mode"], client.cookies["rate"] = "kiosk", "0.7"
    response = client.get("/kiosk/end/?next=/qingsong/")
    assert response["Location"] == "/qingsong/"
    assert "_auth_user_id" not in client.session
    assert client.cookies["rate"].value == ""
    assert client.cookies["mode"].value == "kiosk"


def test_a_kiosk_forgets_who_left_without_a_word(filled: District, client: Client, django_user_model: Any) -> None:
    client.force_login(django_user_model.objects.create_user("wang@linli.example", "x"))
    client.get("/qingsong/?mode=kiosk")
    session = client.session
    session["kiosk_last_seen"] = (timezone.now() - timedelta(seconds=61)).timestamp()
    session.save()
    client.get("/qingsong/")
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "stranger",
    [
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "/\t/evil.example/",
        "\x01//evil.example/",
        "https://evil.example/",
        "https:evil.example/",
        "javascript:alert(1)",
        "\\\\evil.example",
        "account_logout",
        "nothing",
    ],
)
def test_the_end_of_a_visit_leads_nowhere_else(filled: District, client: Client, stranger: str) -> None:
    assert client.get("/kiosk/end/", {"next": stranger})["Location"] == "/"


@pytest.mark.parametrize(
    "address", ["/accounts/login/", "/qingsong/settings/", "/qingsong/correction/", "/qingsong/search/"]
)
def test_a_page_that_was_not_made_for_television_says_so(filled: District, client: Client, address: str) -> None:
    page = client.get(f"{address}?mode=tv").content.decode()
    assert "电视上放不下" in page
    assert "<form" not in page


def test_a_missing_page_on_television_leads_back(filled: District, client: Client) -> None:
    response = client.get("/qingsong/nowhere/?mode=tv")
    assert response.status_code == 404
    assert "这一页找不到" in response.content.decode()
    assert "电视上放不下" not in response.content.decode()


def test_television_shows_when_an_event_is(filled: District, client: Client) -> None:
    event = filled.event("qingsong", "包饺子", days=40)
    assert (
        event.starts_at.astimezone().strftime("%-m月%-d日")
        in client.get("/qingsong/news/events/?mode=tv").content.decode()
    )
