"""Addresses below one that a community had before."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.encoding import escape_uri_path
from django.views.decorators.http import require_safe

from portal.communities import directory
from portal.communities.links import community_link


@require_safe
def moved(request: HttpRequest, former: str, rest: str = "") -> HttpResponse:
    """Lead to the same place below the present address: pages, shared ones, feeds and views alike."""
    community = directory.get().by_former_slug[former]
    query = request.META.get("QUERY_STRING", "")
    # A path that begins with two slashes would name another host.
    address = community_link(request, community, escape_uri_path(rest.lstrip("/")))
    return redirect(f"{address}?{query}" if query else address, permanent=True)
