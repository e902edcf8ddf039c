"""The page that lists the guides of a community."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from portal.communities.lookup import shown_at
from portal.communities.pages import CommunityPage
from portal.guides.models.guide import GuidePage


class GuideIndexPage(CommunityPage):
    """All guides shown in a community: its own and those shared with it, found in five ways."""

    intro = models.CharField(_("introduction"), max_length=200, blank=True)

    template = "guides/index.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    max_count_per_parent = 1
    content_panels: ClassVar[list[Any]] = [*Page.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("service guides")
        verbose_name_plural = _("service guides")

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """A community's own guide comes first; an address it lacks may be a guide shared from above."""
        if len(path_components) == 1:
            guide = shown_at(path_components[0], GuidePage.objects.all(), self.community)
            if guide is not None:
                guide.chain = [*self.chain, self]
                return guide.route(request, [])
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.guides import index

        return index.serve(self, request)
