"""Which pages are for everyone: those that are live and that nothing restricts, neither themselves nor from above.

Lists, feeds, search, site maps and interfaces show no others. A page that is restricted keeps its address; there
Wagtail asks for the password or the sign-in.
"""

from collections.abc import Iterable
from typing import TypeVar

from django.db.models import QuerySet
from django.db.models.functions import Left
from django.db.models.lookups import In
from django.http import HttpRequest
from wagtail.models import Page, PageViewRestriction

from portal.communities import memo

P = TypeVar("P", bound=Page)


def restricted_paths() -> frozenset[str]:
    """The places in the tree at which something restricts who may read."""

    def read() -> frozenset[str]:
        return with_aliases(PageViewRestriction.objects.values_list("page", flat=True))

    return memo.memoise(memo.CONTENT, "restricted", read)


def with_aliases(ids: Iterable[int]) -> frozenset[str]:
    """The places of pages and of their aliases, which share their restrictions."""
    found: dict[int, str] = {}
    wanted = set(ids)
    while wanted:
        found |= dict(Page.objects.filter(pk__in=wanted).values_list("pk", "path"))
        wanted = set(Page.objects.filter(alias_of__in=wanted).values_list("pk", flat=True)) - found.keys()
    return frozenset(found.values())


def is_restricted(path: str) -> bool:
    """Whether the page at this place in the tree, or one above it, is restricted."""
    restricted = restricted_paths()
    return bool(restricted) and any(
        path[:end] in restricted for end in range(Page.steplen, len(path) + 1, Page.steplen)
    )


def is_listed(page: Page) -> bool:
    """Whether ``page`` is shown to everyone."""
    return page.live and not is_restricted(page.path or "")


def listed(pages: QuerySet[P]) -> QuerySet[P]:
    """Narrow ``pages`` to those that are shown to everyone."""
    pages = pages.filter(live=True)
    by_length: dict[int, list[str]] = {}
    for path in restricted_paths():
        by_length.setdefault(len(path), []).append(path)
    # One condition for each depth, however many pages are restricted.
    for length, paths in by_length.items():
        pages = pages.exclude(In(Left("path", length), paths))
    return pages


def accepts(request: HttpRequest, page: Page) -> bool:
    """Whether whoever asks may read ``page``: it is public, or they have given the password or signed in."""
    return all(restriction.accept_request(request) for restriction in page.get_view_restrictions())
