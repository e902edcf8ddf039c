"""Production: refuses to start without a secret, the host names it answers to, and the address residents type."""

from environs import validate

from portal.settings.base import *
from portal.settings.base import BEHIND_PROXY, env

DEBUG = False
SAMPLE_ALLOWED = env.bool("LINLI_DEMO", False)
SECRET_KEY: str = env.str("SECRET_KEY", validate=validate.Length(min=32))
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", validate=validate.Length(min=1))
SITE_URL = env.str("SITE_URL", validate=validate.Regexp(r"https?://[^/]")).rstrip("/")

# Behind TLS the proxy says so; the demo on http://127.0.0.1 works without.
_https = SITE_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _https
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _https else 0
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
