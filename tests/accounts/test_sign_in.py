"""Signing in by e-mail and password."""

import pytest
from django.test import Client

from portal.accounts.models import User
from tests.district import District


@pytest.fixture
def editor(district: District) -> User:
    user = User.objects.create_user("Editor@Linli.Example", "linli-demo", name="李蕾")
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    return user


def test_staff_sign_in(editor: User, client: Client) -> None:
    response = client.post("/accounts/login/", {"login": "editor@linli.example", "password": "linli-demo"})
    assert response.status_code == 302
    assert client.session["_auth_user_id"] == str(editor.pk)


def test_a_wrong_password_says_so_and_keeps_the_address(editor: User, client: Client) -> None:
    page = client.post("/accounts/login/", {"login": "editor@linli.example", "password": "wrong"}).content.decode()
    assert "editor@linli.example" in page
    assert 'role="alert"' in page


@pytest.mark.parametrize("path", ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/"])
def test_the_pages_of_an_account_are_ours(district: District, client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    assert '<header class="head">' in page
    assert page.count("<h1") == 1


def test_signing_in_leads_nowhere_else(editor: User, client: Client) -> None:
    data = {"login": "editor@linli.example", "password": "linli-demo", "next": "https://evil.example/"}
    assert client.post("/accounts/login/", data)["Location"] == "/"
