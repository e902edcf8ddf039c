"""Find the page of an address with one query, then let the page serve it."""

from typing import Any

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from wagtail import hooks
from wagtail.models import Page

from portal.communities.links import reader_languages, site_roots


def serve(request: HttpRequest, path: str = "") -> HttpResponseBase:
    """Serve the page at ``path`` as Wagtail's own view does, hooks included.

    Wagtail asks the database once for every part of the path; here the page and all above it come in one
    query. An address in another language whose page has no translation shows the page of the default language.
    """
    page, rest = find(path)
    page, args, kwargs = page.route(request, rest)
    serve_page = _serve_page
    for wrap in reversed(hooks.get_hooks("on_serve_page")):
        serve_page = wrap(serve_page)
    for before in hooks.get_hooks("before_serve_page"):
        response = before(page, request, args, kwargs)
        if isinstance(response, HttpResponseBase):
            return response
    return serve_page(page, request, args, kwargs)


def find(path: str) -> tuple[Page, list[str]]:
    """Return the deepest live page on ``path`` with its ``chain``, and the parts of the path below it.

    A draft never hides a page that is live: neither the original of a translation, nor the index that shows a
    shared page at this address.
    """
    parts = [part for part in path.split("/") if part]
    roots = site_roots()
    # From the longest to the shortest path; of two as long, the one in the reader's language.
    wanted = [
        roots[language] + "".join(f"{part}/" for part in parts[:length])
        for length in range(len(parts), -1, -1)
        for language in reader_languages()
        if language in roots
    ]
    pages = {page.url_path: page for page in Page.objects.filter(url_path__in=wanted).select_related("locale")}
    for url_path in wanted:
        if url_path in pages and pages[url_path].live:
            page = pages[url_path].specific
            page.chain = [pages[p] for p in reversed(wanted) if p in pages and p != url_path and url_path.startswith(p)]
            return page, parts[len(page.chain) :]
    raise Http404("No page at this address")


def _serve_page(page: Page, request: HttpRequest, args: list[Any], kwargs: dict[str, Any]) -> HttpResponseBase:
    return page.serve(request, *args, **kwargs)
