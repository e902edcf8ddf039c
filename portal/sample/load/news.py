"""The news and events of every community."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from wagtail.models import Locale

from portal.communities.models import Community
from portal.guides.models import GuidePage
from portal.news.models import ArticlePage, EventPage
from portal.news.models.entries import Entry
from portal.sample.load import dates, files
from portal.sample.load.bodies import BodyBuilder
from portal.sample.load.guides import publish
from portal.sample.load.media import Studio
from portal.sample.load.pages import child
from portal.sample.load.people import collection_of
from portal.sample.load.tree import Branch

Row = dict[str, Any]


def load(
    slug: str,
    branch: Branch,
    places: dict[str, Community],
    guides: dict[str, GuidePage],
    today: date,
    step: Callable[[str], None],
) -> None:
    """Create the articles and events of one community."""
    data = files.read(f"news/{slug or 'district'}")
    builder = BodyBuilder(Studio(), collection_of(branch.home), guides)
    for row in data.get("article", []):
        filled = dates.fill(row, today)
        page, created = child(
            branch.columns[row["column"]], ArticlePage, row["slug"], lambda row=filled: _article(row, builder, today)
        )
        _share(page, row, places, created)
        step(page.title)
    for row in data.get("event", []):
        filled = dates.fill(row, today)
        page, created = child(
            branch.columns["events"], EventPage, row["slug"], lambda row=filled: _event(row, builder, today)
        )
        _share(page, row, places, created)
        step(page.title)


def translate(slug: str, branch: Branch, english: Locale, today: date) -> None:
    """Publish those that have English words in English too."""
    for row in files.read(f"news/{slug or 'district'}").get("article", []):
        if "title_en" not in row:
            continue
        page = ArticlePage.objects.child_of(branch.columns[row["column"]]).get(slug=row["slug"])
        if page.has_translation(english):
            continue
        row = dates.fill(row, today)
        copy = page.copy_for_translation(english, copy_parents=True)
        copy.title = copy.draft_title = row["title_en"]
        copy.slug, copy.lead, copy.date = page.slug, row["lead_en"], page.date
        copy.body = [("text", row["text_en"])]
        publish(copy)


def _article(row: Row, builder: BodyBuilder, today: date) -> Row:
    fields = _entry(row, builder, today) | {"kind": row.get("kind", ""), "urgency": row.get("urgency", "")}
    if "valid_days" in row:
        fields["valid_until"] = today + timedelta(days=row["valid_days"])
    return fields


def _event(row: Row, builder: BodyBuilder, today: date) -> Row:
    names = ("place", "audience", "bring", "cost", "host", "contact_name", "contact_phone")
    return (
        _entry(row, builder, today)
        | {name: row.get(name, "") for name in names}
        | {
            "starts_at": dates.moment(today, row["in_days"], row["start"]),
            "ends_at": dates.moment(today, row["in_days"], row["end"]),
        }
    )


def _entry(row: Row, builder: BodyBuilder, today: date) -> Row:
    published = dates.moment(today, -row["days_ago"], row.get("time", "09:00"))
    fields: Row = {
        "title": row["title"],
        "lead": row["lead"],
        "date": published,
        "published": published,
        "source": row.get("source", ""),
        "author": row.get("author", ""),
        "keywords": ",".join(row.get("keywords", [])),
        "share": row.get("share", "own"),
        "body": json.dumps(builder.build(row.get("body", []))),
        "review_date": today + timedelta(days=180),
    }
    if "scene" in row:
        fields["image"] = builder.studio.picture(row["scene"], row["image_alt"], builder.collection)
        fields |= {"image_alt": row["image_alt"], "image_caption": row.get("image_caption", "")}
    return fields


def _share(page: Entry, row: Row, places: dict[str, Community], created: bool) -> None:
    if created and row.get("shared_with"):
        page.shared_with.set(places[slug] for slug in row["shared_with"])
        page.save()
