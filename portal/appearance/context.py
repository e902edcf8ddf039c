"""What templates ask about the look of the page."""

from typing import Any

from django.http import HttpRequest, QueryDict

from portal.appearance.modes import Display
from portal.appearance.themes import theme_for

MAX_QUERY = 500


def display(request: HttpRequest) -> dict[str, Any]:
    """Context processor: the display mode, the theme, and links that change them on this page."""
    now: Display | None = getattr(request, "display", None)
    if now is None:
        return {}
    return {
        "display": now,
        "theme": theme_for(request.community),
        "mode_toggle": _with(request, "mode", "standard" if now.is_elder else "elder"),
        "standard_link": _with(request, "mode", "standard"),
        "scheme_toggle": _with(request, "scheme", "light" if now.scheme == "dark" else "dark"),
    }


def _with(request: HttpRequest, name: str, value: str) -> str:
    # A query this long is no address to keep.
    query = request.GET.copy() if len(request.META.get("QUERY_STRING", "")) <= MAX_QUERY else QueryDict(mutable=True)
    query.pop("mode", None)
    query.pop("scheme", None)
    query[name] = value
    return "?" + query.urlencode()
