"""News in the main navigation."""

from collections.abc import Iterator

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail import hooks

from portal.communities.links import community_link
from portal.communities.models import Community
from portal.extensions.navigation import NavItem
from portal.extensions.slots import NAVIGATION


@hooks.register(NAVIGATION)
def navigation(request: HttpRequest, community: Community) -> Iterator[NavItem]:
    """All news, and the two columns that readers look for by name."""
    yield NavItem(_("News"), community_link(request, community, "news/"), "newspaper", order=20)
    yield NavItem(_("Open affairs"), community_link(request, community, "news/affairs/"), "scale", order=30)
    yield NavItem(_("Events"), community_link(request, community, "news/events/"), "calendar-days", order=40)
