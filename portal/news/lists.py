"""The pages that list: all news, a column, the calendar."""

from datetime import date, datetime, time
from itertools import groupby
from typing import Any

from django.core.paginator import EmptyPage, Page, Paginator
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.utils import timezone

from portal.communities.links import community_link
from portal.communities.pages import CommunityPage
from portal.news import queries, television
from portal.news.models import ArticlePage, ColumnType, Kind

PER_PAGE = 20


def serve(page: CommunityPage, request: HttpRequest) -> HttpResponseBase:
    """Serve a list page; what an address asks for beyond what there is shows an empty list that says so."""
    column_type: str = page.column_type  # type: ignore[attr-defined]  # of both kinds of pages that come here
    if column_type == ColumnType.EVENTS:
        context = _calendar(page, request)
        template = "news/calendar.html"
    else:
        context = _column(page, request, column_type)
        template = "news/list.html"
    if request.display.is_tv:
        return television.listing(request, page, context["items"])
    context |= page.get_context(request) | {"feed": request.path + "feed.xml"}
    return TemplateResponse(request, template, context)


def _column(page: CommunityPage, request: HttpRequest, column_type: str) -> dict[str, Any]:
    pages = queries.articles(page.community, column_type)
    kind = request.GET.get("kind", "")
    if kind and column_type == ColumnType.AFFAIRS:
        pages = pages.filter(kind=kind[:8])
    month = parse_month(request.GET.get("month", ""))
    if month:
        pages = pages.filter(date__gte=_start(month), date__lt=_start(next_month(month)))
    shown = paginate(pages, request.GET.get("page", ""))
    items = queries.rows(shown.object_list)  # type: ignore[arg-type]  # a slice of a queryset
    counts = queries.counts(page.community)
    months = queries.months(page.community, column_type)
    here = request.community
    return {
        "items": items,
        "groups": [
            (first, list(group)) for first, group in groupby(items, lambda item: item.date.date().replace(day=1))
        ],
        "pages": shown,
        "pager_base": base_of(request),
        "column_type": column_type,
        "columns": [
            (
                str(column.label),
                community_link(request, here, f"news/{column.value}/"),
                counts.get(column.value, 0),
                column.value,
            )
            for column in ColumnType
            if column != ColumnType.EVENTS
        ],
        "total": sum(counts.values()),
        "all_href": community_link(request, here, "news/"),
        "events_href": community_link(request, here, "news/events/"),
        "kinds": list(Kind.choices) if column_type == ColumnType.AFFAIRS else [],
        "kind": kind,
        "month": month,
        "years": [(year, list(group)) for year, group in groupby(months, lambda day: day.year)],
    }


def _calendar(page: CommunityPage, request: HttpRequest) -> dict[str, Any]:
    upcoming = queries.upcoming_events(page.community, 60)
    now = timezone.now()
    past = queries.event_rows(queries.events(page.community).filter(starts_at__lt=now).order_by("-starts_at")[:20])
    coming = {item.pk for item in upcoming}
    return {
        "items": upcoming,
        "past": [item for item in past if item.pk not in coming],
        "column_type": ColumnType.EVENTS,
        "all_href": community_link(request, request.community, "news/"),
    }


def paginate(pages: Any, asked: str) -> Page[ArticlePage]:
    """The page asked for; the first for what is no number, an empty one beyond the last."""
    paginator = Paginator(pages, PER_PAGE)
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
    try:
        page = paginator.page(max(number, 1))
    except EmptyPage:
        page = Page(pages.none(), min(number, paginator.num_pages), paginator)
    page.numbers = paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return page


def base_of(request: HttpRequest) -> str:
    """The query string of this list without its page number, ready for another."""
    query = request.GET.copy()
    for name in ("page", "mode", "scheme", "screen"):
        query.pop(name, None)
    return f"?{query.urlencode()}&" if query else "?"


def parse_month(text: str) -> date | None:
    """The first day of ``2026-11``; None for what is no month, or one that begins before time does in UTC."""
    try:
        month = datetime.strptime(text, "%Y-%m").date()  # noqa: DTZ007 — a month has no zone
    except ValueError:
        return None
    return month if month.year > date.min.year else None


def next_month(first: date) -> date:
    """The first day of the month after."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1) if first < date(9999, 12, 1) else date.max


def _start(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
