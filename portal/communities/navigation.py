"""The main navigation of a community."""

from dataclasses import replace

from django.http import HttpRequest

from portal.communities.models import Community
from portal.extensions.navigation import NavItem
from portal.extensions.slots import NAVIGATION, collect


def navigation(request: HttpRequest, community: Community) -> list[NavItem]:
    """What the portal's features and plugins offer here, in order; the one the reader is in is marked."""
    items: list[NavItem] = sorted(collect(NAVIGATION, request, community), key=lambda item: item.order)
    # The longest address that this one begins with is where the reader is.
    here = max((item.href for item in items if request.path.startswith(item.href)), key=len, default="")
    return [replace(item, current=item.href == here) for item in items]
