"""Rows of lists: what a list shows of an article or event, read without loading pages."""

import datetime
from dataclasses import dataclass

from django.http import HttpRequest

from portal.communities import directory
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.news.models import ColumnType, Kind


@dataclass(frozen=True)
class NewsItem:
    """A row of a list."""

    pk: int
    title: str
    slug: str
    url_path: str
    date: datetime.datetime
    lead: str
    column_type: str
    community_id: int
    kind: str = ""
    urgency: str = ""
    valid_until: datetime.date | None = None
    image_id: int | None = None

    @property
    def owner(self) -> Community:
        """Whose it is."""
        return directory.get().by_id[self.community_id]

    @property
    def label(self) -> str:
        """The kind of open affairs, or the column."""
        return str(Kind(self.kind).label if self.kind else ColumnType(self.column_type).label)

    def href(self, request: HttpRequest | None, community: Community) -> str:
        """The address under the community that shows it, which need not be its owner."""
        tree = directory.get()
        shown = community if community == self.owner or self.owner in tree.ancestors(community) else self.owner
        return community_link(request, shown, f"news/{self.column_type}/{self.slug}/")


@dataclass(frozen=True)
class EventItem(NewsItem):
    """A row of a calendar."""

    starts_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    place: str = ""
    audience: str = ""
