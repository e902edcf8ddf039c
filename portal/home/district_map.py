"""A sketch of the district: each street a soft shape, each community a dot. Not to scale, and it says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from portal.communities.models import Community

WIDTH, HEIGHT = 460, 340
MAX_STREETS = 9
MAX_COMMUNITIES = 12  # more names than this would lie on one another
_GAP = 14
_TONES = ("leaf", "honey", "brick", "sky")
# How far the corners of a shape lean in (top left, top right, bottom right, bottom left), so that none is a box.
_LEAN = ((0, 14, 18, 4), (10, 0, 8, 16), (6, 8, 0, 12), (14, 4, 10, 0))
_LINE = 30


@dataclass(frozen=True)
class Dot:
    """A community."""

    name: str
    x: int
    y: int


@dataclass(frozen=True)
class Area:
    """A street with its communities."""

    name: str
    count: int
    path: str
    tone: str
    x: int
    y: int
    dots: tuple[Dot, ...]


def sketch(groups: Sequence[tuple[Community | None, Sequence[Community]]]) -> list[Area]:
    """Return the shapes of all streets, with dots where there is room for names; nothing if there are too many."""
    streets = [(street, members) for street, members in groups if street is not None]
    if not 0 < len(streets) <= MAX_STREETS:
        return []
    columns = min(len(streets), 2 if len(streets) <= 6 else 3)
    rows = -(-len(streets) // columns)
    height = (HEIGHT - _GAP * (rows - 1)) // rows
    named = _fit(streets, columns, height)
    areas = []
    for number, (street, members) in enumerate(streets):
        row, column = divmod(number, columns)
        in_row = min(columns, len(streets) - row * columns)
        width = (WIDTH - _GAP * (in_row - 1)) // in_row
        left, top = column * (width + _GAP), row * (height + _GAP)
        dots = _dots(members, left, top, width) if named else ()
        path = _shape(left, top, width, height, _LEAN[number % len(_LEAN)])
        tone = _TONES[number % len(_TONES)]
        areas.append(Area(street.display_name, len(members), path, tone, left + 28, top + 40, dots))
    return areas


def _fit(streets: Sequence[tuple[Community, Sequence[Community]]], columns: int, height: int) -> bool:
    room = 2 * ((height - 56) // _LINE)
    few = sum(len(members) for _street, members in streets) <= MAX_COMMUNITIES
    return few and columns <= 2 and all(len(members) <= room for _street, members in streets)


def _dots(members: Sequence[Community], left: int, top: int, width: int) -> tuple[Dot, ...]:
    step = (width - 40) // 2
    return tuple(
        # Every other dot a little lower: a village green, not a table.
        Dot(place.short_name, left + 34 + (n % 2) * step, top + 68 + (n // 2) * _LINE + (n % 2) * 8)
        for n, place in enumerate(members)
    )


def _shape(left: int, top: int, width: int, height: int, lean: tuple[int, int, int, int]) -> str:
    right, bottom = left + width, top + height
    a, b, c, d = lean
    return f"M{left + a} {top + b // 2}L{right - b} {top + a // 2}L{right - c // 2} {bottom - d}L{left + d} {bottom - c}Z"
