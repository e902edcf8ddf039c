"""Reading guides. Those of each community are kept in memory until a guide changes.

A row is made once, for its owner, and stands in the catalogue of every community that shows it.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language

from portal.communities import directory, memo
from portal.communities.links import community_link
from portal.communities.models import Community
from portal.communities.names import sort_letter
from portal.communities.sharing import Share, is_shared_with, visible_in
from portal.guides.models import GuideOverlay, GuidePage, OverlayMaterial
from portal.guides.words import duration, visits_text

_ROW = (
    "pk", "slug", "url_path", "title", "other_names", "summary", "themes", "life_events", "people", "visits",
    "promised_days", "promised_unit", "icon", "reading", "community_id", "translation_key", "share",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
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
    promised_days: int | None
    promised_unit: str
    icon: str
    reading: str
    community_id: int
    translation_key: UUID
    share: str
    chosen: frozenset[int]

    @property
    def owner(self) -> Community:
        """Whose it is."""
        return directory.get().by_id[self.community_id]

    @property
    def promised(self) -> str:
        """How long it takes, in spoken words."""
        return duration(self.promised_days, self.promised_unit)

    @property
    def letter(self) -> str:
        """Under which letter the list by pinyin shows it."""
        return self.reading[:1].upper() or sort_letter(self.title)

    @property
    def visits_text(self) -> str:
        """How often one must come, in spoken words."""
        return visits_text(self.visits)

    def href(self, request: HttpRequest | None, community: Community) -> str:
        """The address under the community that shows it, with its counter laid over."""
        return community_link(request, community, f"guides/{self.slug}/")


def guides(community: Community, language: str = settings.LANGUAGE_CODE) -> QuerySet[GuidePage]:
    """Live guides whose address ``community`` serves, those that are not for everyone among them."""
    return visible_in(GuidePage.objects.filter(live=True, language_code=language), community)


def catalogue(community: Community) -> list[GuideRow]:
    """All guides shown in a community, by pinyin, in the reader's language where they are translated."""
    language = get_language() or settings.LANGUAGE_CODE
    key = ("catalogue", community.pk, language)
    return memo.memoise((memo.GUIDES, memo.COMMUNITIES), key, lambda: _compose(community, language))


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


def _compose(community: Community, language: str) -> list[GuideRow]:
    """The community's own guides and, at addresses where it has none, those shared from above, nearest first."""
    best: dict[str, GuideRow] = {}
    for row in _owned(community.pk, language):
        best.setdefault(row.slug, row)
    for place in directory.get().ancestors(community):
        shared = (row for row in _owned(place.pk, language) if is_shared_with(community, row.share, row.chosen))
        for row in shared:
            best.setdefault(row.slug, row)
    return sorted(best.values(), key=lambda row: (row.reading, row.pk))


def _owned(owner: int, language: str) -> list[GuideRow]:
    """The guides of one community that are shown to everyone, with the words of their translations."""
    original = memo.memoise(memo.GUIDES, ("owned", owner), lambda: _read(owner, settings.LANGUAGE_CODE))
    if language == settings.LANGUAGE_CODE or not original:
        return original

    def translate() -> list[GuideRow]:
        words = {row.translation_key: row for row in _read(owner, language)}
        return [_with_words(row, words.get(row.translation_key)) for row in original]

    return memo.memoise(memo.GUIDES, ("owned", owner, language), translate)


def _read(owner: int, language: str) -> list[GuideRow]:
    pages = GuidePage.objects.filter(is_listed=True, language_code=language, community=owner)
    rows = list(pages.order_by("reading", "pk").values(*_ROW))
    through = GuidePage.shared_with.through.objects.filter(
        guidepage__in=[r["pk"] for r in rows if r["share"] == Share.CHOSEN]
    )
    chosen: dict[int, set[int]] = {}
    for guide, community in through.values_list("guidepage", "community"):
        chosen.setdefault(guide, set()).add(community)
    for row in rows:
        row |= {name: tuple(row[name]) for name in ("themes", "life_events", "people")}
    return [GuideRow(**row, chosen=frozenset(chosen.get(row["pk"], ()))) for row in rows]


def _with_words(row: GuideRow, translation: GuideRow | None) -> GuideRow:
    if translation is None:
        return row
    return replace(row, title=translation.title, summary=translation.summary, other_names=translation.other_names)
