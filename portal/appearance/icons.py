"""The icons of the pages, drawn by Lucide, gathered into one sprite."""

import hashlib
from functools import cache
from importlib.resources import files
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

ICONS = tuple(
    """
    a-large-small accessibility armchair arrow-left arrow-right baby bell book-open briefcase
    building-2 bus calendar-check calendar-days calendar-plus check chevron-down chevron-left
    chevron-right circle-alert circle-dot circle-question-mark clock download external-link eye
    file-pen file-text flag flame globe graduation-cap hand-coins hand-heart hand-helping headphones
    heart-handshake heart-pulse history house id-card info key-round landmark languages life-buoy
    list log-out mail map map-pin megaphone message-circle milk moon move newspaper phone pill
    printer rotate-cw rss scale scissors search settings share-2 shield-check smartphone store sun
    trees undo-2 user users utensils volume-2 wallet wrench x
    """.split()  # noqa: SIM905 — easier to keep sorted
)
_SVG = "{http://www.w3.org/2000/svg}"


@cache
def available() -> frozenset[str]:
    """Return the names of all icons of the package."""
    with _archive() as archive:
        return frozenset(name.removesuffix(".svg") for name in archive.namelist())


@cache
def sprite() -> str:
    """Return one SVG with a ``<symbol>`` for each icon."""
    symbols = []
    with _archive() as archive:
        for name in ICONS:
            drawing = ElementTree.fromstring(archive.read(f"{name}.svg"))  # noqa: S314 — a pinned package's file
            shapes = "".join(_shape(node) for node in drawing)
            symbols.append(f'<symbol id="{name}" viewBox="{drawing.get("viewBox")}">{shapes}</symbol>')
    return f'<svg xmlns="http://www.w3.org/2000/svg">{"".join(symbols)}</svg>'


@cache
def sprite_hash() -> str:
    """Return what changes in the sprite's address when the sprite changes."""
    return hashlib.sha256(sprite().encode()).hexdigest()[:12]


def _archive() -> ZipFile:
    return ZipFile(BytesIO(files("lucide").joinpath("lucide.zip").read_bytes()))


def _shape(node: ElementTree.Element) -> str:
    attributes = "".join(f' {name}="{value}"' for name, value in node.items())
    return f"<{node.tag.removeprefix(_SVG)}{attributes}/>"
