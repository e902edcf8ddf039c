"""Entries shared from above, found under the address of the community that shows them."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from portal.communities.links import community_crumbs, community_link
from portal.communities.lookup import shown_at
from portal.news.models.articles import ArticlePage
from portal.news.models.columns import ColumnPage, ColumnType
from portal.news.models.entries import Entry
from portal.news.models.events import EventPage


def shared_entry(column: ColumnPage, slug: str) -> Entry | None:
    """Return the live entry with this address that a community above shares with the column's community.

    One that its owner restricts is found too: its address asks for the password here as it does there.
    """
    model = EventPage if column.column_type == ColumnType.EVENTS else ArticlePage
    pages = model.objects.filter(column_type=column.column_type).exclude(community=column.community)
    return shown_at(slug, pages, column.community)


def crumbs_of_shared(entry: Entry, request: HttpRequest) -> list[tuple[str, str]]:
    """The breadcrumb of an entry shown in a community that is not its owner; empty in its own."""
    here = getattr(request, "community", None)
    if here is None or here == entry.community:
        return []
    column = ColumnType(entry.column_type)
    return [
        *community_crumbs(request, here),
        (_("News"), community_link(request, here, "news/")),
        (str(column.label), community_link(request, here, f"news/{column.value}/")),
    ]
