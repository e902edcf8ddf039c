"""Addresses of pages and views: in the language of the request, on the right host, without a query."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site

from portal.communities import directory, memo
from portal.communities.models import Community


def split_language(path: str) -> tuple[str, str]:
    """Split a path into its language prefix, empty for the default language, and the rest: ``/en``, ``/news/``."""
    for code, _name in settings.LANGUAGES:
        if code != settings.LANGUAGE_CODE and (path == f"/{code}" or path.startswith(f"/{code}/")):
            return f"/{code}", path[len(code) + 1 :] or "/"
    return "", path


def language_prefix(language: str | None = None) -> str:
    """Return the prefix of ``language``, or of the active one: ``/en``, or nothing for the default language."""
    language = language or get_language() or settings.LANGUAGE_CODE
    return "" if language == settings.LANGUAGE_CODE else f"/{language}"


def reader_languages() -> list[str]:
    """Return the languages in which to look for a page: the reader's own, then the default one."""
    return list(dict.fromkeys([get_language() or settings.LANGUAGE_CODE, settings.LANGUAGE_CODE]))


def language_tag(language: str) -> str:
    """Return a language as HTML writes it (BCP 47)."""
    return "zh-CN" if language == "zh-hans" else language


def site_roots() -> dict[str, str]:
    """Return the ``url_path`` of the portal's home page in each language it exists in."""

    def read() -> dict[str, str]:
        site = Site.objects.select_related("root_page").filter(is_default_site=True).first()
        if site is None:
            return {}
        pages = Page.objects.filter(translation_key=site.root_page.translation_key)
        return dict(pages.values_list("locale__language_code", "url_path"))

    return memo.memoise(memo.CONTENT, "site roots", read)


def relative_path(url_path: str) -> tuple[str, str]:
    """Return the language of the tree that ``url_path`` lies in, and its path below that tree's home page."""
    for language, root in site_roots().items():
        if url_path.startswith(root):
            return language, "/" + url_path.removeprefix(root)
    return settings.LANGUAGE_CODE, url_path


def on_host(request: HttpRequest | None, path: str, prefix: str) -> str:
    """Return the address of ``path`` (``/qingsong/news/``) for a page shown on the request's host."""
    own = getattr(request, "own_host", None)
    if own is None:
        return prefix + path
    inside = f"/{own.slug}/"
    if path.startswith(inside):
        return prefix + path.removeprefix(inside[:-1])
    return settings.SITE_URL + prefix + path


def page_link(request: HttpRequest | None, page: Page | str) -> str:
    """Return the address of a page or of its ``url_path``.

    A page in the default language keeps the language of the reader: its address under ``/en/`` shows it
    inside the English interface.
    """
    language, path = relative_path(page if isinstance(page, str) else page.url_path)
    prefix = language_prefix(None if language == settings.LANGUAGE_CODE else language)
    return on_host(request, path, prefix)


def community_link(
    request: HttpRequest | None, community: Community, path: str = "", language: str | None = None
) -> str:
    """Return the address of ``path`` (``guides/``) under a community, in the active language or another."""
    return on_host(request, f"/{community.slug}/{path}" if community.slug else f"/{path}", language_prefix(language))


def community_crumbs(request: HttpRequest, community: Community) -> list[tuple[str, str]]:
    """Return the breadcrumb down to a community: district, street, community, each with its address."""
    line = [*reversed(directory.get().ancestors(community)), community]
    return [(place.display_name, community_link(request, place)) for place in line]


def absolute(path: str) -> str:
    """Return the one full address of a path of the portal: on the own host of the community it lies under, if any.

    The path is written as on the portal's own host, ``/qingsong/news/``. An address that is full already is kept.
    """
    if path.startswith("http"):
        return path
    prefix, inside = split_language(path)
    slug, _slash, rest = inside.removeprefix("/").partition("/")
    place = directory.get().by_slug.get(slug)
    if place is not None and place.host_name:
        return f"{_origin(place.host_name)}{prefix}/{rest}"
    return settings.SITE_URL + path


def canonical_page_url(page: Page) -> str:
    """Return the one full address search engines shall know a page by: its own language, its owner's host."""
    language, path = relative_path(page.url_path)
    return absolute(language_prefix(language) + path)


def _origin(host: str) -> str:
    """Return where a host name is served: like ``SITE_URL``, with its scheme and port."""
    site = urlsplit(settings.SITE_URL)
    return f"{site.scheme}://{host}:{site.port}" if site.port else f"{site.scheme}://{host}"
