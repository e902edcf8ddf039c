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


def first_parts() -> set[str]:
    """Return the first parts of all addresses of the portal, its plugins, languages and files."""
    patterns = get_resolver(settings.ROOT_URLCONF).url_patterns
    return {*_first_parts(patterns, in_language=True), *_files(), *(code for code, _name in settings.LANGUAGES)}


@cache
def _common(urlconf: str) -> re.Pattern[str]:
    parts = {*_first_parts(get_resolver(urlconf).url_patterns, in_language=False), *_files()}
    # A converter stands for some characters of its part: sitemap-<section>.xml.
    written = ("[^/]+".join(map(re.escape, _CONVERTER.split(part))) for part in sorted(parts))
    return re.compile(rf"/(?:{'|'.join(written)})(?:/|$)")


def _files() -> Iterator[str]:
    """The first parts of addresses of files, unless they lie on another host."""
    for address in (settings.STATIC_URL, settings.MEDIA_URL):
        if address.startswith("/"):
            yield address.split("/")[1]


def _first_parts(patterns: list[URLPattern | URLResolver], *, in_language: bool) -> Iterator[str]:
    """The first parts of addresses, with or without those inside ``i18n_patterns``."""
    for entry in patterns:
        is_prefix = isinstance(entry.pattern, LocalePrefixPattern)
        if is_prefix and not in_language:
            continue
        if isinstance(entry, URLResolver) and (is_prefix or not str(entry.pattern)):
            yield from _first_parts(entry.url_patterns, in_language=in_language)
        else:
            yield str(entry.pattern).split("/")[0]
