"""The phone list of a community: for the wall beside the telephone, too."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel

from portal.appearance import tv
from portal.communities import directory
from portal.communities.links import community_link
from portal.communities.pages import CommunityPage


class ContactPage(CommunityPage):
    """The office and everyone one can call. The list itself is kept with the community."""

    lead = models.TextField(_("lead"), max_length=300, blank=True)

    template = "home/contact_page.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.InfoPage"]
    content_panels: ClassVar[list[Panel]] = [*CommunityPage.content_panels, FieldPanel("lead")]

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.display.is_tv:
            contacts = directory.get().contacts(self.community)
            screens = tv.point_screens(self.title, [f"{contact} {contact.phone}" for contact in contacts])
            back = community_link(request, request.community)
            return tv.render(request, screens or [tv.Screen(self.title)], back=back)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        tree = directory.get()
        own = tree.by_id[self.community_id]
        places = [own, *tree.ancestors(own)]
        context["phone_lists"] = [
            (place, contacts) for place in places if (contacts := tree.contacts(place)) or place == own
        ]
        return context
