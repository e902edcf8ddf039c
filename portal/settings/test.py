"""Tests: fast hashes, files in a temporary folder, production's switches otherwise."""

import tempfile
from pathlib import Path

from portal.settings.base import *
from portal.settings.base import CACHES, STORAGES

DEBUG = False
SECRET_KEY = "test-only-secret"  # noqa: S105 — tests alone
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost", ".linli.example"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="linli-media-"))
STATIC_ROOT = Path(tempfile.mkdtemp(prefix="linli-static-"))
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
CACHES = CACHES | {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
