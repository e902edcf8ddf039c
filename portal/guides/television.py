"""A guide on television."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from portal.appearance.tv import point_screens, render, text_screens
from portal.communities.links import community_link
from portal.guides import presentation, queries
from portal.guides.models import GuidePage


def guide(request: HttpRequest, page: GuidePage) -> TemplateResponse:
    """Facts first, then who, how, what to bring, and where."""
    overlay, _extra = queries.overlay_for(page, request.community)
    place = presentation.place_of(page, overlay, request.community)
    screens = [
        *point_screens(page.title, [f"{label}：{value}" for label, value in presentation.facts(page)]),
        *point_screens(_("Who may"), [str(block.value) for block in page.conditions]),
        *text_screens(
            _("How it goes"), [f"{n}. {b.value['title']}：{b.value['text']}" for n, b in enumerate(page.steps, 1)]
        ),
        *point_screens(_("What to bring"), [f"{m.name}（{m.get_need_display()}）" for m in page.materials.all()]),
        *point_screens(_("Where"), [part for part in (place.name, place.address, place.hours, place.phone) if part]),
    ]
    return render(request, screens, back=community_link(request, request.community, "guides/"))
