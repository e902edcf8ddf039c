"""What monitors and load balancers are told, whatever else is broken."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.conf import settings as configured
from django.test import Client

ASK = """
import django

django.setup()
from django.test import Client

response = Client().get("/readyz", headers={"host": "10.0.0.1"})
print(response.status_code, response.content.decode())
"""


def test_the_process_answers_without_host_and_database(client: Client) -> None:
    assert client.get("/healthz", headers={"host": "10.0.0.1"}).content == b"ok\n"


def test_the_process_answers_during_maintenance(client: Client, settings: Any, tmp_path: Path) -> None:
    settings.STATE_DIR = tmp_path
    (tmp_path / "maintenance").touch()
    assert client.get("/healthz").content == b"ok\n"


def test_readiness_names_each_service(db: None, client: Client) -> None:
    assert client.get("/readyz").json() == {"ready": True, "checks": {"database": "ok", "files": "ok"}}


def test_readiness_names_what_is_missing(db: None, client: Client, settings: Any) -> None:
    settings.MEDIA_ROOT = "/does/not/exist"
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["checks"] == {"database": "ok", "files": "missing"}


def test_readiness_says_that_the_database_is_unreachable() -> None:
    environment = {
        "DJANGO_SETTINGS_MODULE": "portal.settings.test",
        "DATABASE_URL": "sqlite:////does/not/exist/db.sqlite3",
    }
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=configured.BASE_DIR,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    status, body = answer.stdout.split(" ", 1)
    assert status == "503"
    assert '"database": "unreachable"' in body
