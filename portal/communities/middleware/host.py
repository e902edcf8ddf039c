"""Communities' own host names."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.encoding import escape_uri_path

from portal.communities import directory, memo
from portal.communities.addresses import is_common, is_look
from portal.communities.links import split_language


class HostMiddleware:
    """Serve a community's own host name from its path: ``qingsong.example/news/`` is ``/qingsong/news/``.

    The host has passed ``ALLOWED_HOSTS``. ``request.own_host`` is the community whose host this is, or None.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if is_look(request.path_info):
            return self.get_response(request)
        host = request.get_host().rsplit(":", 1)[0].lower()
        memo.read_counters()
        try:
            request.own_host = directory.get().by_host.get(host)
            if request.own_host and not is_common(request.path_info):
                language, path = split_language(request.path_info)
                slug = f"/{request.own_host.slug}/"
                if path.startswith(slug):
                    return redirect(_shorter(request, language, path.removeprefix(slug)), permanent=True)
                request.path_info = f"{language}{slug[:-1]}{path}"
            return self.get_response(request)
        finally:
            memo.end_request()


def _shorter(request: HttpRequest, language: str, rest: str) -> str:
    # A path that begins with two slashes would be another host to a browser; a backslash is escaped.
    path = escape_uri_path(f"{language}/{rest.lstrip('/')}")
    query = request.META.get("QUERY_STRING", "")
    return f"{path}?{query}" if query else path
