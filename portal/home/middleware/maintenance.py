"""The portal closed for a while."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string

from portal.communities.addresses import is_look


class MaintenanceMiddleware:
    """Answer 503 to everything while a file named ``maintenance`` lies in ``STATE_DIR``."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if (settings.STATE_DIR / "maintenance").exists() and not is_look(request.path_info):
            page = render_to_string("maintenance.html")
            return HttpResponse(page, status=503, headers={"Retry-After": "300", "Cache-Control": "no-store"})
        return self.get_response(request)
