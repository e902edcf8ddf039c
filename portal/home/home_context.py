"""What the templates of a home page show."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from portal.communities import directory
from portal.communities.choice import remembered
from portal.communities.codes import Level
from portal.communities.models import Community
from portal.home.district_map import river, sketch
from portal.home.sections import sections_for
from portal.home.tiles import tiles_for
from portal.home.today import today
from portal.news import queries as news

if TYPE_CHECKING:
    from portal.home.models import HomePage

DISTRICTS = {Level.CITY, Level.DISTRICT}
OWN = {"news_and_events", "affairs_and_contacts", "streets", "communities", "text"}  # services come from the district


def build(request: HttpRequest, page: "HomePage") -> dict[str, Any]:
    """Return the context of ``page``; a shared screen is spared what it does not show."""
    community = directory.get().by_id[page.community_id]
    context: dict[str, Any] = {
        "is_district": community.level in DISTRICTS,
        "question": page.question or question(community),
        "find_label": _("Search services, notices and events"),
        "find_placeholder": page.search_placeholder or _("Senior card, water"),
        "urgent": news.urgent(community),
        "tiles": tiles_for(request, community, page.tiles),
    }
    if request.display.is_kiosk:
        return context
    found = list(sections_for(request, community, page.body))
    context |= {
        "searches": page.searches,
        "today": today(),
        "sections": found,
        "is_new": not context["is_district"] and not OWN & {section.kind for section in found},
    }
    if context["is_district"]:
        groups = directory.get().streets()
        context |= {
            "remembered": remembered(request),
            "areas": (areas := sketch(groups)),
            "river": river(len(areas)) if areas else "",
            "street_count": sum(street is not None for street, _members in groups),
            "community_count": sum(len(members) for _street, members in groups),
        }
    return context


def question(community: Community) -> str:
    """The large line at the top, unless editors wrote their own."""
    if community.level in DISTRICTS:
        return _("%(name)s: start here") % {"name": community.display_name}
    return _("What would you like to do today?")
