"""The community chooser."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from portal.communities import directory
from portal.communities.links import community_crumbs, community_link
from portal.communities.models import Community

COOKIE = "community"
MAX_QUERY = 40


def chooser(request: HttpRequest) -> HttpResponse:
    """All communities by street, narrowed by ``?q=``; ``?choose=slug`` remembers one and goes there."""
    if request.display.is_tv:
        return redirect(community_link(request, request.community, "tv/communities/"))
    tree = directory.get()
    chosen = tree.by_slug.get(request.GET.get("choose", ""))
    if chosen is not None:
        response = redirect(community_link(request, chosen))
        response.set_cookie(
            COOKIE, chosen.slug or "", max_age=365 * 24 * 3600, samesite="Lax", secure=request.is_secure()
        )
        return response
    query = request.GET.get("q", "").strip()[:MAX_QUERY]
    found = set(tree.search(query)) if query else None
    groups = [
        (street, [c for c in members if found is None or c in found or street in found])
        for street, members in tree.streets()
    ]
    groups = [(street, members) for street, members in groups if members or (found and street in found)]
    context = {
        "query": query,
        "groups": groups,
        "found_count": sum(len(members) for _street, members in groups),
        "remembered": remembered(request),
        "crumbs": community_crumbs(request, request.community),
    }
    return TemplateResponse(request, "communities/chooser.html", context)


def remembered(request: HttpRequest) -> Community | None:
    """The community this reader chose last."""
    return directory.get().by_slug.get(request.COOKIES.get(COOKIE, ""))
