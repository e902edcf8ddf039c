"""``{% slot "portal_home_cards" %}``: what plugins offer at this place, rendered in place."""

import logging
from typing import Any

from django import template
from django.template.context import Context
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from portal.extensions.slots import collect

register = template.Library()
logger = logging.getLogger(__name__)


@register.simple_tag(takes_context=True)
def slot(context: Context, name: str) -> SafeString:
    """Render the components (objects with ``render_html``) contributed to the slot ``name``."""
    request = context["request"]
    parts: list[tuple[Any]] = []
    for component in collect(name, request, request.community):
        try:
            parts.append((component.render_html(context),))
        except Exception:
            logger.exception("%r could not be rendered in %s", component, name)
    return format_html_join("", "{}", parts)
