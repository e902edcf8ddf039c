"""Communities in the editors' admin and in the main navigation."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from portal.communities import directory
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.communities.snippets import DeleteOwn
from portal.extensions.navigation import NavItem
from portal.extensions.slots import NAVIGATION


class CommunityViewSet(SnippetViewSet):
    """The tree of communities with their phone lists; for those who hold Django's permissions on it."""

    model = Community
    icon = "home"
    menu_label = _("Communities")
    menu_order = 150
    add_to_admin_menu = True
    list_display = ("name", "level", "parent", "code", "slug")
    list_filter = ("level",)
    search_fields = ("name", "pinyin", "initials", "code")
    panels = (
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("name"), FieldPanel("short_name"), FieldPanel("name_en")]),
                FieldRowPanel([FieldPanel("level"), FieldPanel("parent"), FieldPanel("code")]),
                FieldRowPanel([FieldPanel("slug"), FieldPanel("host_name")]),
            ],
            heading=_("Name and place in the tree"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("pinyin"), FieldPanel("initials"), FieldPanel("extra_readings")]),
                FieldPanel("stamp_text"),
            ],
            heading=_("Readings"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("office_name"),
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("phone"), FieldPanel("hours")]),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude"), FieldPanel("households")]),
            ],
            heading=_("Where and when"),
        ),
        InlinePanel("contacts", heading=_("Phone list"), label=_("Contact")),
        MultiFieldPanel(
            [
                FieldPanel("organiser"),
                FieldRowPanel([FieldPanel("site_code"), FieldPanel("icp_number"), FieldPanel("police_number")]),
            ],
            heading=_("At the foot of the page"),
        ),
    )


register_snippet(CommunityViewSet)
hooks.register("register_bulk_action", DeleteOwn, order=1)  # after Wagtail's own, whose place it takes


@hooks.register(NAVIGATION)
def navigation(request: HttpRequest, community: Community) -> Iterator[NavItem]:
    """The way from the district to one's own community."""
    if community == directory.get().root:
        yield NavItem(
            gettext("Find a community"), community_link(request, community, "communities/"), "map-pin", order=0
        )
