"""Display settings, kept in cookies."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.district import District

CHOICE = {"mode": "elder", "scheme": "dark", "rate": "0.7", "language": "zh-hans"}


def test_choices_are_kept_on_the_device(district: District, client: Any) -> None:
    response = client.post("/qingsong/settings/", CHOICE, follow=True)
    page = response.content.decode()
    assert "已保存" in page
    assert 'data-mode="elder" data-scheme="dark"' in page
    assert {name: client.cookies[name].value for name in ("mode", "scheme", "rate")} == {
        "mode": "elder", "scheme": "dark", "rate": "0.7",
    }  # fmt: skip
    assert 'data-mode="elder"' in client.get("/").content.decode()


def test_the_standard_forgets(district: District, client: Any) -> None:
    client.post("/settings/", CHOICE)
    client.post("/settings/", CHOICE | {"mode": "standard", "scheme": "auto"})
    page = client.get("/").content.decode()
    assert "data-mode" not in page.split(">", 2)[1]


def test_the_form_shows_what_is_set(district: District, client: Any) -> None:
    client.cookies["mode"] = "elder"
    page = client.get("/settings/").content.decode()
    checked = [part for part in page.split("<input ") if "checked" in part.split(">")[0]]
    assert any('value="elder"' in part for part in checked)


def test_going_back_to_where_one_was(district: District, client: Any) -> None:
    page = client.post("/settings/", CHOICE | {"next": "/qingsong/"}, follow=True).content.decode()
    assert 'href="/qingsong/"' in page
    assert "回到刚才那页" in page


def test_english_takes_both_pages_along(district: District, client: Any) -> None:
    response = client.post("/settings/", CHOICE | {"language": "en", "next": "/qingsong/"})
    assert response["Location"] == "/en/settings/?saved=1&next=%2Fen%2Fqingsong%2F"
    assert "Saved." in client.get(response["Location"]).content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        "qingsong/",
        "///evil.example",
        "/\t/evil.example/",
    ],
)
def test_never_to_a_stranger(district: District, client: Any, address: str) -> None:
    response = client.post("/settings/", CHOICE | {"next": address})
    assert response["Location"] == "/settings/?saved=1"
    assert (
        "evil"
        not in client.get("/settings/", {"next": address, "saved": 1})
        .content.decode()
        .split("<main")[1]
        .split("<footer")[0]
    )


def test_an_unknown_choice_is_refused_in_words(district: District, client: Any) -> None:
    response = client.post("/settings/", CHOICE | {"mode": "huge"})
    assert response.status_code == 200
    assert 'role="alert"' in response.content.decode()
    assert "mode" not in client.cookies


def test_a_shared_screen_stays_one(district: District, client: Any) -> None:
    client.cookies["mode"] = "kiosk"
    client.post("/settings/", CHOICE)
    assert client.cookies["mode"].value == "kiosk"


def test_an_outdated_form_is_answered(district: District, client: Any) -> None:
    client.handler.enforce_csrf_checks = True
    assert client.post("/settings/", CHOICE).status_code == 403


def test_the_page_works_in_english(district: District, text: Callable[[str], str]) -> None:
    assert "Text size and display" in text("/en/settings/")
