"""Reading the news. Every list is of one community and what is shared with it, and costs one query."""

from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.translation import get_language

from portal.communities import directory
from portal.communities.models import Community
from portal.communities.sharing import visible_in
from portal.news.items import EventItem, NewsItem
from portal.news.models import ArticlePage, EventPage, Urgency
from portal.news.models.entries import Entry

_ITEM = ("pk", "translation_key", "title", "slug", "url_path", "date", "lead", "column_type", "community_id")
_ARTICLE = (*_ITEM, "kind", "urgency", "valid_until", "image_id")
_EVENT = (*_ITEM, "image_id", "starts_at", "ends_at", "place", "audience")


def articles(community: Community, column_type: str = "") -> QuerySet[ArticlePage]:
    """Articles shown in ``community``, newest first."""
    pages = visible_in(ArticlePage.objects.filter(is_listed=True, language_code=settings.LANGUAGE_CODE), community)
    return (pages.filter(column_type=column_type) if column_type else pages).order_by("-date", "-pk")


def events(community: Community) -> QuerySet[EventPage]:
    """Events shown in ``community``."""
    return visible_in(EventPage.objects.filter(is_listed=True, language_code=settings.LANGUAGE_CODE), community)


def event_at(community: Community, slug: str) -> EventPage | None:
    """The event at an address of ``community``: of several the latest, and also one that is not for everyone."""
    pages = EventPage.objects.filter(live=True, slug=slug, language_code=settings.LANGUAGE_CODE)
    return visible_in(pages, community).order_by("-starts_at").first()


def rows(pages: QuerySet[ArticlePage]) -> list[NewsItem]:
    """Read articles as rows."""
    return [NewsItem(**_localised(row)) for row in _translate(pages.values(*_ARTICLE))]


def event_rows(pages: QuerySet[EventPage]) -> list[EventItem]:
    """Read events as rows."""
    return [EventItem(**_localised(row)) for row in _translate(pages.values(*_EVENT))]


def latest(community: Community, limit: int, *, column_type: str = "") -> list[NewsItem]:
    """The newest articles of a community."""
    return rows(articles(community, column_type)[:limit])


def upcoming_events(community: Community, limit: int) -> list[EventItem]:
    """The next events that are not over, soonest first."""
    now = timezone.now()
    return event_rows(
        events(community)
        .filter(Q(ends_at__gte=now) | Q(ends_at=None, starts_at__gte=now))
        .order_by("starts_at")[:limit]
    )


def urgent(community: Community) -> list[NewsItem]:
    """Urgent notices that are still valid."""
    still = Q(valid_until__gte=timezone.localdate()) | Q(valid_until=None)
    return rows(articles(community).filter(still, urgency=Urgency.URGENT)[:3])


def feed_for(community: Community, limit: int) -> list[NewsItem]:
    """The newest articles of a street or district and of all communities below it."""
    tree = directory.get()
    pages = ArticlePage.objects.filter(is_listed=True, language_code=settings.LANGUAGE_CODE)
    if community != tree.root:
        pages = pages.filter(community__in=[community.pk, *(place.pk for place in tree.descendants(community))])
    return rows(pages.order_by("-date")[:limit])


def counts(community: Community) -> dict[str, int]:
    """How many articles each column shows."""
    found = articles(community).order_by().values_list("column_type").annotate(number=Count("pk"))
    return dict(found)


def months(community: Community, column_type: str) -> list[date]:
    """The months in which a column has entries, newest first."""
    found = (
        articles(community, column_type).order_by().annotate(month=TruncMonth("date")).values_list("month", flat=True)
    )
    return sorted({month.date() for month in found.distinct()}, reverse=True)


def related(entry: Entry, community: Community) -> list[NewsItem]:
    """What to read next: the newest of the same column, but not the entry itself in either language."""
    column = entry.column_type if isinstance(entry, ArticlePage) else ""
    pages = articles(community, column).exclude(translation_key=entry.translation_key)
    return rows(pages[:4])


def _translate(values: QuerySet[Any, dict[str, Any]]) -> list[dict[str, Any]]:
    found = list(values)
    language = get_language() or settings.LANGUAGE_CODE
    if language == settings.LANGUAGE_CODE or not found:
        return found
    keys = [row["translation_key"] for row in found]
    pages = values.model.objects.filter(is_listed=True, language_code=language, translation_key__in=keys)
    words = {row.pop("translation_key"): row for row in pages.values("translation_key", "title", "lead")}
    return [row | words.get(row["translation_key"], {}) for row in found]


def _localised(row: dict[str, Any]) -> dict[str, Any]:
    del row["translation_key"]
    row["date"] = _local(row["date"])
    for name in ("starts_at", "ends_at"):
        if name in row:
            row[name] = _local(row[name])
    return row


def _local(moment: datetime | None) -> datetime | None:
    return timezone.localtime(moment) if moment else None
