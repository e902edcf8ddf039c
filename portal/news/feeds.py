"""Atom feeds of a community's news."""

import re
from datetime import datetime

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from portal.communities.links import absolute, community_link
from portal.communities.models import Community
from portal.news import queries
from portal.news.items import NewsItem
from portal.news.models import ColumnType

ENTRIES = 20

# Pasted text may hold characters that XML 1.0 knows no way to write.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def _printable(text: str) -> str:
    return _CONTROL.sub(" ", text)


class NewsFeed(Feed):
    """The newest articles of a community, or of one of its columns."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, column: str = "") -> tuple[Community, str]:
        if column and column not in ColumnType.values:
            raise Http404("No such column")
        return request.community, column

    def title(self, source: tuple[Community, str]) -> str:
        community, column = source
        return f"{community.display_name} · {ColumnType(column).label if column else _('News')}"

    def link(self, source: tuple[Community, str]) -> str:
        community, column = source
        return absolute(community_link(None, community, f"news/{column}/" if column else "news/"))

    def feed_url(self, source: tuple[Community, str]) -> str:
        return self.link(source) + "feed.xml"

    def items(self, source: tuple[Community, str]) -> list[tuple[NewsItem, str]]:
        community, column = source
        found = (
            queries.upcoming_events(community, ENTRIES)
            if column == ColumnType.EVENTS
            else queries.latest(community, ENTRIES, column_type=column)
        )
        return [(item, absolute(item.href(None, community))) for item in found]

    def item_title(self, item: tuple[NewsItem, str]) -> str:
        return _printable(item[0].title)

    def item_description(self, item: tuple[NewsItem, str]) -> str:
        return _printable(item[0].lead)

    def item_link(self, item: tuple[NewsItem, str]) -> str:
        return item[1]

    def item_pubdate(self, item: tuple[NewsItem, str]) -> datetime:
        return item[0].date

    def item_updateddate(self, item: tuple[NewsItem, str]) -> datetime:
        return item[0].date

    def item_author_name(self, item: tuple[NewsItem, str]) -> str:
        return item[0].owner.office_name or item[0].owner.name
