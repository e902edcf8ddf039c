"""Style sheets, icons, and the end of a visit at a kiosk."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.cache import patch_cache_control
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from portal.appearance import icons, stylesheets, themes
from portal.appearance.modes import MODE_COOKIE

YEAR = 365 * 24 * 3600


def _forever(content: str, content_type: str) -> HttpResponse:
    response = HttpResponse(content, content_type=content_type)
    patch_cache_control(response, public=True, max_age=YEAR, immutable=True)
    return response


@require_safe
def stylesheet(request: HttpRequest, theme: str, name: str, digest: str) -> HttpResponse:
    """A style sheet. An address of an older release leads to the present sheet."""
    if theme not in themes.installed() or name not in stylesheets.SHEETS:
        raise Http404("No such style sheet")
    current = stylesheets.address(theme, name)
    if request.path != current:
        return redirect(current)
    return _forever(stylesheets.sheet(theme, name), "text/css; charset=utf-8")


@require_safe
def icons_sprite(request: HttpRequest, digest: str) -> HttpResponse:
    """The icons. An address of an older release leads to the present ones."""
    if digest != icons.sprite_hash():
        return redirect(f"/theme/icons.{icons.sprite_hash()}.svg")
    return _forever(icons.sprite(), "image/svg+xml")


@never_cache
def end_kiosk(request: HttpRequest) -> HttpResponse:
    """End a visit at a kiosk: nothing of it stays on the device or in the session.

    A plain link, since ending early harms nobody; leads back to ``?next=`` on this host.
    """
    request.session.flush()
    home = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(home, {request.get_host()}) or not home.startswith("/"):
        home = "/"
    response = redirect(home)
    for name in set(request.COOKIES) - {MODE_COOKIE}:
        response.delete_cookie(name)
    return response
