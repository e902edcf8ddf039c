"""The form for what a community lays over a guide."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from portal.communities.rights import communities_edited_by
from portal.guides import queries


class OverlayForm(WagtailAdminModelForm):
    """Offers the editor's own communities, and takes only guides that are shown there."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["community"].queryset = communities_edited_by(self.for_user)

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        community, guide = data.get("community"), data.get("guide")
        if community and guide and not queries.guides(community).filter(pk=guide.pk).exists():
            self.add_error("guide", _("This guide is not shown in %(community)s.") % {"community": community})
        if (data.get("latitude") is None) != (data.get("longitude") is None):
            self.add_error("longitude", _("A point on the map needs both latitude and longitude."))
        return data
