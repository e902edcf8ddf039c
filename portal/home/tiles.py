"""The tiles of a home page: chosen by editors, else one for each part of the site that exists."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.blocks import StreamValue

from portal.communities import directory
from portal.communities.links import community_link, page_link
from portal.communities.models import Community
from portal.communities.privacy import is_listed
from portal.extensions.slots import HOME_TILES, collect
from portal.guides import queries as guides
from portal.home.presence import parts_of


@dataclass(frozen=True)
class Tile:
    """A way into a part of the site. ``tone`` is the ground of its icon."""

    label: str
    href: str
    icon: str
    note: str = ""
    tone: str = ""


def tiles_for(request: HttpRequest, community: Community, chosen: StreamValue | None = None) -> list[Tile]:
    """Return the editors' tiles or, without any, the usual ones, and then those of plugins."""
    own = list(_chosen(request, community, chosen) if chosen else usual(request, community))
    return [*own, *collect(HOME_TILES, request, community)]


def usual(request: HttpRequest, community: Community) -> Iterator[Tile]:
    """Yield a tile for each part of the site that this community has."""
    exists = parts_of(community)
    for part, icon, tone, label, note in _parts(community):
        if part in exists:
            yield Tile(label, community_link(request, community, part), icon, note, tone)
    if request.display.is_kiosk:  # it stands in this community, and its letters are large
        return
    if directory.get().streets():
        note = _("Every street and community")
        yield Tile(_("All places"), community_link(request, community, "communities/"), "map", note)
    yield Tile(
        _("Text size"), community_link(request, community, "settings/"), "a-large-small", _("Large print, dark"), "sky"
    )


def _parts(community: Community) -> Iterable[tuple[str, str, str, str, str]]:
    number = guides.count(community)
    services = ngettext("%(number)s, in plain words", "%(number)s, in plain words", number) % {"number": number}
    return (
        ("guides/", "file-text", "", _("Service guides"), services if number else _("In plain words")),
        ("news/notices/", "megaphone", "brick", _("Notices"), _("Water, power, roads")),
        ("news/events/", "calendar-days", "brick", _("Events"), _("Join in, or just look")),
        ("news/affairs/", "scale", "honey", _("Open affairs"), _("Where the money goes")),
        ("news/policies/", "landmark", "sky", _("Policies"), _("What applies now")),
        ("about/contact/", "phone", "honey", _("Whom to call"), _("Someone for everything")),
    )


def _chosen(request: HttpRequest, community: Community, tiles: StreamValue) -> Iterator[Tile]:
    for block in tiles:
        value = block.value
        page = value["page"]
        if page is not None and not is_listed(page):
            continue
        href = page_link(request, page) if page else community_link(request, community, value["path"] or "")
        yield Tile(value["label"], href, value["icon"], value["note"] or "", value["tone"] or "")
