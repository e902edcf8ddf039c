"""sitemap.xml: every public page, read without loading page by page."""

from datetime import datetime

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sites.requests import RequestSite
from django.db.models import QuerySet
from wagtail.models import Page

from portal.communities.links import language_prefix, relative_path, site_roots
from portal.communities.privacy import listed


class PagesSitemap(Sitemap[Page]):
    """Live pages that nothing restricts, in the order of the tree."""

    limit = 5_000

    def items(self) -> QuerySet[Page]:
        roots = Page.objects.none()
        for url_path in site_roots().values():
            roots |= Page.objects.filter(url_path__startswith=url_path)
        return listed(roots).order_by("path").only("url_path", "last_published_at")

    def location(self, page: Page) -> str:
        language, path = relative_path(page.url_path)
        return language_prefix(language) + path

    def lastmod(self, page: Page) -> datetime | None:
        return page.last_published_at

    def get_latest_lastmod(self) -> None:
        """None: the index would read every page to tell which is the newest."""

    def get_domain(self, site: RequestSite | None = None) -> str:
        return settings.SITE_URL.split("://", 1)[1]

    def get_protocol(self, protocol: str | None = None) -> str:
        return settings.SITE_URL.split("://", 1)[0]
