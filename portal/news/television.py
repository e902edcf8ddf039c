"""News on television: screens that do not scroll."""

from collections.abc import Sequence

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.models import Page

from portal.appearance.tv import Key, Screen, key_screens, point_screens, render, text_screens
from portal.communities.links import community_link
from portal.news.items import NewsItem
from portal.news.models import ArticlePage, EventPage
from portal.news.models.entries import Entry


def listing(request: HttpRequest, page: Page, items: Sequence[NewsItem]) -> TemplateResponse:
    """A list as keys, four a screen."""
    keys = [
        Key(
            item.title,
            item.href(request, request.community),
            "newspaper",
            formats.date_format(getattr(item, "starts_at", None) or item.date, "MONTH_DAY_FORMAT"),
        )
        for item in items
    ]
    screens = key_screens(page.title, keys) or [Screen(page.title, paragraphs=(_("Nothing here yet."),))]
    return render(request, screens, back=community_link(request, request.community))


def article(request: HttpRequest, page: ArticlePage) -> TemplateResponse:
    """An article, a screenful at a time."""
    screens = text_screens(page.title, [page.lead, *body_text(page.body)])
    return render(request, screens or [Screen(page.title)], back=_column(request, page))


def event(request: HttpRequest, page: EventPage) -> TemplateResponse:
    """An event: when and where first."""
    when = formats.date_format(timezone.localtime(page.starts_at), "DATETIME_FORMAT")
    facts = [
        (_("When"), when),
        (_("Where"), page.place),
        (_("For whom"), page.audience),
        (_("Bring along"), page.bring),
    ]
    facts += [(_("Cost"), page.cost), (_("Phone"), page.contact_phone)]
    first = point_screens(page.title, [f"{label} {value}" for label, value in facts if value])
    return render(
        request, [*first, *text_screens(page.title, [page.lead, *body_text(page.body)])], back=_column(request, page)
    )


def body_text(body: StreamValue) -> list[str]:
    """The words of a body, block by block; pictures and files have none on this screen."""
    texts: list[str] = []
    for block in body:
        if block.block_type in {"heading", "text"}:
            texts.append(str(block.value))
        elif block.block_type == "facts":
            texts += [f"{fact['label']} {fact['value']}" for fact in block.value]
        elif block.block_type == "table":
            texts += ["，".join(cell for cell in row if cell) for row in block.value["rows"]]
        elif block.block_type == "quote":
            texts.append(f"“{block.value['text']}”{block.value['by']}")
        elif block.block_type == "contact":
            texts.append(" ".join(str(part) for part in block.value.values() if part))
        elif block.block_type == "details":
            texts += [block.value["summary"], str(block.value["text"])]
    return texts


def _column(request: HttpRequest, page: Entry) -> str:
    return community_link(request, request.community, f"news/{page.column_type}/")
