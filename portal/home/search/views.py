"""The search page."""

from collections import Counter
from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.communities.links import community_crumbs
from portal.home.search import finding, words
from portal.home.search.answers import asks_for_certificate, asks_for_large_print

PER_PAGE = 20


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Search for ``?q=`` in the community of the address; ``?kind=`` keeps one kind."""
    query = request.GET.get("q", "").strip()
    community = request.community
    context: dict[str, Any] = {
        "query": query[: words.MAX_LENGTH],
        "find_label": _("Search services, notices and events"),
        "find_placeholder": _("Senior card, water"),
        "crumbs": community_crumbs(request, community),
        "is_too_long": len(query) > words.MAX_LENGTH,
    }
    wanted = [] if context["is_too_long"] else words.split(query)
    if wanted:
        context |= _found(request, query, wanted)
    else:
        context["similar"] = finding.similar(community, [], 3)
    return TemplateResponse(request, "home/search.html", context)


def _found(request: HttpRequest, query: str, wanted: list[str]) -> dict[str, Any]:
    hits = finding.find(request, request.community, wanted)
    number = Counter(hit.kind for hit in hits)
    kind = request.GET.get("kind", "")
    kind = kind if kind in number else ""
    paginator = Paginator([hit for hit in hits if kind in {"", hit.kind}], PER_PAGE)
    page = paginator.get_page(request.GET.get("page"))
    page.numbers = paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {
        "words": wanted,
        "count": len(hits),
        "kind": kind,
        "kinds": [(name, label, number[name]) for name, label in finding.KINDS.items() if number[name]],
        "pages": page,
        "groups": [
            (finding.KINDS[name], list(group)) for name, group in groupby(page.object_list, lambda hit: hit.kind)
        ],
        "pager_base": "?" + urlencode({"q": query} | ({"kind": kind} if kind else {})) + "&",
        "is_large_print": asks_for_large_print(query),
        "certificate": asks_for_certificate(query),
        "similar": [] if hits else finding.similar(request.community, wanted, 3),
    }
