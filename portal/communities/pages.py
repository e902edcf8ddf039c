"""The base of every page that belongs to a community."""

from typing import Any, ClassVar

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PageViewRestriction

from portal.communities import memo, privacy
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

    ``chain`` holds the pages from the portal's home down to the parent, as the router found them;
    ``remembered_as`` names what is computed from such pages and kept in memory.
    """

    community = models.ForeignKey(
        Community, models.PROTECT, related_name="+", editable=False, verbose_name=_("community")
    )

    chain: list[Page]
    remembered_as: ClassVar[tuple[str, ...]] = (memo.CONTENT,)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if kwargs.get("update_fields") is not None:
            super().save(*args, **kwargs)
            return
        self.copy_columns()
        super().save(*args, **kwargs)
        if self.remembered_as:
            memo.touch(*self.remembered_as)

    @property
    def page_above(self) -> "CommunityPage | None":
        """The page that this one lies under, if that has a community."""
        parent = self.get_parent().specific if self.depth and self.depth > 1 else None
        return parent if isinstance(parent, CommunityPage) else None

    def copy_columns(self) -> None:
        """Copy what lists ask for from the tree and the base page into this row.

        Always anew: a copy, an alias or a translation begins with the columns of another place.
        """
        if (parent := self.page_above) is not None:
            self.community_id = parent.community_id

    def adopt_subtree(self) -> None:
        """Give this page and all below it the community of the page they now lie under."""
        if (parent := self.page_above) is None:
            return
        for model in apps.get_models():
            if issubclass(model, CommunityPage):
                model._default_manager.filter(path__startswith=self.path).update(community=parent.community_id)

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """The address as Wagtail asks for it, computed without a query."""
        language, path = relative_path(self.url_path)
        if path == self.url_path:
            return None
        return (1, settings.SITE_URL, language_prefix(language) + path)

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Wagtail's restrictions; the two queries are spared where nothing restricts."""
        if not privacy.is_restricted(self.path or ""):
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
