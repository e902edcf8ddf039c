"""Development: `make dev`. Debug pages, a fixed secret, plain static files."""

from portal.settings.base import *
from portal.settings.base import STORAGES

DEBUG = True
SECRET_KEY = "development-only-secret"  # noqa: S105 — never reachable: production demands its own
ALLOWED_HOSTS = [".localhost", "127.0.0.1", "[::1]"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
