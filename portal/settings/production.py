"""Production: refuses to start without a secret and the host names it answers to."""

from portal.settings.base import *
from portal.settings.base import SITE_URL, env

DEBUG = False
SAMPLE_ALLOWED = env.bool("LINLI_DEMO", False)
SECRET_KEY: str = env.str("SECRET_KEY", validate=lambda value: len(value) >= 32)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", validate=bool)

# Behind TLS the proxy says so; the demo on http://127.0.0.1 works without.
_https = SITE_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _https
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _https else 0
if env.bool("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
