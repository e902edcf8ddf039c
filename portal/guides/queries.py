"""Reading guides. The catalogue of a community is kept in memory until something is published."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language

from portal.communities import directory, memo
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.communities.names import sort_letter
from portal.communities.sharing import visible_in
from portal.guides.models import GuideOverlay, GuidePage, OverlayMaterial
from portal.guides.words import duration, visits_text

_ROW = (
    "pk", "slug", "url_path", "title", "other_names", "summary", "themes", "life_events", "people", "visits",
    "promised_days", "promised_unit", "icon", "pinyin", "community_id", "translation_key",
)  # fmt: skip


@dataclass(frozen=True)
class GuideRow:
    """What lists show of a guide."""

    pk: int
    slug: str
    url_path: str
    title: str
    other_names: str
    summary: str
    themes: tuple[str, ...]
    life_events: tuple[str, ...]
    people: tuple[str, ...]
    visits: int | None
    promised: str
    icon: str
    letter: str
    community_id: int

    @property
    def owner(self) -> Community:
        """Whose it is."""
        return directory.get().by_id[self.community_id]

    @property
    def visits_text(self) -> str:
        """How often one must come, in spoken words."""
        return visits_text(self.visits)

    def href(self, request: HttpRequest | None, community: Community) -> str:
        """The address under the community that shows it, with its counter laid over."""
        return community_link(request, community, f"guides/{self.slug}/")


def guides(community: Community, language: str = settings.LANGUAGE_CODE) -> QuerySet[GuidePage]:
    """Live guides shown in ``community``, by pinyin."""
    pages = GuidePage.objects.filter(is_live=True, language_code=language)
    return visible_in(pages, community).order_by("pinyin", "pk")


def catalogue(community: Community) -> list[GuideRow]:
    """All guides shown in a community, in the reader's language where they are translated."""
    language = get_language() or settings.LANGUAGE_CODE
    return memo.memoise(memo.CONTENT, ("guides", community.pk, language), lambda: _read(community, language))


def featured(community: Community, limit: int) -> list[GuideRow]:
    """Guides for the home page: those with most themes, events and readers in mind first."""
    rows = catalogue(community)
    return sorted(rows, key=lambda row: -len(row.life_events) - len(row.people))[:limit]


def count(community: Community) -> int:
    """How many guides a community shows."""
    return len(catalogue(community))


def overlay_for(guide: GuidePage, community: Community) -> tuple[GuideOverlay | None, list[OverlayMaterial]]:
    """What ``community`` lays over ``guide``; a translated guide takes what is laid over its original."""
    overlay = GuideOverlay.objects.filter(community=community, guide__translation_key=guide.translation_key).first()
    return overlay, list(OverlayMaterial.objects.filter(overlay=overlay).order_by("sort_order")) if overlay else []


def _read(community: Community, language: str) -> list[GuideRow]:
    rows: list[dict[str, Any]] = list(guides(community).values(*_ROW))
    if language != settings.LANGUAGE_CODE:
        translated = {row["translation_key"]: row for row in guides(community, language).values(*_ROW)}
        rows = [row | _words(translated.get(row["translation_key"], row)) for row in rows]
    own = _nearest_first(rows, community)
    return [
        GuideRow(
            **{
                name: row[name]
                for name in ("pk", "slug", "url_path", "title", "other_names", "summary", "visits", "icon")
            },
            themes=tuple(row["themes"]),
            life_events=tuple(row["life_events"]),
            people=tuple(row["people"]),
            promised=duration(row["promised_days"], row["promised_unit"]),
            letter=(row["pinyin"][:1].upper() or sort_letter(row["title"])),
            community_id=row["community_id"],
        )
        for row in own
    ]


def _words(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("title", "summary", "other_names")}


def _nearest_first(rows: Iterable[dict[str, Any]], community: Community) -> list[dict[str, Any]]:
    """Where a community has its own guide at an address, leave out the one from above."""
    rank = {place.pk: n for n, place in enumerate([community, *directory.get().ancestors(community)])}
    best: dict[str, dict[str, Any]] = {}
    for row in rows:
        known = best.get(row["slug"])
        if known is None or rank[row["community_id"]] < rank[known["community_id"]]:
            best[row["slug"]] = row
    return list(best.values())
