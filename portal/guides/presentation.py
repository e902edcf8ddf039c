"""What the page of a guide shows: facts in spoken words, the community's counter, the formal fields."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from portal.communities.links import canonical_page_url, community_crumbs, community_link
from portal.communities.models import Community
from portal.guides import queries
from portal.guides.models import GuideOverlay, GuidePage
from portal.guides.words import duration, fee, visits_text


@dataclass(frozen=True)
class Place:
    """Where to go, as the community that shows the guide says."""

    name: str
    address: str
    hours: str
    phone: str
    contact: str
    latitude: float | None
    longitude: float | None


def context(guide: GuidePage, request: HttpRequest) -> dict[str, Any]:
    """The template context of a guide."""
    here: Community = getattr(request, "community", None) or guide.community
    overlay, extra = queries.overlay_for(guide, here)
    place = place_of(guide, overlay, here)
    return {
        "is_shared": here != guide.community,
        "overlay": overlay,
        "materials": list(guide.materials.select_related("sample")),
        "extra_materials": extra,
        "place": place,
        "facts": facts(guide),
        "formal": formal(guide),
        "structured": structured(guide, place),
        "index_href": community_link(request, here, "guides/"),
        "og_type": "article",
    }


def place_of(guide: GuidePage, overlay: GuideOverlay | None, here: Community) -> Place:
    """The counter: the community's own words first, then the guide's, then the community's office."""

    def first(*values: str) -> str:
        return next((value for value in values if value), "")

    point = next(
        ((p.latitude, p.longitude) for p in (overlay, guide, here) if p and p.latitude is not None), (None, None)
    )
    return Place(
        name=first(overlay.place if overlay else "", guide.place, here.office_name, here.name),
        address=first(overlay.address if overlay else "", "" if guide.place else here.address),
        hours=first(overlay.hours if overlay else "", guide.hours, here.hours),
        phone=first(overlay.phone if overlay else "", guide.contact_phone, here.phone),
        contact=overlay.contact_name if overlay else "",
        latitude=point[0],
        longitude=point[1],
    )


def facts(guide: GuidePage) -> list[tuple[str, str]]:
    """The four things everyone asks first."""
    found = [
        (_("How long"), duration(guide.promised_days, guide.promised_unit)),
        (_("Cost"), fee(guide.is_charged, guide.fee_text)),
        (_("How often must I come"), visits_text(guide.visits)),
        (_("Someone for me"), guide.proxy),
    ]
    return [(label, value) for label, value in found if value]


def formal(guide: GuidePage) -> list[tuple[str, str]]:
    """The fields of GB/T 39046 that are not in the text above, by the names of the standard."""

    def field_of(name: str) -> Any:
        return guide._meta.get_field(name)

    def label(field: str) -> str:
        return str(field_of(field).verbose_name).capitalize()

    def codes(field: str) -> str:
        return "、".join(field_of(field).labels(getattr(guide, field)))

    def yes(field: str) -> str:
        return _("Yes") if getattr(guide, field) else _("No")

    rows = [
        (label("basic_code"), guide.basic_code),
        (label("implementation_code"), guide.implementation_code),
        (label("item_type"), guide.get_item_type_display()),
        (label("case_kind"), guide.get_case_kind_display()),
        (label("level"), guide.get_level_display()),
        (label("authority_division"), guide.authority_division),
        (label("agency"), guide.agency),
        (label("agency_nature"), guide.agency_nature),
        (label("agency_credit_code"), guide.agency_credit_code),
        (
            _("Legal time limit"),
            " ".join(filter(None, [duration(guide.legal_days, guide.legal_unit), guide.legal_note])),
        ),
        (
            _("Promised time limit"),
            " ".join(filter(None, [duration(guide.promised_days, guide.promised_unit), guide.promised_note])),
        ),
        (label("joint_agencies"), guide.joint_agencies),
        (label("quantity_limit"), guide.quantity_limit),
        (label("result_name"), guide.result_name),
        (label("fee_basis"), guide.fee_basis),
        (label("cross_region"), guide.get_cross_region_display()),
        (label("audience"), codes("audience")),
        (label("channels"), codes("channels")),
        (label("special_procedures"), codes("special_procedures")),
        (label("is_bookable"), yes("is_bookable")),
        (label("is_payable_online"), yes("is_payable_online")),
        (label("is_delivered"), yes("is_delivered")),
        (label("is_online"), yes("is_online")),
        (label("online_url"), guide.online_url),
        (label("supervision_phone"), guide.supervision_phone),
    ]
    return [(name, str(value)) for name, value in rows if value]


def structured(guide: GuidePage, place: Place) -> dict[str, Any]:
    """The guide as schema.org ``GovernmentService``."""
    return {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": guide.title,
        "alternateName": [name for name in guide.other_names.split("、") if name],
        "description": guide.summary,
        "identifier": guide.implementation_code or guide.basic_code,
        "url": canonical_page_url(guide),
        "inLanguage": "zh-CN" if guide.language == settings.LANGUAGE_CODE else guide.language,
        "serviceOperator": {"@type": "GovernmentOrganization", "name": guide.agency or guide.community.name},
        "areaServed": {"@type": "AdministrativeArea", "name": guide.community.name},
        "availableChannel": {
            "@type": "ServiceChannel",
            "serviceLocation": {"@type": "Place", "name": place.name, "address": place.address},
            "servicePhone": {"@type": "ContactPoint", "telephone": place.phone},
        },
    }


def crumbs(guide: GuidePage, request: HttpRequest) -> list[tuple[str, str]]:
    """The breadcrumb under the community that shows the guide."""
    here = getattr(request, "community", None)
    if here is None:
        return []
    return [*community_crumbs(request, here), (_("Services"), community_link(request, here, "guides/"))]
