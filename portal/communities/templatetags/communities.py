"""Addresses in templates: ``{% community_url "guides/" %}`` and ``{% page_href page %}``."""

from django import template
from django.template.context import Context
from wagtail.models import Page

from portal.communities.links import community_link, page_link
from portal.communities.models import Community

register = template.Library()


@register.simple_tag(takes_context=True)
def community_url(context: Context, path: str = "", community: Community | None = None) -> str:
    """The address of ``path`` under ``community``, by default the one the page is about."""
    request = context["request"]
    return community_link(request, community or request.community, path)


@register.simple_tag(takes_context=True)
def page_href(context: Context, page: Page | str) -> str:
    """The address of a page, or of a ``url_path``, in the reader's language."""
    return page_link(context.get("request"), page)
