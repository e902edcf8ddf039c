"""The list of guides: by theme, by what happened at home, by who is looking, and by pinyin."""

from itertools import groupby
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse

from portal.appearance import tv
from portal.communities.links import community_link
from portal.guides import queries
from portal.guides.codes import LIFE_EVENT_ICONS, THEME_ICONS, LifeEvent, People, Theme
from portal.guides.models import GuideIndexPage
from portal.guides.queries import GuideRow

FILTERS: dict[str, tuple[type[models.TextChoices], str]] = {
    "theme": (Theme, "themes"),
    "event": (LifeEvent, "life_events"),
    "people": (People, "people"),
}


def serve(page: GuideIndexPage, request: HttpRequest) -> HttpResponseBase:
    """All guides, or those of one choice."""
    here = request.community
    rows = queries.catalogue(page.community)
    if request.display.is_tv:
        keys = [tv.Key(row.title, row.href(request, here), row.icon or "file-text", row.promised) for row in rows]
        screens = tv.key_screens(page.title, keys) or [tv.Screen(page.title)]
        return tv.render(request, screens, back=community_link(request, here))
    context = page.get_context(request) | {
        "rows": rows,
        "themes": [(t.value, t.label, *THEME_ICONS[t], _count(rows, "themes", t)) for t in Theme],
        "life_events": [(e.value, e.label, *LIFE_EVENT_ICONS[e], _count(rows, "life_events", e)) for e in LifeEvent],
        "people": People.choices,
        "letters": [(letter, list(group)) for letter, group in groupby(rows, lambda row: row.letter)],
        "certificates_href": community_link(request, here, "guides/certificates/"),
    }
    return TemplateResponse(request, "guides/index.html", context | _choice(request, rows))


def _choice(request: HttpRequest, rows: list[GuideRow]) -> dict[str, Any]:
    """The choice that the address makes, if it makes one."""
    for name, (codes, field) in FILTERS.items():
        code = request.GET.get(name)
        if code is None:
            continue
        label = dict(codes.choices).get(code)
        return {
            "choice": label or "",
            "is_unknown": label is None,
            "is_filtered": True,
            "found": [row for row in rows if code in getattr(row, field)],
        }
    return {"is_filtered": False}


def _count(rows: list[GuideRow], field: str, code: str) -> int:
    return sum(code in getattr(row, field) for row in rows)
