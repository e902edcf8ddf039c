"""Display modes: large print for the elderly, kiosk and television; light and dark."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import SimpleTemplateResponse
from django.utils.cache import patch_vary_headers

from portal.appearance import tv

MODE_COOKIE = "mode"
SCHEME_COOKIE = "scheme"
MODES = frozenset({"elder", "kiosk", "tv"})
SCHEMES = frozenset({"light", "dark"})
YEAR = 365 * 24 * 3600
KIOSK_IDLE = 60  # seconds after which a kiosk forgets its visitor
_LAST_SEEN = "kiosk_last_seen"


@dataclass(frozen=True)
class Display:
    """How this reader wants pages: both empty for the standard."""

    mode: str = ""
    scheme: str = ""

    @property
    def is_elder(self) -> bool:
        return self.mode == "elder"

    @property
    def is_kiosk(self) -> bool:
        return self.mode == "kiosk"

    @property
    def is_tv(self) -> bool:
        return self.mode == "tv"


class DisplayMiddleware:
    """Set ``request.display`` from ``?mode=`` and ``?scheme=``, else from the device's cookies.

    ``standard`` and ``auto`` go back to the standard; what is unknown changes nothing.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        mode = _wish(request, MODE_COOKIE, MODES, "standard")
        scheme = _wish(request, SCHEME_COOKIE, SCHEMES, "auto")
        request.display = Display(mode, scheme)
        if mode == "kiosk":
            _forget_idle_visitor(request)
        response = self.get_response(request)
        _remember(request, response, MODE_COOKIE, mode)
        _remember(request, response, SCHEME_COOKIE, scheme)
        patch_vary_headers(response, ["Cookie"])
        return response

    def process_template_response(
        self, request: HttpRequest, response: SimpleTemplateResponse
    ) -> SimpleTemplateResponse:
        """Show on a television nothing that was not made for it: what has no screens of its own says so."""
        is_page = request.display.is_tv and request.community and not request.path_info.startswith("/admin/")
        if not is_page or response.template_name == tv.TEMPLATE:
            return response
        screen = tv.unsuited(request)
        screen.status_code = response.status_code
        return screen


def _wish(request: HttpRequest, name: str, known: frozenset[str], none: str) -> str:
    asked = request.GET.get(name)
    if asked == none:
        return ""
    value = asked if asked in known else request.COOKIES.get(name, "")
    return value if value in known else ""


def _remember(request: HttpRequest, response: HttpResponseBase, name: str, value: str) -> None:
    if name not in request.GET or value == request.COOKIES.get(name, ""):
        return
    if not value:
        response.delete_cookie(name, samesite="Lax")
        return
    # A shared screen forgets its mode when its browser is closed. The script on the page writes the cookie too.
    age = None if value in {"kiosk", "tv"} else YEAR
    response.set_cookie(name, value, max_age=age, samesite="Lax", secure=request.is_secure())


def _forget_idle_visitor(request: HttpRequest) -> None:
    """End a kiosk's session that nobody has touched for a minute, whether or not its script ran."""
    if request.session.is_empty():
        return
    now = time.time()
    if now - request.session.get(_LAST_SEEN, now) > KIOSK_IDLE:
        request.session.flush()
    else:
        request.session[_LAST_SEEN] = now
