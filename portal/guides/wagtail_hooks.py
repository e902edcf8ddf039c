"""Communities' own parts of guides, in the editors' admin."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from portal.communities.rights import communities_edited_by
from portal.guides.models import GuideOverlay


class GuideOverlayViewSet(SnippetViewSet):
    """Lists the parts of communities whose pages the editor may change."""

    model = GuideOverlay
    icon = "list-ul"
    menu_label = _("Our counters")
    menu_order = 160
    add_to_admin_menu = True
    list_display = ("guide", "community", "place", "phone")
    panels = (
        FieldRowPanel([FieldPanel("community"), FieldPanel("guide")]),
        FieldPanel("place"),
        FieldPanel("address"),
        FieldRowPanel([FieldPanel("hours"), FieldPanel("phone"), FieldPanel("contact_name")]),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
        FieldPanel("note"),
        InlinePanel("materials", heading=_("Extra materials"), label=_("Material")),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[GuideOverlay]:
        return GuideOverlay.objects.filter(community__in=communities_edited_by(request.user)).select_related(
            "guide", "community"
        )


register_snippet(GuideOverlayViewSet)
