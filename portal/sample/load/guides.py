"""The district's guides and what each community lays over them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from wagtail.models import Locale, Page

from portal.communities.models import Community
from portal.guides.models import GuideIndexPage, GuideOverlay, GuidePage, Material, OverlayMaterial
from portal.sample.load import dates, files
from portal.sample.load.pages import child

_DIRECT = frozenset(field.name for field in GuidePage._meta.concrete_fields)


def load(index: GuideIndexPage, today: date, step: Callable[[str], None]) -> dict[str, GuidePage]:
    """Create the guides under the district's index; return them by slug."""
    guides = {}
    for name in files.names("guides"):
        data = files.read(f"guides/{name}")
        guide, created = child(index, GuidePage, data["slug"], lambda data=data: _fields(data, today))
        if created:
            Material.objects.bulk_create(
                Material(guide=guide, sort_order=n, **row) for n, row in enumerate(data["materials"])
            )
        guides[guide.slug] = guide
        step(guide.title)
    return guides


def load_overlays(guides: dict[str, GuidePage], communities: dict[str, Community]) -> None:
    """Lay each community's counter over the guides."""
    for row in files.read("overlays")["overlay"]:
        extra = row.pop("extra_materials", [])
        key = {"community": communities[row.pop("community")], "guide": guides[row.pop("guide")]}
        overlay, created = GuideOverlay.objects.get_or_create(**key, defaults=row)
        if created:
            OverlayMaterial.objects.bulk_create(
                OverlayMaterial(overlay=overlay, sort_order=n, **material) for n, material in enumerate(extra)
            )


def translate(guides: dict[str, GuidePage], english: Locale) -> None:
    """Publish the guides that have English words in English too."""
    for name in files.names("guides"):
        data = files.read(f"guides/{name}")
        guide = guides[data["slug"]]
        if "title_en" not in data or guide.has_translation(english):
            continue
        page = guide.copy_for_translation(english, copy_parents=True)
        page.title = page.draft_title = data["title_en"]
        page.slug = guide.slug
        page.summary = data["summary_en"]
        page.conditions = [("condition", text) for text in data["conditions_en"]]
        page.steps = [("step", step) for step in data["steps_en"]]
        page.other_names = ""
        publish(page)


def publish(page: Page) -> None:
    """Publish a translated page whose words are set."""
    page.save_revision().publish()


def _fields(data: dict[str, Any], today: date) -> dict[str, Any]:
    fields = {name: value for name, value in data.items() if name in _DIRECT and name != "slug"}
    fields |= {
        "conditions": [("condition", text) for text in data["conditions"]],
        "steps": [("step", step) for step in data["steps"]],
        "basis": [("basis", {"url": ""} | row) for row in data["basis"]],
        "questions": [("question", row) for row in data["questions"]],
        "changes": [
            ("change", {"date": dates.day(today, -row["days_ago"]), "text": row["text"]}) for row in data["changes"]
        ],
        "review_date": dates.day(today, data["review_in_days"]),
        "published": dates.moment(today, -data["checked_days_ago"]),
    }
    return fields
