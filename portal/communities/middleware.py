"""From the address of a request to the community it is about."""

import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.views.defaults import bad_request
from wagtail.models import Site

from portal.communities import directory, memo
from portal.communities.links import split_language

GetResponse = Callable[[HttpRequest], HttpResponseBase]

# Addresses that are the same on every host and belong to no community.
_SHARED = re.compile(r"/(?:accounts|admin|api|documents|media|readyz|static|theme)(?:/|$)")
# What works in a portal that has no community yet.
_SET_UP = re.compile(r"/(?:admin|api|readyz)(?:/|$)")
# Style sheets and icons: pages that tell of a fault need them while the database is away.
_LOOKS = re.compile(r"/(?:static|theme)/")


class HealthMiddleware:
    """Answer ``/healthz`` whatever the host and the database say: this process runs."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path_info == "/healthz":
            return HttpResponse("ok\n", content_type="text/plain")
        return self.get_response(request)


class MaintenanceMiddleware:
    """Answer 503 to everything while a file named ``maintenance`` lies in ``STATE_DIR``."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if (settings.STATE_DIR / "maintenance").exists() and not _LOOKS.match(request.path_info):
            page = render_to_string("maintenance.html")
            return HttpResponse(page, status=503, headers={"Retry-After": "300", "Cache-Control": "no-store"})
        return self.get_response(request)


class PathMiddleware:
    """Answer 400 to an address with a NUL byte, which no database accepts."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            return bad_request(request, ValueError("NUL byte in the address"))
        response = self.get_response(request)
        if request.path_info.startswith("/admin/"):
            response["Content-Security-Policy"] = settings.ADMIN_CONTENT_SECURITY_POLICY
        return response


class HostMiddleware:
    """Serve a community's own host name from its path: ``qingsong.example/news/`` is ``/qingsong/news/``.

    The host has passed ``ALLOWED_HOSTS``. ``request.own_host`` is the community whose host this is, or None.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if _LOOKS.match(request.path_info):
            return self.get_response(request)
        host = request.get_host().rsplit(":", 1)[0].lower()
        memo.read_counters()
        try:
            request.own_host = directory.get().by_host.get(host)
            if request.own_host and not _SHARED.match(request.path_info):
                language, path = split_language(request.path_info)
                slug = f"/{request.own_host.slug}/"
                if path.startswith(slug):
                    return redirect(f"{language}{path.removeprefix(slug[:-1])}", permanent=True)
                request.path_info = f"{language}{slug[:-1]}{path}"
            return self.get_response(request)
        finally:
            memo.end_request()


class CommunityMiddleware:
    """Set ``request.community`` from the first part of the path; the portal's own community otherwise.

    A portal without any community answers 503 with the way to begin.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if _LOOKS.match(request.path_info):
            request.community = None
            return self.get_response(request)
        tree = directory.get()
        _, path = split_language(request.path_info)
        request.community = tree.by_slug.get(path.split("/", 2)[1]) or tree.root
        if request.community is None and not _SET_UP.match(request.path_info):
            return HttpResponse(render_to_string("communities/none_yet.html"), status=503)
        # Wagtail asks the database for its site once a request unless it is told.
        request._wagtail_site = memo.memoise(
            memo.COMMUNITIES,
            "site",
            lambda: Site.objects.select_related("root_page").filter(is_default_site=True).first(),
        )
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: Any, kwargs: dict[str, Any]
    ) -> None:
        # Views mounted under every community read request.community; the part of the path has served.
        kwargs.pop("community", None)
