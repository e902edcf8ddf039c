"""Television: one screen at a time, moved through with five keys, nothing scrolls (1280×720)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from portal.communities.links import community_link

# What surely fits below the title at the television's type size, in Chinese characters; Latin counts half.
TEXT_PER_SCREEN = 110
KEYS_PER_SCREEN = 4
TEMPLATE = "tv.html"
_SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")


@dataclass(frozen=True)
class Key:
    """A large link."""

    label: str
    href: str
    icon: str = ""
    note: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Screen:
    """What one screen shows."""

    title: str
    lede: str = ""
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    show_title: bool = True


def width(text: str) -> float:
    """Return how much room a text takes, in Chinese characters."""
    return sum(0.55 if character.isascii() else 1 for character in text)


def text_screens(title: str, paragraphs: Iterable[str]) -> list[Screen]:
    """Split text or HTML into screens at the ends of sentences."""
    screens: list[Screen] = []
    current: list[str] = []
    room = float(TEXT_PER_SCREEN)
    for piece in _pieces(paragraphs):
        need = width(piece) + 12  # a paragraph begins on a new line
        if current and need > room:
            screens.append(Screen(title, paragraphs=tuple(current)))
            room, current = float(TEXT_PER_SCREEN), []
        current.append(piece)
        room -= need
    if current:
        screens.append(Screen(title, paragraphs=tuple(current)))
    return screens


def point_screens(title: str, points: Iterable[str]) -> list[Screen]:
    """Put short points on screens, as many as fit."""
    return [Screen(s.title, points=s.paragraphs) for s in text_screens(title, points)]


def key_screens(title: str, keys: Iterable[Key]) -> list[Screen]:
    """Put links on screens, four at a time."""
    rows = [Key(shorten(k.label, 22), k.href, k.icon, shorten(k.note, 20), k.tone) for k in keys]
    starts = range(0, len(rows), KEYS_PER_SCREEN)
    return [Screen(title, keys=tuple(rows[start : start + KEYS_PER_SCREEN])) for start in starts]


def shorten(text: str, room: int) -> str:
    """Return the text, cut with an ellipsis where it would not fit ``room`` Chinese characters."""
    if width(text) <= room:
        return text
    kept = ""
    for character in text:
        if width(kept + character) > room - 1:
            break
        kept += character
    return kept + "…"


def render(request: HttpRequest, screens: list[Screen], back: str = "") -> TemplateResponse:
    """Render the screen that ``?screen=`` asks for; ``back`` is where the Back key leads."""
    asked = request.GET.get("screen", "")
    number = min(max(int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1, 1), len(screens))
    context = {"screen": screens[number - 1], "number": number, "count": len(screens), "back": back}
    return TemplateResponse(request, TEMPLATE, context)


def unsuited(request: HttpRequest) -> TemplateResponse:
    """Say kindly that a form or a long list is better used elsewhere, and whom to call."""
    here = request.community
    words = [_("Open it on a phone, or call us: we do it for you."), f"{here.office_name} {here.phone}".strip()]
    screen = Screen(_("This page needs more room than a television has"), paragraphs=tuple(filter(None, words)))
    return render(request, [screen], back=community_link(request, here))


def _pieces(paragraphs: Iterable[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        current = ""
        for sentence in _SENTENCE.findall(strip_tags(paragraph)):
            for part in _fitting(sentence.strip()):
                if width(current + part) > TEXT_PER_SCREEN - 14:
                    yield current
                    current = ""
                current += part
        if current:
            yield current


def _fitting(sentence: str) -> Iterator[str]:
    """Cut a sentence that fills more than a screen."""
    step = TEXT_PER_SCREEN - 14
    for start in range(0, len(sentence), step):
        yield sentence[start : start + step]
