"""The pages of the news: an index, its columns, and what stands in them."""

from portal.news.models.articles import ArticlePage
from portal.news.models.columns import ColumnPage, ColumnType, NewsIndexPage
from portal.news.models.entries import Kind, Urgency
from portal.news.models.events import EventPage

__all__ = ["ArticlePage", "ColumnPage", "ColumnType", "EventPage", "Kind", "NewsIndexPage", "Urgency"]
