"""The sections of a home page. Each gathers its own content; one without content is not shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.images.models import Image

from portal.communities import directory
from portal.communities.codes import Level
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.guides import queries as guides
from portal.home.opening import is_open
from portal.home.presence import nearest_with, parts_of
from portal.news import queries as news

PILLS = 8  # communities named under each street of a district; the chooser has all
FEW_STREETS = 12


@dataclass(frozen=True)
class Section:
    """A part of the page: a template, its heading and what it shows."""

    kind: str
    title: str
    data: dict[str, Any] = field(default_factory=dict)

    @property
    def template(self) -> str:
        return f"home/sections/{self.kind}.html"


Gather = Callable[[HttpRequest, Community, dict[str, Any]], Section | None]


def sections_for(request: HttpRequest, community: Community, body: StreamValue | None = None) -> Iterator[Section]:
    """Yield the sections that editors arranged or, without any, the usual ones of the community's level."""
    if body:
        arranged = [(block.block_type, dict(block.value)) for block in body]
    else:
        arranged = [(kind, {}) for kind in USUAL.get(Level(community.level), USUAL[Level.COMMUNITY])]
    for kind, options in arranged:
        section = GATHER[kind](request, community, options)
        if section is not None:
            yield section


def news_and_events(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section | None:
    """The newest stories and notices beside the calendar. Open affairs have a section of their own."""
    if community.level == Level.STREET:
        items = news.feed_for(community, 6)
    else:
        newest = news.latest(community, 10)
        items = [item for item in newest if item.column_type != "affairs" and item.urgency != "urgent"][:5] or newest[
            :5
        ]
    events = news.upcoming_events(community, 3)
    if not items and not events:
        return None
    lead = next((item for item in items if item.image_id), None)
    data = {
        "lead": lead,
        "image": Image.objects.filter(pk=lead.image_id).first() if lead else None,
        "items": [item for item in items if item is not lead][:4],
        "events": events,
        "parts": parts_of(community),
        "is_open": is_open(community.hours, timezone.localtime()) if community.hours else None,
    }
    title = _("News of the street and its communities") if community.level == Level.STREET else _("Community news")
    return Section("news_and_events", options.get("title") or title, data)


def services(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section | None:
    """The services residents ask for most, or those the editors chose."""
    chosen = [page.slug for page in options.get("guides") or [] if page is not None]
    known = {row.slug: row for row in guides.catalogue(community)}
    rows = [known[slug] for slug in chosen if slug in known] or guides.featured(community, 6)
    if not rows:
        return None
    everywhere = community == directory.get().root
    title = _("The same all over the district") if everywhere else _("Often needed")
    more = community_link(request, nearest_with("guides/", community), "guides/")
    data = {"rows": [(row, guide_note(row)) for row in rows], "count": len(known), "more": more}
    return Section("services", options.get("title") or title, data)


def guide_note(row: guides.GuideRow) -> str:
    """What one wants to know of a service before opening it."""
    visits = _("how often must I come: %(times)s") % {"times": row.visits_text} if row.visits_text else ""
    return _(", ").join(part for part in (row.promised, visits) if part) or row.summary


def affairs_and_contacts(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section | None:
    """What the community has published of its affairs, beside the people to call."""
    items = news.latest(community, 4, column_type="affairs")
    contacts = directory.get().contacts(community)[:5]
    if not items and not contacts:
        return None
    data = {"items": items, "contacts": contacts, "parts": parts_of(community)}
    return Section("affairs_and_contacts", options.get("title") or _("Open affairs"), data)


def streets(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section | None:
    """A district's streets with their communities, or a street's communities."""
    tree = directory.get()
    if community.level == Level.STREET:
        members = tree.children(community)
        title = options.get("title") or _("The communities of this street")
        return Section("communities", title, {"members": members}) if members else None
    groups = tree.streets()
    if not groups:
        return None
    pills = PILLS if len(groups) <= FEW_STREETS else 3
    data = {
        "groups": [(street, len(members), members[:pills]) for street, members in groups],
        "street_count": sum(street is not None for street, _members in groups),
        "community_count": sum(len(members) for _street, members in groups),
    }
    return Section("streets", options.get("title") or "", data)


def feed_and_hall(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section | None:
    """News of every community below, each with its owner, beside the service hall."""
    title = options.get("title") or _("News of the district and its communities")
    return Section("feed_and_hall", title, {"items": news.feed_for(community, 6), "parts": parts_of(community)})


def help_band(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section | None:
    """Nobody is left alone with a form: the phone, large."""
    return Section("help", options.get("title") or _("Difficult? We do it with you.")) if community.phone else None


def text(request: HttpRequest, community: Community, options: dict[str, Any]) -> Section:
    """The editors' own words."""
    return Section("text", options["title"], {"text": options["text"]})


GATHER: dict[str, Gather] = {
    "news_and_events": news_and_events,
    "services": services,
    "affairs_and_contacts": affairs_and_contacts,
    "streets": streets,
    "feed_and_hall": feed_and_hall,
    "help": help_band,
    "text": text,
}
USUAL = {
    Level.COMMUNITY: ("news_and_events", "services", "affairs_and_contacts", "help"),
    Level.STREET: ("streets", "news_and_events", "services", "affairs_and_contacts", "help"),
    Level.DISTRICT: ("streets", "services", "feed_and_hall"),
    Level.CITY: ("streets", "services", "feed_and_hall"),
}
