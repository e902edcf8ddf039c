"""Addresses of rows of lists, and words marked in them."""

from typing import Protocol

from django import template
from django.http import HttpRequest
from django.template.context import Context
from django.utils.safestring import SafeString

from portal.communities.models import Community
from portal.home.search import words as words_module

register = template.Library()


class Row(Protocol):
    """A row of a list of news or services: it knows its address under a community."""

    def href(self, request: HttpRequest, community: Community) -> str: ...


@register.simple_tag(takes_context=True)
def item_href(context: Context, row: Row) -> str:
    """The address of a row under the community whose page this is."""
    request = context["request"]
    return row.href(request, request.community)


@register.filter
def marked(text: str, words: list[str]) -> SafeString:
    """The text with every word of the search in ``<mark>``."""
    return words_module.marked(text, words or [])
