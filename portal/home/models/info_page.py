"""A page that explains: about the community, accessibility, privacy."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.fields import StreamField

from portal.appearance import tv
from portal.communities.links import community_link, page_link
from portal.communities.pages import CommunityPage
from portal.communities.privacy import listed
from portal.news.blocks import BODY_BLOCKS
from portal.news.television import body_text


class InfoPage(CommunityPage):
    """Text with a date by which someone looks through it again."""

    lead = models.TextField(_("lead"), max_length=300, blank=True, help_text=_("One or two sentences."))
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("text"))
    review_date = models.DateField(
        _("review by"), null=True, blank=True, help_text=_("When someone should check that this is still true.")
    )

    template = "home/info_page.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.InfoPage"]
    content_panels: ClassVar[list[Panel]] = [
        *CommunityPage.content_panels,
        FieldPanel("lead"),
        FieldPanel("body"),
        FieldPanel("review_date"),
    ]

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.display.is_tv:
            screens = tv.text_screens(self.title, [self.lead, *body_text(self.body)])
            back = community_link(request, request.community)
            return tv.render(request, screens or [tv.Screen(self.title)], back=back)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        below = listed(self.get_children()).order_by("path").values_list("url_path", "title")
        context["children"] = [(page_link(request, url_path), title) for url_path, title in below]
        return context
