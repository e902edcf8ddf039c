"""Pages for when something went wrong: each says what to do next."""

import difflib
import logging
import secrets
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.appearance import tv
from portal.communities.links import community_link, split_language
from portal.guides import queries as guides

logger = logging.getLogger(__name__)

MAX_SUGGESTIONS = 4


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request cannot be understood. Also reached before a community is known."""
    return HttpResponse(render_to_string("400.html"), status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: the reader may not see this."""
    return _page(request, "403.html", 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form whose token has expired: going back keeps what was typed."""
    logger.warning("CSRF check failed: %s", reason)
    return _page(request, "403.html", 403, form_expired=True)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404, with guides whose address looks like the one asked for."""
    if request.path_info.startswith("/api/"):
        return JsonResponse({"detail": "Not found"}, status=404)
    return _page(request, "404.html", 404, suggestions=suggestions(request))


def server_error(request: HttpRequest) -> HttpResponse:
    """500, with a number under which the log has the fault. Touches neither database nor session."""
    reference = f"E-{timezone.localtime():%m%d}-{secrets.token_hex(2).upper()}"
    logger.error("%s: %s %s", reference, request.method, request.path)
    return HttpResponse(render_to_string("500.html", {"reference": reference}), status=500)


def suggestions(request: HttpRequest) -> list[guides.GuideRow]:
    """Guides whose address resembles a part of the one asked for."""
    community = getattr(request, "community", None)
    if community is None:
        return []
    rows = {row.slug: row for row in guides.catalogue(community)}
    parts = split_language(request.path_info)[1].lower().strip("/").split("/")[-2:]
    found: dict[str, guides.GuideRow] = {}
    for part in parts:
        for slug in difflib.get_close_matches(part[:80], rows, n=MAX_SUGGESTIONS, cutoff=0.5):
            found[slug] = rows[slug]
    return list(found.values())[:MAX_SUGGESTIONS]


def _page(request: HttpRequest, template: str, status: int, **context: Any) -> HttpResponse:
    """Render in the frame of the community; in the admin, or before a community is known, in the bare frame."""
    in_admin = request.path_info.startswith("/admin/")
    if in_admin or getattr(request, "community", None) is None or not hasattr(request, "display"):
        return HttpResponse(render_to_string("bare_error.html", {"status": status} | context), status=status)
    if request.display.is_tv:
        title = _("This page cannot be found") if status == 404 else _("You cannot open this page")
        words = (_("It may have moved. Everything can be found from the start."),)
        screens = [tv.Screen(title, paragraphs=words)]
        page = tv.render(request, screens, back=community_link(request, request.community)).render()
        page.status_code = status
        return page
    return HttpResponse(render_to_string(template, context, request), status=status)
