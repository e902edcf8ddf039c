"""Home pages on television: a few keys, and who to call."""

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from portal.appearance.tv import Key, Screen, key_screens, point_screens, render, shorten
from portal.communities import directory
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.guides import queries as guides
from portal.home.presence import parts_of
from portal.home.today import today
from portal.news import queries as news

if TYPE_CHECKING:
    from portal.home.models import HomePage

KEYS = 6
_NOTE = 12


def render_home(request: HttpRequest, page: "HomePage") -> HttpResponseBase:
    """The keys of the community."""
    community = directory.get().by_id[page.community_id]
    title = f"{community.display_name} {today().text}"
    return render(request, [Screen(title, keys=tuple(keys(request, community)), show_title=False)])


@require_safe
def call(request: HttpRequest) -> HttpResponseBase:
    """Whom to call, on screens of its own."""
    return render(request, call_screens(request.community), back=community_link(request, request.community))


@require_safe
def communities(request: HttpRequest) -> HttpResponseBase:
    """The way to another community."""
    screens = community_screens(request, request.community)
    return render(request, screens, back=community_link(request, request.community))


def keys(request: HttpRequest, community: Community) -> list[Key]:
    """At most six keys, the same place for the same thing in every community."""
    exists = parts_of(community)
    home = community_link(request, community)
    found = []
    if "news/notices/" in exists:
        found.append(Key(_("Notices"), home + "news/notices/", "megaphone", _newest_notice(community), "brick"))
    if "news/events/" in exists:
        found.append(Key(_("Events"), home + "news/events/", "calendar-days", _next_event(community), "honey"))
    if "guides/" in exists:
        number = guides.count(community)
        note = ngettext("%(number)s service", "%(number)s services", number) % {"number": number} if number else ""
        found.append(Key(_("Services"), home + "guides/", "file-text", note))
    if "news/stories/" in exists:
        found.append(Key(_("News"), home + "news/stories/", "newspaper", _("What is new"), "sky"))
    tree = directory.get()
    if len(tree.by_slug) > 1:
        found.append(Key(_("Communities"), home + "tv/communities/", "map-pin", _("Go to another"), "honey"))
    if community.phone or tree.contacts(community):
        found.append(Key(_("Phone"), home + "tv/call/", "phone", community.phone or _("Whom to call"), "brick"))
    return [Key(k.label, k.href, k.icon, shorten(k.note, _NOTE), k.tone) for k in found[:KEYS]]


def call_screens(community: Community) -> list[Screen]:
    """Phone numbers, to dial from the telephone beside the television."""
    tree = directory.get()
    places = [community, *tree.ancestors(community)]
    points = [f"{place.office_name or place.display_name} {place.phone}" for place in places if place.phone]
    points += [f"{contact} {contact.phone} {contact.hours}".strip() for contact in tree.contacts(community)]
    return point_screens(_("Whom to call"), points) or [Screen(_("Whom to call"), paragraphs=(_("No number yet."),))]


def community_screens(request: HttpRequest, community: Community) -> list[Screen]:
    """The places below, or those beside where there is nothing below."""
    tree = directory.get()
    above = next(iter(tree.ancestors(community)), community)
    places = tree.children(community) or [above, *(place for place in tree.children(above) if place != community)]
    found = [Key(place.display_name, community_link(request, place), "map-pin", place.address) for place in places]
    return key_screens(_("Communities"), found) or [
        Screen(_("Communities"), paragraphs=(_("There is only this one."),))
    ]


def _newest_notice(community: Community) -> str:
    newest = news.urgent(community)[:1] or news.latest(community, 1, column_type="notices")
    return newest[0].title if newest else ""


def _next_event(community: Community) -> str:
    coming = news.upcoming_events(community, 1)
    if not coming or coming[0].starts_at is None:
        return ""
    return formats.date_format(timezone.localtime(coming[0].starts_at), "MONTH_DAY_FORMAT") + f" {coming[0].title}"
