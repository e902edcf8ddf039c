"""Display settings: text size, colours, reading speed, language. Kept on the device, not with an account."""

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import get_language, gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from portal.appearance.modes import MODE_COOKIE, SCHEME_COOKIE, YEAR
from portal.communities.links import community_crumbs, language_prefix, split_language

RATE_COOKIE = "rate"
RATES = [("0.7", gettext_lazy("Slower")), ("0.9", gettext_lazy("Normal")), ("1.2", gettext_lazy("Faster"))]
LANGUAGES = [("zh-hans", "中文"), ("en", "English")]


class DisplayForm(forms.Form):
    """What a reader may set."""

    mode = forms.ChoiceField(
        label=gettext_lazy("Text size"),
        choices=[("standard", gettext_lazy("Standard")), ("elder", gettext_lazy("Large print"))],
        widget=forms.RadioSelect,
    )
    scheme = forms.ChoiceField(
        label=gettext_lazy("Colours"),
        choices=[
            ("auto", gettext_lazy("As the device has it")),
            ("light", gettext_lazy("Always light")),
            ("dark", gettext_lazy("Always dark")),
        ],
        widget=forms.RadioSelect,
    )
    rate = forms.ChoiceField(label=gettext_lazy("Reading aloud"), choices=RATES, widget=forms.RadioSelect)
    language = forms.ChoiceField(
        label=gettext_lazy("Language of menus and buttons"), choices=LANGUAGES, widget=forms.RadioSelect
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def display_settings(request: HttpRequest) -> HttpResponse:
    """Show the settings; keep those sent and go back to where the reader came from."""
    form = DisplayForm(request.POST if request.method == "POST" else None, initial=_present(request))
    after = _safe(request, request.POST.get("next") or request.GET.get("next", ""))
    if request.method == "POST" and form.is_valid():
        return _keep(request, form.cleaned_data, after)
    context = {
        "form": form,
        "next": after,
        "saved": "saved" in request.GET,
        "crumbs": community_crumbs(request, request.community),
    }
    return TemplateResponse(request, "home/settings.html", context)


def _present(request: HttpRequest) -> dict[str, str]:
    rate = request.COOKIES.get(RATE_COOKIE, "")
    return {
        "mode": request.display.mode if request.display.is_elder else "standard",
        "scheme": request.display.scheme or "auto",
        "rate": rate if rate in dict(RATES) else "0.9",
        "language": get_language() or settings.LANGUAGE_CODE,
    }


def _keep(request: HttpRequest, chosen: dict[str, Any], after: str) -> HttpResponse:
    prefix = language_prefix(chosen["language"])
    here = prefix + split_language(request.path)[1]
    query = {"saved": "1"} | ({"next": prefix + split_language(after)[1]} if after else {})
    response = redirect(f"{here}?{urlencode(query)}")
    values = {SCHEME_COOKIE: chosen["scheme"], RATE_COOKIE: chosen["rate"]}
    if request.display.mode not in {"kiosk", "tv"}:  # a shared screen stays what it is
        values[MODE_COOKIE] = chosen["mode"]
    for name, value in values.items():
        if value in {"standard", "auto"}:
            response.delete_cookie(name, samesite="Lax")
        else:
            response.set_cookie(name, value, max_age=YEAR, samesite="Lax", secure=request.is_secure())
    return response


def _safe(request: HttpRequest, address: str) -> str:
    """Return a path of this portal to go back to, or nothing: never an address of someone else's."""
    allowed = url_has_allowed_host_and_scheme(
        address, allowed_hosts=None, require_https=request.is_secure()
    ) and address.startswith("/")
    return address if allowed else ""
