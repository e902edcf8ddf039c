"""News in the open interface."""

from datetime import datetime

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema

from portal.communities import directory
from portal.communities.links import absolute
from portal.news import queries
from portal.news.items import NewsItem

router = Router()


class NewsOut(Schema):
    """An article as others may reuse it."""

    id: int
    title: str
    lead: str
    column: str
    kind: str
    date: datetime
    owner: str
    url: str


@router.get("", response=list[NewsOut], summary="Published articles, newest first")
def list_news(
    request: HttpRequest,
    community: str = "",
    column: str = "",
    limit: int = Query(20, ge=1, le=100),
    offset: int = Query(0, ge=0, le=10_000),
) -> list[dict[str, object]]:
    """Articles that a community (its slug; empty: the district) shows, its own and those shared with it."""
    tree = directory.get()
    place = tree.by_slug.get(community) if community else tree.root
    if place is None:
        raise Http404("No such community")
    return [_out(item) for item in queries.rows(queries.articles(place, column)[offset : offset + limit])]


def _out(item: NewsItem) -> dict[str, object]:
    return {
        "id": item.pk,
        "title": item.title,
        "lead": item.lead,
        "column": item.column_type,
        "kind": item.kind,
        "date": item.date,
        "owner": item.owner.code,
        "url": absolute(item.href(None, item.owner)),
    }
