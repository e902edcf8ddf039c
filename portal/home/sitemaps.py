"""sitemap.xml: every public page, read without loading page by page."""

from datetime import datetime
from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from wagtail.models import Page

from portal.communities.links import canonical_page_url, site_roots
from portal.communities.privacy import listed


class PagesSitemap(Sitemap[Page]):
    """Live pages that nothing restricts, in the order of the tree."""

    limit = 5_000

    def items(self) -> QuerySet[Page]:
        roots = Page.objects.none()
        for url_path in site_roots().values():
            roots |= Page.objects.filter(url_path__startswith=url_path)
        return listed(roots).order_by("path").only("url_path", "last_published_at")

    def get_urls(self, page: int | str = 1, site: Any = None, protocol: str | None = None) -> list[dict[str, Any]]:
        """Every page at its own full address, which may be on its community's host."""
        urls = super().get_urls(page, site, protocol)
        return [url | {"location": canonical_page_url(url["item"])} for url in urls]

    def location(self, page: Page) -> str:
        return page.url_path

    def lastmod(self, page: Page) -> datetime | None:
        return page.last_published_at

    def get_latest_lastmod(self) -> None:
        """None: the index would read every page to tell which is the newest."""
