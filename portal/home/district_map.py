"""A sketch of the district: each street a soft shape, each community a dot. Not to scale, and it says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from portal.communities.models import Community

WIDTH, HEIGHT = 460, 340
MAX_STREETS = 9
MAX_COMMUNITIES = 12  # more names than this would lie on one another
_GAP, _BANK = 14, 26  # between streets beside one another; between rows, where the river runs
_TONES = ("leaf", "honey", "brick", "sky")
# How far the corners of a shape lean in (top left, top right, bottom right, bottom left), so that none is a box.
_LEAN = ((2, 16, 14, 4), (14, 2, 4, 16), (6, 12, 18, 2), (16, 4, 2, 14))
_HEAD, _LINE, _SIDE, _CORNER = 52, 30, 30, 16


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
    columns, rows, height = _layout(len(streets))
    widths = [(WIDTH - _GAP * (n - 1)) // n for n in (min(columns, len(streets) - r * columns) for r in range(rows))]
    named = _fit(streets, columns, widths, height)
    areas = []
    for number, (street, members) in enumerate(streets):
        row, column = divmod(number, columns)
        width = widths[row]
        left, top = column * (width + _GAP), row * (height + _BANK)
        dots = _dots(members, left, top, width, height) if named else ()
        path = _shape(left, top, width, height, _LEAN[number % len(_LEAN)])
        tone = _TONES[number % len(_TONES)]
        areas.append(Area(street.display_name, len(members), path, tone, left + _SIDE, top + 40, dots))
    return areas


def river(streets: int) -> str:
    """Return the path of a river between the first two rows of a sketch with that many streets, if there are two."""
    _columns, rows, height = _layout(streets)
    if rows < 2:
        return ""
    y = height + _BANK // 2
    return f"M-6 {y + 3}C90 {y + 7} 150 {y + 11} 214 {y - 4}S370 {y + 9} {WIDTH + 6} {y - 2}"


def _layout(streets: int) -> tuple[int, int, int]:
    """Columns, rows, and the height of a row."""
    columns = 1 if streets < 3 else 2 if streets < 7 else 3
    rows = -(-streets // columns)
    return columns, rows, (HEIGHT - _BANK * (rows - 1)) // rows


def _fit(
    streets: Sequence[tuple[Community, Sequence[Community]]], columns: int, widths: Sequence[int], height: int
) -> bool:
    if sum(len(members) for _street, members in streets) > MAX_COMMUNITIES:
        return False
    room = (height - _HEAD - 12) // _LINE
    return all(len(members) <= room * _in_line(widths[n // columns]) for n, (_street, members) in enumerate(streets))


def _in_line(width: int) -> int:
    return max(1, (width - 2 * _SIDE) // 90)


def _dots(members: Sequence[Community], left: int, top: int, width: int, height: int) -> tuple[Dot, ...]:
    each = _in_line(width)
    lines = -(-len(members) // each) or 1
    across, down = (width - 2 * _SIDE) // each, min((height - _HEAD - 12) // lines, 2 * _LINE)
    found = []
    for n, place in enumerate(members):
        line, column = divmod(n, each)
        # Every other dot a little aside: a village green, not a table.
        aside, lower = (40 * (line % 2), 0) if each == 1 else (0, 10 * (column % 2))
        x = left + _SIDE + 8 + column * across + aside
        found.append(Dot(place.short_name, x, top + _HEAD + down // 2 + line * down + lower))
    return tuple(found)


def _shape(left: int, top: int, width: int, height: int, lean: tuple[int, int, int, int]) -> str:
    right, bottom = left + width, top + height
    a, b, c, d = lean
    corners = [
        (left + a, top + b // 2),
        (right - b, top + a // 2),
        (right - c // 2, bottom - d),
        (left + d, bottom - c),
    ]
    path = ""
    for n, (x, y) in enumerate(corners):
        before, after = _towards((x, y), corners[n - 1]), _towards((x, y), corners[(n + 1) % 4])
        path += f"{'L' if path else 'M'}{before[0]} {before[1]}Q{x} {y} {after[0]} {after[1]}"
    return path + "Z"


def _towards(corner: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """The point on the edge to ``other`` where the rounding of ``corner`` begins."""
    x, y = other[0] - corner[0], other[1] - corner[1]
    part = _CORNER / (abs(x) + abs(y) or 1)
    return round(corner[0] + x * part), round(corner[1] + y * part)
