"""Icons, style sheets, drawings, and rich text on a kiosk."""

import re

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from portal.appearance import icons, stylesheets
from portal.appearance.themes import theme_for

register = template.Library()

_OUTSIDE = re.compile(r'<a\b[^>]*\bhref="(?:https?:|mailto:|tel:|//)[^"]*"[^>]*>(.*?)</a>', re.DOTALL)


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon that says nothing to a screen reader: the text beside it does."""
    return format_html(
        '<svg class="icon" aria-hidden="true"><use href="/theme/icons.{}.svg#{}"/></svg>', icons.sprite_hash(), name
    )


@register.simple_tag(takes_context=True)
def stylesheet(context: Context, name: str = stylesheets.CORE) -> SafeString:
    """The link to a style sheet of the community's theme."""
    theme = theme_for(context.get("community"))
    return format_html('<link rel="stylesheet" href="{}">', stylesheets.address(theme.slug, name))


@register.simple_tag
def illustration(name: str) -> SafeString:
    """A drawing in the theme's colours, inline so that they reach it."""
    return mark_safe(render_to_string(f"art/{name}.html"))  # noqa: S308 — a template of the theme


@register.filter
def unlink_outside(html: str) -> SafeString:
    """Turn links that lead off the portal into plain text: a kiosk has no way back from there."""
    return mark_safe(_OUTSIDE.sub(r"\1", str(html)))  # noqa: S308 — was safe before and has only lost links


@register.filter
def phone(number: str) -> str:
    """A phone number that no line break divides."""
    return number.replace(" ", "\u00a0").replace("-", "\u2011")


@register.filter
def tel(number: str) -> str:
    """A phone number as a ``tel:`` address takes it."""
    return re.sub(r"[^0-9+*#,;]", "", number.replace("转", ","))
