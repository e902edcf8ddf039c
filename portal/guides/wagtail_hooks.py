"""Guides in the main navigation; communities' own parts of guides in the editors' admin."""

from collections.abc import Iterator

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, ObjectList
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from portal.communities.links import community_link
from portal.communities.models import Community
from portal.communities.rights import OwnCommunityPolicy
from portal.communities.snippets import OwnSnippetViewSet
from portal.extensions.navigation import NavItem
from portal.extensions.slots import NAVIGATION
from portal.guides.forms import OverlayForm
from portal.guides.models import GuideOverlay


class GuideOverlayViewSet(OwnSnippetViewSet):
    """What residents see as soon as it is saved; so the right is granted on its own, by Django's permissions."""

    model = GuideOverlay
    icon = "list-ul"
    menu_label = _("Our counters")
    menu_order = 160
    add_to_admin_menu = True
    list_display = ("guide", "community", "place", "phone")
    edit_handler = ObjectList(
        [
            FieldRowPanel([FieldPanel("community"), FieldPanel("guide")]),
            FieldPanel("place"),
            FieldPanel("address"),
            FieldRowPanel([FieldPanel("hours"), FieldPanel("phone"), FieldPanel("contact_name")]),
            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            FieldPanel("note"),
            InlinePanel("materials", heading=_("Extra materials"), label=_("Material")),
        ],
        base_form_class=OverlayForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[GuideOverlay]:
        return super().get_queryset(request).select_related("guide", "community")


register_permission_policy(GuideOverlay, OwnCommunityPolicy(GuideOverlay))
register_snippet(GuideOverlayViewSet)


@hooks.register(NAVIGATION)
def navigation(request: HttpRequest, community: Community) -> Iterator[NavItem]:
    """The services of a community."""
    yield NavItem(gettext("Services"), community_link(request, community, "guides/"), "file-text", order=10)
