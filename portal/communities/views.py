"""The community chooser."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from portal.communities import directory
from portal.communities.choice import remember, remembered
from portal.communities.links import community_crumbs, community_link

MAX_QUERY = 40


def chooser(request: HttpRequest) -> HttpResponse:
    """All communities by street, narrowed by ``?q=``; ``?choose=slug`` remembers one and goes there."""
    if request.display.is_tv:
        return redirect(community_link(request, request.community, "tv/communities/"))
    tree = directory.get()
    chosen = tree.by_slug.get(request.GET.get("choose", ""))
    if chosen is not None:
        response = redirect(community_link(request, chosen))
        remember(request, response, chosen)
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
