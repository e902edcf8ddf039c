"""Service guides in the open interface."""

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Router, Schema

from portal.communities import directory
from portal.communities.links import absolute
from portal.communities.models import Community
from portal.guides import presentation, queries
from portal.guides.models import GuidePage
from portal.guides.queries import GuideRow

router = Router()


class GuideOut(Schema):
    """A guide as lists show it. Codes are those of GB/T 39046-2020 and of the portal's own lists."""

    id: int
    slug: str
    title: str
    other_names: str
    summary: str
    themes: list[str]
    life_events: list[str]
    people: list[str]
    visits: int | None
    promised: str
    owner: str
    url: str


class MaterialOut(Schema):
    """A paper to bring; ``added_by`` is the code of the community that asks for it besides."""

    name: str
    issuer: str
    time_requirement: str
    note: str
    originals: int
    copies: int
    need: str
    added_by: str = ""


class PlaceOut(Schema):
    """The counter that the asked community names."""

    name: str
    address: str
    hours: str
    phone: str
    contact: str
    latitude: float | None
    longitude: float | None


class StepOut(Schema):
    """One step of the way."""

    title: str
    text: str


class ItemOut(Schema):
    """The formal fields of the item."""

    basic_code: str
    implementation_code: str
    item_type: str
    case_kind: str
    level: str
    authority_division: str
    agency: str
    agency_nature: str
    agency_credit_code: str
    legal_days: int | None
    legal_unit: str
    promised_days: int | None
    promised_unit: str
    result_name: str
    is_charged: bool
    fee_text: str
    fee_basis: str
    cross_region: str
    audience: list[str]
    channels: list[str]
    special_procedures: list[str]
    is_online: bool
    online_url: str
    supervision_phone: str


class GuideDetailOut(GuideOut):
    """A whole guide, with the asked community's counter laid over it."""

    conditions: list[str]
    steps: list[StepOut]
    materials: list[MaterialOut]
    place: PlaceOut
    note: str
    item: ItemOut


@router.get("", response=list[GuideOut], summary="Published guides, by pinyin")
def list_guides(
    request: HttpRequest, community: str = "", theme: str = "", event: str = "", people: str = ""
) -> list[dict[str, Any]]:
    """Guides that a community (its slug; empty: the district) shows, its own and those shared with it."""
    here = _place(community)
    return [
        _out(row, here)
        for row in queries.catalogue(here)
        if (not theme or theme in row.themes)
        and (not event or event in row.life_events)
        and (not people or people in row.people)
    ]


@router.get("/{slug}", response=GuideDetailOut, summary="One guide")
def get_guide(request: HttpRequest, slug: str, community: str = "") -> dict[str, Any]:
    """What is shown at ``guides/<slug>/`` under a community."""
    here = _place(community)
    row = next((row for row in queries.catalogue(here) if row.slug == slug), None)
    if row is None:
        raise Http404("No such guide")
    guide = GuidePage.objects.select_related("community").get(pk=row.pk)
    overlay, extra = queries.overlay_for(guide, here)
    return _out(row, here) | {
        "conditions": [str(block.value) for block in guide.conditions],
        "steps": [dict(block.value) for block in guide.steps],
        "materials": [*guide.materials.all(), *(_added(material, here) for material in extra)],
        "place": presentation.place_of(guide, overlay, here),
        "note": overlay.note if overlay else "",
        "item": guide,
    }


def _place(slug: str) -> Community:
    tree = directory.get()
    place = tree.by_slug.get(slug) if slug else tree.root
    if place is None:
        raise Http404("No such community")
    return place


def _out(row: GuideRow, here: Community) -> dict[str, Any]:
    return {
        "id": row.pk,
        **{name: getattr(row, name) for name in ("slug", "title", "other_names", "summary", "visits", "promised")},
        **{name: list(getattr(row, name)) for name in ("themes", "life_events", "people")},
        "owner": row.owner.code,
        "url": absolute(row.href(None, here)),
    }


def _added(material: Any, here: Community) -> dict[str, Any]:
    return {name: getattr(material, name) for name in MaterialOut.model_fields if name != "added_by"} | {
        "added_by": here.code
    }
