"""Addresses of rows, and structured data."""

import json
from typing import Any

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from portal.guides.queries import GuideRow

register = template.Library()

# What could end the script element or begin a comment in it.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag(takes_context=True)
def guide_href(context: Context, row: GuideRow) -> str:
    """The address of a row under the community that shows it."""
    request = context["request"]
    return row.href(request, request.community)


@register.simple_tag
def structured_data(data: dict[str, Any]) -> SafeString:
    """A JSON-LD block: data that no browser runs."""
    text = json.dumps(data, ensure_ascii=False).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 — escaped above
