"""When something is broken or being mended: a clear page, and a number to call."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from tests.district import District


@pytest.fixture
def closed(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.STATE_DIR = tmp_path
    (tmp_path / "maintenance").touch()
    yield
    (tmp_path / "maintenance").unlink()


@pytest.mark.parametrize("address", ["/", "/qingsong/guides/", "/admin/", "/api/v1/news", "/?mode=tv"])
def test_maintenance_closes_everything_without_the_database(client: Client, closed: None, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 503
    assert response["Retry-After"] == "300"
    assert "tel:12345" in response.content.decode()


def test_maintenance_ends_with_its_file(district: District, client: Client, settings: Any, tmp_path: Path) -> None:
    settings.STATE_DIR = tmp_path
    (tmp_path / "maintenance").touch()
    assert client.get("/").status_code == 503
    (tmp_path / "maintenance").unlink()
    assert client.get("/").status_code == 200


def broken(request: HttpRequest) -> HttpResponse:
    """A view with a fault in it."""
    raise RuntimeError("a fault")


urlpatterns = [path("broken/", broken)]
handler500 = "portal.home.errors.server_error"


@pytest.mark.urls(__name__)
def test_a_fault_shows_a_number_that_the_log_has_too(district: District, caplog: pytest.LogCaptureFixture) -> None:
    response = Client(raise_request_exception=False).get("/broken/")
    page = response.content.decode()
    assert response.status_code == 500
    reference = page.split('class="num nb">')[1].split("<")[0]
    assert reference in caplog.text
    assert "a fault" not in page
