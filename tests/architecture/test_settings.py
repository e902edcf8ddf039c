"""Production starts only with what it needs, and reads everything from the environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {"SECRET_KEY": "x" * 50, "ALLOWED_HOSTS": "linli.example.cn", "SITE_URL": "https://linli.example.cn"}


def start(variables: dict[str, str], show: str = "''") -> subprocess.CompletedProcess[str]:
    """Set Django up with these variables alone and print an expression of its settings."""
    code = f"import django; django.setup(); from django.conf import settings; print({show})"
    clean = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=clean | {"DJANGO_SETTINGS_MODULE": "portal.settings.production"} | variables,
        capture_output=True,
        text=True,
    )


def test_it_starts_with_what_it_needs() -> None:
    shown = start(NEEDED, "settings.DEBUG, settings.SESSION_COOKIE_SECURE, settings.SAMPLE_ALLOWED")
    assert shown.stdout.strip() == "False True False", shown.stderr


@pytest.mark.parametrize("name", NEEDED)
def test_it_refuses_to_start_without(name: str) -> None:
    done = start({key: value for key, value in NEEDED.items() if key != name})
    assert done.returncode != 0
    assert name in done.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        {"SECRET_KEY": "short"},
        {"ALLOWED_HOSTS": ""},
        {"SITE_URL": "linli.example.cn"},
        {"BEHIND_PROXY": "perhaps"},
        {"DATABASE_URL": "nonsense"},
    ],
)
def test_it_refuses_what_it_cannot_read(wrong: dict[str, str]) -> None:
    assert start(NEEDED | wrong).returncode != 0


def test_services_are_chosen_by_their_addresses() -> None:
    chosen = {"DATABASE_URL": "postgres://linli:p%23w@db.example/linli", "REDIS_URL": "redis://cache.example/0"}
    database = "settings.DATABASES['default']"
    show = f"{database}['ENGINE'], {database}['PASSWORD'], settings.CACHES['default']['BACKEND']"
    assert start(NEEDED | chosen, show).stdout.split() == [
        "django.db.backends.postgresql",
        "p#w",
        "django.core.cache.backends.redis.RedisCache",
    ]
