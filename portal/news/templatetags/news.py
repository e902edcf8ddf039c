"""Addresses of rows of lists."""

from django import template
from django.template.context import Context

from portal.news.items import NewsItem

register = template.Library()


@register.simple_tag(takes_context=True)
def news_href(context: Context, item: NewsItem) -> str:
    """The address of a row under the community that shows it."""
    request = context["request"]
    return item.href(request, request.community)
