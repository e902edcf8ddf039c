"""Renditions of pictures: made once, remembered with their addresses, never asked for twice."""

from dataclasses import dataclass

from wagtail.images.models import AbstractImage, SourceImageIOError

from portal.communities import memo

WIDTHS = (400, 800, 1200)
FORMATS = ("avif", "webp", "jpeg")


@dataclass(frozen=True)
class Rendition:
    """Where a rendition lies and how wide it is."""

    url: str
    width: int


def renditions(image: AbstractImage) -> dict[str, list[Rendition]]:
    """Return the renditions of ``image`` by format, narrow to wide; those missing are made first.

    Nothing is returned for a picture whose file is gone: its page is worth reading without it.
    """
    key = (image.pk, image.file.name, str(image.get_focal_point()))
    try:
        return memo.memoise(memo.RENDITIONS, key, lambda: _make(image))
    except SourceImageIOError:
        return {}


def _make(image: AbstractImage) -> dict[str, list[Rendition]]:
    widths = [width for width in WIDTHS if width <= image.width] or [WIDTHS[0]]
    specs = {(kind, width): f"fill-{width}x{width * 9 // 16}|format-{kind}" for kind in FORMATS for width in widths}
    made = image.get_renditions(*specs.values())
    found: dict[str, list[Rendition]] = {kind: [] for kind in FORMATS}
    for (kind, _width), spec in specs.items():
        found[kind].append(Rendition(made[spec].url, made[spec].width))
    return found
