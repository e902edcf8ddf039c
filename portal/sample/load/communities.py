"""The district, its streets and communities, and whom to call there."""

from typing import Any

from portal.communities.models import Community, Contact
from portal.sample.load import files

_FIELDS = frozenset(field.name for field in Community._meta.concrete_fields) - {"id", "parent"}


def load() -> dict[str, Community]:
    """Create what is missing; return the served communities by slug."""
    data = files.read("communities")
    by_code: dict[str, Community] = {}
    for row in data["community"]:
        by_code[row["code"]] = _community(row, by_code)
    for community in by_code.values():
        community.full_clean()
    communities = {c.slug: c for c in by_code.values() if c.slug is not None}
    for order, row in enumerate(data["contact"]):
        Contact.objects.get_or_create(
            community=communities[row["community"]],
            label=row["label"],
            defaults={
                "person": row.get("person", ""),
                "phone": row["phone"],
                "hours": row.get("hours", ""),
                "in_footer": row.get("is_footer", False),
                "sort_order": order,
            },
        )
    return communities


def rows() -> dict[str, dict[str, Any]]:
    """The data of every served community by slug, with what only its pages use."""
    return {row["slug"]: row for row in files.read("communities")["community"] if row.get("slug") is not None}


def _community(row: dict[str, Any], known: dict[str, Community]) -> Community:
    values = {key: value for key, value in row.items() if key in _FIELDS and key != "code"}
    readings = row.get("extra_readings", "")
    values["extra_readings"] = readings if isinstance(readings, str) else " ".join(readings)
    values["parent"] = known.get(row.get("parent", ""))
    if row["level"] == "city":
        values["slug"] = None
    return Community.objects.get_or_create(code=row["code"], defaults=values)[0]
