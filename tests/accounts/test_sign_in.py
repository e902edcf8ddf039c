"""Signing in by e-mail and password."""

import re
from urllib.parse import urlencode

import pytest
from django.core import mail
from django.test import Client

from portal.accounts.models import User
from tests.district import District


@pytest.fixture
def editor(district: District) -> User:
    return User.objects.create_user("Editor@Linli.Example", "linli-demo", name="李蕾")


def test_staff_sign_in(editor: User, client: Client) -> None:
    response = client.post("/accounts/login/", {"login": "editor@linli.example", "password": "linli-demo"})
    assert response.status_code == 302
    assert client.session["_auth_user_id"] == str(editor.pk)


def test_a_wrong_password_says_so_and_keeps_the_address(editor: User, client: Client) -> None:
    page = client.post("/accounts/login/", {"login": "editor@linli.example", "password": "wrong"}).content.decode()
    assert "editor@linli.example" in page
    assert 'role="alert"' in page


@pytest.mark.parametrize(
    "path",
    [
        "/accounts/login/",
        "/accounts/signup/",
        "/accounts/password/reset/",
        "/accounts/password/reset/done/",
        "/accounts/password/reset/key/1-abc/",
        "/accounts/password/reset/key/done/",
        "/accounts/inactive/",
        "/accounts/confirm-email/",
    ],
)
def test_the_pages_of_an_account_are_ours(district: District, client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    assert '<header class="head">' in page
    assert page.count("<h1") == 1


def test_signing_in_leads_nowhere_else(editor: User, client: Client) -> None:
    data = {"login": "editor@linli.example", "password": "linli-demo", "next": "https://evil.example/"}
    assert client.post("/accounts/login/", data)["Location"] == "/"


@pytest.mark.parametrize("next_page", ["http://[", "//evil.example/", "https://evil.example/", "\\\\evil.example"])
def test_signing_in_leads_nowhere_else_by_its_address(editor: User, client: Client, next_page: str) -> None:
    response = client.post(
        "/accounts/login/?" + urlencode({"next": next_page}), {"login": editor.email, "password": "linli-demo"}
    )
    assert response["Location"] == "/"


def test_a_forgotten_password_is_replaced_by_a_letter(editor: User, client: Client) -> None:
    client.post("/accounts/password/reset/", {"email": editor.email})
    [letter] = mail.outbox
    address = re.search(r"http://\S+", letter.body)[0].split("/", 3)[3]
    form = client.get(f"/{address}")["Location"]
    new = {"password1": "correct-horse-9", "password2": "correct-horse-9"}
    assert client.post(form, new)["Location"] == "/accounts/password/reset/key/done/"
    signed_in = client.post("/accounts/login/", {"login": editor.email, "password": "correct-horse-9"})
    assert signed_in["Location"] == "/"


def test_signing_out_asks_and_ends_the_session(editor: User, client: Client) -> None:
    client.force_login(editor)
    assert "要退出吗" in client.get("/accounts/logout/").content.decode()
    client.post("/accounts/logout/")
    assert "_auth_user_id" not in client.session


def test_trying_too_often_is_answered_in_words(editor: User, client: Client) -> None:
    responses = [client.post("/accounts/password/reset/", {"email": editor.email}) for _ in range(25)]
    assert responses[-1].status_code == 429
    assert "过几分钟再试" in responses[-1].content.decode()


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/pages/"])
def test_a_form_of_the_admin_without_its_token_is_answered(editor: User, address: str) -> None:
    response = Client(enforce_csrf_checks=True).post(address, {"username": "x"})
    assert response.status_code == 403
    assert "这张表放太久了" in response.content.decode()


def test_an_address_that_the_admin_does_not_know(editor: User, admin_client: Client) -> None:
    assert admin_client.get("/admin/;x/").status_code == 404
