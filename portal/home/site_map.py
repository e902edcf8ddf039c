"""The site map for people: everything of a community on one page."""

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe
from wagtail.models import Page

from portal.communities import directory
from portal.communities.links import community_crumbs, site_roots
from portal.communities.models import Community
from portal.communities.privacy import listed
from portal.guides import queries as guides
from portal.guides.codes import Theme

MANY_PLACES = 60
PARTS = ("news/", "about/")  # services are listed by theme; articles are found in their columns


@require_safe
def site_map(request: HttpRequest) -> HttpResponse:
    """Parts and columns, services by theme, and the places around."""
    community = request.community
    tree = directory.get()
    rows = guides.catalogue(community)
    context = {
        "parts": columns(community),
        "themes": [(theme.label, found) for theme in Theme if (found := [row for row in rows if theme in row.themes])],
        "places": places(tree, community),
        "crumbs": community_crumbs(request, community),
    }
    return TemplateResponse(request, "home/site_map.html", context)


def places(tree: directory.Directory, community: Community) -> list[Community]:
    """What lies below, or beside a community that has nothing below; only the next level where that is a lot."""
    below = tree.descendants(community)
    if not below:
        return tree.children(next(iter(tree.ancestors(community)), community))
    return below if len(below) <= MANY_PLACES else tree.children(community)


def columns(community: Community) -> list[tuple[Page, list[Page]]]:
    """The parts of a community's site, each with the pages right below it."""
    root = site_roots().get(settings.LANGUAGE_CODE, "/")
    home = f"{root}{community.slug}/" if community.slug else root
    # By address, not by descent: the whole district lies below its home page.
    parts = list(listed(Page.objects.filter(url_path__in=[home + part for part in PARTS])).order_by("path"))
    if not parts:
        return []
    below = Q()
    for part in parts:
        below |= Q(path__startswith=part.path, depth=part.depth + 1)
    children = list(listed(Page.objects.filter(below)).order_by("path"))
    return [(part, [page for page in children if page.path.startswith(part.path)]) for part in parts]
