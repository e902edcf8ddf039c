"""The community that a request is about."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string
from wagtail.models import Site

from portal.communities import directory, memo
from portal.communities.addresses import is_for_setting_up, is_look
from portal.communities.links import split_language


class CommunityMiddleware:
    """Set ``request.community`` from the first part of the path; otherwise the one whose host this is, or the portal's.

    A portal without any community answers 503 with the way to begin.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if is_look(request.path_info):
            request.community = None
            return self.get_response(request)
        tree = directory.get()
        _, path = split_language(request.path_info)
        request.community = tree.by_slug.get(path.split("/", 2)[1]) or request.own_host or tree.root
        if request.community is None and not is_for_setting_up(request.path_info):
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
