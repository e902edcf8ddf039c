"""Which addresses belong to a community, and which to the portal as a whole: read from the portal's own URLs."""

import re
from collections.abc import Iterator
from functools import cache

from django.conf import settings
from django.urls import LocalePrefixPattern, URLPattern, URLResolver, get_resolver

_LOOKS = re.compile(r"/(?:static|theme)/")
_SET_UP = re.compile(r"/(?:admin|api)(?:/|$)")
_CONVERTER = re.compile(r"<[^>]+>")


def is_look(path: str) -> bool:
    """Whether a style sheet or icon lies here: pages that tell of a fault need them while the database is away."""
    return bool(_LOOKS.match(path))


def is_for_setting_up(path: str) -> bool:
    """Whether an address works in a portal that has no community yet."""
    return bool(_SET_UP.match(path))


def is_common(path: str) -> bool:
    """Whether an address is the same on every host, belongs to no community and has no language of its own."""
    return bool(_common(settings.ROOT_URLCONF).match(path))


@cache
def _common(urlconf: str) -> re.Pattern[str]:
    parts = {*_first_parts(get_resolver(urlconf).url_patterns), *_files()}
    # A converter stands for some characters of its part: sitemap-<section>.xml.
    written = ("[^/]+".join(map(re.escape, _CONVERTER.split(part))) for part in sorted(parts))
    return re.compile(rf"/(?:{'|'.join(written)})(?:/|$)")


def _files() -> Iterator[str]:
    """The first parts of addresses of files, unless they lie on another host."""
    for address in (settings.STATIC_URL, settings.MEDIA_URL):
        if address.startswith("/"):
            yield address.split("/")[1]


def _first_parts(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    """The first parts of all addresses that stand outside ``i18n_patterns``."""
    for entry in patterns:
        if isinstance(entry.pattern, LocalePrefixPattern):
            continue
        route = str(entry.pattern)
        if isinstance(entry, URLResolver) and not route:
            yield from _first_parts(entry.url_patterns)
        else:
            yield route.split("/")[0]
