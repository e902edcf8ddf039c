"""Which community a reader chose last: kept on the device, not with an account."""

from django.http import HttpRequest, HttpResponse

from portal.communities import directory
from portal.communities.models import Community

COOKIE = "community"
YEAR = 365 * 24 * 3600


def remember(request: HttpRequest, response: HttpResponse, community: Community) -> None:
    """Keep the choice for a year."""
    response.set_cookie(COOKIE, community.slug or "", max_age=YEAR, samesite="Lax", secure=request.is_secure())


def remembered(request: HttpRequest) -> Community | None:
    """Return the community chosen last, if it still exists."""
    return directory.get().by_slug.get(request.COOKIES.get(COOKIE, ""))
