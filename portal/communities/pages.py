"""The base of every page that belongs to a community."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PageViewRestriction

from portal.communities import memo
from portal.communities.links import (
    canonical_page_url,
    community_crumbs,
    language_prefix,
    language_tag,
    page_link,
    relative_path,
)
from portal.communities.models import Community


class CommunityPage(Page):
    """A page with its community beside it, so that lists need no walk up the tree.

    ``chain`` holds the pages from the portal's home down to the parent, as the router found them.
    """

    community = models.ForeignKey(
        Community, models.PROTECT, related_name="+", editable=False, verbose_name=_("community")
    )

    chain: list[Page]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.copy_columns()
        super().save(*args, **kwargs)

    def copy_columns(self) -> None:
        """Copy what lists ask for from the tree and the base page into this row."""
        if self.community_id is None and self.depth and self.depth > 1:
            parent = self.get_parent().specific
            self.community_id = parent.community_id if isinstance(parent, CommunityPage) else None

    def adopt_subtree(self) -> None:
        """Give this page and all below it the community of the page they now lie under."""
        parent = self.get_parent().specific
        if not isinstance(parent, CommunityPage):
            return
        for page in self.get_descendants(inclusive=True).specific():
            if isinstance(page, CommunityPage):
                type(page).objects.filter(pk=page.pk).update(community=parent.community_id)

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """The address as Wagtail asks for it, computed without a query."""
        language, path = relative_path(self.url_path)
        if path == self.url_path:
            return None
        return (1, settings.SITE_URL, language_prefix(language) + path)

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Wagtail's restrictions; the two queries are spared while no page of the portal has any."""
        if not memo.memoise(memo.CONTENT, "restricted", PageViewRestriction.objects.exists):
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["canonical"] = canonical_page_url(self)
        context["crumbs"] = self.crumbs(request)
        context["content_language"] = language_tag(self.language)
        context["untranslated"] = self.language != get_language()
        return context

    @property
    def language(self) -> str:
        """The language this page is written in, told from where it lies in the tree."""
        return relative_path(self.url_path)[0]

    def crumbs(self, request: HttpRequest) -> list[tuple[str, str]]:
        """The breadcrumb: district, street, community, then each page between the home and this one."""
        here: Community = getattr(request, "community", None) or self.community
        home = 2 if here.slug else 1
        between = getattr(self, "chain", [])[home:]
        return community_crumbs(request, here) + [(page.title, page_link(request, page)) for page in between]


def refresh_columns(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """Keep the indexed copy of ``live`` true when Wagtail publishes or unpublishes through the base page."""
    if issubclass(sender, CommunityPage) and hasattr(sender, "is_live"):
        sender.objects.filter(pk=instance.pk).update(is_live=instance.live)
