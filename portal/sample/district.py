"""The sample district, whole."""

from datetime import date

from wagtail.models import Locale, Page

from portal.communities import memo
from portal.home.services import Branch
from portal.sample.load import communities, files, guides, news, people, tree
from portal.sample.progress import Progress


def load(today: date, progress: Progress) -> None:
    """Create what is missing of the district, its pages and its people."""
    progress.expect(_steps())
    Locale.objects.get_or_create(language_code="zh-hans")
    english, _made = Locale.objects.get_or_create(language_code="en")
    places = communities.load()
    branches = tree.load(places)
    people.load({slug: branch.home for slug, branch in branches.items()})
    found = guides.load(branches[""].guides, today, progress.step)
    guides.load_overlays(found, places)
    for slug, branch in branches.items():
        news.load(slug, branch, places, found, today, progress.step)
    _translate_homes(branches, english)
    guides.translate(found, english)
    for slug, branch in branches.items():
        news.translate(slug, branch, english, today)
    memo.touch(memo.COMMUNITIES, memo.CONTENT, memo.GUIDES)


def _steps() -> int:
    rows = [files.read(f"news/{name}") for name in files.names("news")]
    return len(files.names("guides")) + sum(len(row.get("article", [])) + len(row.get("event", [])) for row in rows)


def _translate_homes(branches: dict[str, Branch], english: Locale) -> None:
    """The frames of the English tree: homes and indexes under English names."""
    names: list[tuple[Page, str]] = []
    for slug, branch in branches.items():
        if slug in ("", "qingsong"):
            names += [(branch.home, branch.home.community.name_en), (branch.guides, "Service guides")]
            names += [(branch.news, "News")]
            names += [(column, kind.capitalize()) for kind, column in branch.columns.items()]
    for page, title in names:
        if page.has_translation(english):
            continue
        copy = page.copy_for_translation(english, copy_parents=True)
        copy.title = copy.draft_title = title
        copy.slug = f"{page.slug}-en" if page.depth == 2 else page.slug
        if hasattr(copy, "intro"):
            copy.intro = ""
        guides.publish(copy)
