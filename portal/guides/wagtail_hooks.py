"""Communities' own parts of guides, in the editors' admin."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, ObjectList
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import DeleteView, EditView, SnippetViewSet

from portal.guides.forms import OverlayForm
from portal.guides.models import GuideOverlay
from portal.guides.rights import OverlayPolicy, overlays_edited_by


class OwnOverlay:
    """A view that does not find the parts of other communities."""

    def get_queryset(self) -> QuerySet[GuideOverlay]:
        """What the editor may change."""
        return overlays_edited_by(self.request.user)


class EditOwn(OwnOverlay, EditView):
    """Changes an overlay."""


class DeleteOwn(OwnOverlay, DeleteView):
    """Deletes an overlay."""


class GuideOverlayViewSet(SnippetViewSet):
    """Lists the parts of communities whose pages the editor may change."""

    model = GuideOverlay
    icon = "list-ul"
    menu_label = _("Our counters")
    menu_order = 160
    add_to_admin_menu = True
    copy_view_enabled = False
    edit_view_class = EditOwn
    delete_view_class = DeleteOwn
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
        return overlays_edited_by(request.user)


register_permission_policy(GuideOverlay, OverlayPolicy(GuideOverlay))
register_snippet(GuideOverlayViewSet)
