"""What a search finds. A community's own and shared pages come first, then those of the district alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from portal.communities import directory
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.guides import queries as guides
from portal.home.presence import nearest_with
from portal.home.search.words import contains_all
from portal.news import queries as news
from portal.news.items import NewsItem
from portal.news.models import ArticlePage, EventPage
from portal.news.models.entries import Entry

KINDS = {"guides": _("Service guides"), "news": _("News"), "events": _("Events"), "communities": _("Communities")}
MOST = 100  # of each kind; who needs more needs other words
# The district's own search reaches into its communities, but not through all their years.
NEWEST = 2000


@dataclass(frozen=True)
class Hit:
    """Something found."""

    kind: str
    title: str
    text: str
    href: str
    label: str
    owner: Community | None = None
    date: datetime | None = None


def find(request: HttpRequest, community: Community, words: Sequence[str]) -> list[Hit]:
    """Return everything found, kind by kind."""
    return [
        *_guides(request, community, words),
        *_news(request, community, words),
        *_events(request, community, words),
        *_communities(request, words),
    ]


def similar(community: Community, words: Sequence[str], limit: int) -> list[guides.GuideRow]:
    """Return services that share some letters with ``words``: most letters first."""
    letters = set("".join(words))
    scored = [(len(letters & set(row.title + row.other_names)), row) for row in guides.catalogue(community)]
    likely = sorted((pair for pair in scored if pair[0] > 1), key=lambda pair: -pair[0])
    return [row for _score, row in likely[:limit]] or guides.featured(community, limit)


def _guides(request: HttpRequest, community: Community, words: Sequence[str]) -> list[Hit]:
    rows = [row for row in guides.catalogue(community) if contains_all(f"{row.title} {row.other_names}", words)]
    # What is called so comes before what is also called so.
    rows.sort(key=lambda row: not contains_all(row.title, words))
    shown = nearest_with("guides/", community)
    return [
        Hit("guides", row.title, row.summary, row.href(request, shown), row.promised, row.owner) for row in rows[:MOST]
    ]


def _news(request: HttpRequest, community: Community, words: Sequence[str]) -> list[Hit]:
    own = news.rows(_matching(news.articles(community), words)[:MOST])
    pages = ArticlePage.objects.filter(is_listed=True, language_code=settings.LANGUAGE_CODE)
    other = news.rows(_matching(_elsewhere(pages, community, "-date"), words).order_by("-date")[:MOST])
    return _hits("news", request, community, own, other)


def _events(request: HttpRequest, community: Community, words: Sequence[str]) -> list[Hit]:
    own = news.event_rows(_matching(news.events(community), words).order_by("-starts_at")[:MOST])
    pages = EventPage.objects.filter(is_listed=True, language_code=settings.LANGUAGE_CODE)
    other = news.event_rows(_matching(_elsewhere(pages, community, "-starts_at"), words).order_by("-starts_at")[:MOST])
    return _hits("events", request, community, own, other)


def _elsewhere(pages: QuerySet[Entry], community: Community, newest_first: str) -> QuerySet[Entry]:
    """What a community does not show itself: the district's own; for the district, the newest of all."""
    root = directory.get().root
    if community != root:
        return pages.filter(community=root)
    newest = pages.model.objects.filter(is_listed=True).order_by(newest_first).values("pk")[:NEWEST]
    return pages.filter(pk__in=newest).exclude(community=root)


def _matching(pages: QuerySet[Entry], words: Sequence[str]) -> QuerySet[Entry]:
    every = Q()
    for word in words:
        every &= Q(title__icontains=word)
    return pages.filter(every)


def _hits(
    kind: str, request: HttpRequest, community: Community, own: Iterable[NewsItem], other: Iterable[NewsItem]
) -> list[Hit]:
    found = {}
    for item in own:
        shown = nearest_with(f"news/{item.column_type}/", community)
        found[item.pk] = _hit(kind, request, shown, item)
    for item in other:
        found.setdefault(item.pk, _hit(kind, request, item.owner, item))
    return list(found.values())[:MOST]


def _hit(kind: str, request: HttpRequest, shown: Community, item: NewsItem) -> Hit:
    moment = getattr(item, "starts_at", None) or item.date
    return Hit(kind, item.title, item.lead, item.href(request, shown), item.label, item.owner, moment)


def _communities(request: HttpRequest, words: Sequence[str]) -> list[Hit]:
    return [
        Hit("communities", place.display_name, place.address, community_link(request, place), place.pinyin)
        for place in directory.get().search(" ".join(words))[:MOST]
    ]
