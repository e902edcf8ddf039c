"""Addresses of rows of lists, and words marked in them."""

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString

from portal.guides.queries import GuideRow
from portal.home.presence import nearest_with
from portal.home.search import words as words_module
from portal.news.items import NewsItem

register = template.Library()


@register.simple_tag(takes_context=True)
def item_href(context: Context, row: NewsItem | GuideRow) -> str:
    """The address of a row under the community whose page this is, or above it where that has no such part yet."""
    request = context["request"]
    part = f"news/{row.column_type}/" if isinstance(row, NewsItem) else "guides/"
    shown = nearest_with(part, request.community)
    return row.href(request, shown)


@register.filter
def marked(text: str, words: list[str]) -> SafeString:
    """The text with every word of the search in ``<mark>``."""
    return words_module.marked(text, words or [])
