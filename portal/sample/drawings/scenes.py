"""The scenes: streets, rooms and open country, each with what happens there."""

from random import Random

from portal.sample.drawings import parts
from portal.sample.drawings.canvas import Canvas
from portal.sample.drawings.palette import (
    AMBER,
    BLUE,
    CREAM,
    EDGE,
    HONEY,
    INK,
    LEAF,
    LIGHTS,
    LINE,
    PAPER,
    PINE,
    SKY,
    STAMP,
    SUN,
    SURFACE,
    Light,
)

STREETS = ("lane", "lanterns", "market", "lamp", "bus", "rain", "snow", "repair")
ROOMS = ("clinic", "classroom", "reading", "canteen", "meeting", "kitchen", "hall", "phone")
COUNTRY = ("bridge", "garden", "park", "children")
NIGHT = frozenset({"lanterns", "lamp"})


def street(canvas: Canvas, scene: str, rng: Random) -> None:
    """Houses along a street, and what is going on in front of them."""
    light = LIGHTS[3] if scene in NIGHT else LIGHTS[2] if scene in {"rain", "snow"} else LIGHTS[rng.randrange(3)]
    canvas.box(0, 0, 640, 360, light.sky)
    canvas.disc(rng.uniform(430, 560), rng.uniform(56, 90), 34, light.disc)
    parts.hills(canvas, light, 210, rng)
    x = rng.uniform(-40, 0)
    while x < 640:
        width = rng.uniform(96, 150)
        parts.house(canvas, x, 296, width, rng.uniform(110, 178), light, rng)
        x += width + rng.uniform(6, 26)
    canvas.box(0, 294, 640, 66, light.ground)
    canvas.line([(0, 296), (640, 296)], INK, 3)
    if scene not in {"market", "bus"}:
        parts.tree(canvas, rng.choice((64, 566)), 306, 1.15, rng, PINE if scene != "snow" else "#dfe9e4")
    _STREET_DETAILS[scene](canvas, light, rng)


def _lane(canvas: Canvas, light: Light, rng: Random) -> None:
    canvas.box(236, 300, 150, 7, "#8a5a1f", radius=3)
    for leg in (246, 372):
        canvas.box(leg, 306, 6, 26, "#8a5a1f")
    parts.crowd(canvas, [276, 342], 334, rng, seated=True)


def _lanterns(canvas: Canvas, light: Light, rng: Random) -> None:
    for row, (y, sag) in enumerate(((40, 46), (96, 54))):
        points = [(n * 64.0, y + sag * (1 - abs(n % 6 - 3) / 3)) for n in range(11)]
        canvas.line(points, "#c9b88c", 1.5)
        for at_x, at_y in points[row::2]:
            parts.lantern(canvas, at_x, at_y + 20, 0.9 - row * 0.15, ("#d9472b", "#f0a53a")[row])
    parts.table(canvas, 60, 318, 520, 30)
    for n in range(9):
        canvas.disc(92 + n * 58, 315, 11, ("#f0a53a", "#d9472b", CREAM)[n % 3], height=5)
    parts.crowd(canvas, [110, 200, 300, 400, 500], 330, rng, size=0.9, seated=True)


def _market(canvas: Canvas, light: Light, rng: Random) -> None:
    for x in (50, 258, 466):
        parts.stall(canvas, x, 338, rng)
    parts.crowd(canvas, [214, 424], 346, rng)


def _lamp(canvas: Canvas, light: Light, rng: Random) -> None:
    canvas.disc(330, 150, 110, SUN, alpha=0.22)
    canvas.line([(330, 330), (330, 120)], CREAM, 6)
    canvas.disc(330, 118, 16, SUN)
    parts.crowd(canvas, [250, 400], 338, rng)


def _bus(canvas: Canvas, light: Light, rng: Random) -> None:
    canvas.box(120, 196, 330, 118, PINE, radius=16)
    for n in range(4):
        canvas.box(140 + n * 66, 214, 54, 42, SKY, radius=5)
    canvas.box(404, 214, 34, 84, SKY, radius=5)
    canvas.box(120, 270, 330, 8, SUN)
    for wheel in (190, 378):
        canvas.disc(wheel, 316, 24, INK)
        canvas.disc(wheel, 316, 9, EDGE)
    canvas.line([(540, 340), (540, 210)], INK, 5)
    canvas.box(518, 200, 44, 40, STAMP, radius=6)
    parts.crowd(canvas, [490, 590], 344, rng)


def _rain(canvas: Canvas, light: Light, rng: Random) -> None:
    for _ in range(110):
        x, y = rng.uniform(-20, 640), rng.uniform(0, 340)
        canvas.line([(x, y), (x - 5, y + 15)], BLUE, 1.4, alpha=0.4)
    for x in (240, 400):
        parts.person(canvas, x, 342, rng)
        canvas.slice(x, 236, 52, 180, 360, rng.choice((STAMP, AMBER, PINE)))
        canvas.line([(x, 200), (x, 290)], INK, 2.5)


def _snow(canvas: Canvas, light: Light, rng: Random) -> None:
    canvas.box(0, 300, 640, 60, SURFACE)
    parts.crowd(canvas, [230, 410], 344, rng)
    canvas.line([(262, 262), (300, 338)], "#8a5a1f", 4)
    for _ in range(120):
        canvas.disc(rng.uniform(0, 640), rng.uniform(0, 350), rng.uniform(1.5, 3.6), SURFACE)


def _repair(canvas: Canvas, light: Light, rng: Random) -> None:
    for rail in (338, 372):
        canvas.line([(rail, 340), (rail - 12, 150)], "#8a5a1f", 5)
    for n in range(7):
        canvas.line([(329 + n * 1.4, 176 + n * 24), (360 + n * 1.6, 176 + n * 24)], "#8a5a1f", 4)
    parts.person(canvas, 346, 236, rng, size=0.95, old=False)
    canvas.slice(346, 150, 17, 180, 360, SUN)
    canvas.box(430, 312, 46, 26, STAMP, radius=4)
    parts.person(canvas, 250, 344, rng, old=True)


_STREET_DETAILS = {
    "lane": _lane, "lanterns": _lanterns, "market": _market, "lamp": _lamp,
    "bus": _bus, "rain": _rain, "snow": _snow, "repair": _repair,
}  # fmt: skip


def room(canvas: Canvas, scene: str, rng: Random) -> None:
    """A room of the community centre with people busy in it."""
    wall = rng.choice((LEAF, HONEY, SKY, "#f6ece0"))
    canvas.box(0, 0, 640, 360, wall)
    canvas.box(0, 286, 640, 74, "#e2d3b6")
    canvas.line([(0, 286), (640, 286)], EDGE, 2)
    canvas.box(486, 46, 116, 112, SURFACE, radius=4)
    canvas.box(494, 54, 100, 96, "#cfe0ec")
    canvas.disc(566, 80, 16, SUN)
    canvas.line([(544, 54), (544, 150)], INK, 3)
    canvas.line([(494, 102), (594, 102)], INK, 3)
    _ROOM_DETAILS[scene](canvas, rng)


def _board(canvas: Canvas, lines: int) -> None:
    canvas.box(56, 44, 220, 112, SURFACE, radius=5)
    for n in range(lines):
        canvas.line([(78, 70 + n * 20), (78 + (150, 110, 172, 90)[n % 4], 70 + n * 20)], (PINE, EDGE)[n % 2], 5)


def _clinic(canvas: Canvas, rng: Random) -> None:
    canvas.box(70, 60, 86, 86, SURFACE, radius=8)
    canvas.box(104, 74, 18, 58, STAMP)
    canvas.box(84, 94, 58, 18, STAMP)
    parts.table(canvas, 190, 246, 260, 80)
    parts.crowd(canvas, [232, 410], 334, rng, seated=True)
    parts.person(canvas, 320, 318, rng, old=False)
    canvas.disc(320, 240, 15, SURFACE)


def _classroom(canvas: Canvas, rng: Random) -> None:
    _board(canvas, 4)
    parts.person(canvas, 330, 300, rng, old=False, size=1.1)
    parts.crowd(canvas, [120, 230, 430, 540], 346, rng, seated=True)
    parts.table(canvas, 70, 300, 220, 46)
    parts.table(canvas, 378, 300, 220, 46)


def _reading(canvas: Canvas, rng: Random) -> None:
    parts.shelf(canvas, 30, 60, 190, 5, rng)
    parts.shelf(canvas, 236, 60, 190, 5, rng)
    parts.crowd(canvas, [290, 400, 530], 346, rng, seated=True)
    parts.table(canvas, 250, 300, 330, 46)
    for x in (300, 400, 520):
        canvas.shape([(x - 18, 296), (x, 290), (x + 18, 296), (x, 300)], SURFACE)


def _canteen(canvas: Canvas, rng: Random) -> None:
    _board(canvas, 3)
    parts.crowd(canvas, [120, 220, 330, 440, 540], 340, rng, seated=True)
    parts.table(canvas, 70, 290, 510, 56)
    for n in range(6):
        canvas.disc(112 + n * 84, 286, 16, SURFACE, height=7)
        canvas.disc(112 + n * 84, 284, 10, ("#d9472b", PINE, SUN)[n % 3], height=4)


def _meeting(canvas: Canvas, rng: Random) -> None:
    _board(canvas, 4)
    parts.crowd(canvas, [150, 240, 330, 420, 510], 330, rng, seated=True)
    canvas.disc(330, 312, 250, "#8a5a1f", height=34)
    canvas.disc(330, 306, 244, "#a87434", height=30)
    for n in range(5):
        canvas.box(150 + n * 82, 296, 26, 16, SURFACE, radius=1)


def _kitchen(canvas: Canvas, rng: Random) -> None:
    canvas.box(40, 60, 380, 14, "#8a5a1f")
    for n in range(8):
        canvas.disc(70 + n * 46, 48, 14, (SURFACE, SUN, STAMP, PINE)[n % 4], height=12)
    parts.crowd(canvas, [170, 330], 320, rng, size=1.1)
    parts.table(canvas, 60, 262, 460, 90, "#7b8a83")
    for x in (130, 280, 420):
        canvas.box(x - 34, 236, 68, 28, INK, radius=6)
        for n in range(3):
            canvas.line([(x - 16 + n * 16, 226), (x - 12 + n * 16, 208)], SURFACE, 3, alpha=0.7)


def _hall(canvas: Canvas, rng: Random) -> None:
    canvas.box(40, 150, 420, 12, PINE)
    for n in range(3):
        canvas.box(56 + n * 136, 162, 120, 76, SURFACE, radius=3)
        canvas.box(86 + n * 136, 120, 60, 24, STAMP, radius=4)
    parts.crowd(canvas, [110, 250, 390], 300, rng, size=0.9)
    canvas.box(40, 238, 420, 56, "#a87434", radius=3)
    parts.crowd(canvas, [180, 330, 540], 350, rng)


def _phone(canvas: Canvas, rng: Random) -> None:
    _board(canvas, 3)
    parts.crowd(canvas, [190, 450], 336, rng, seated=True, size=1.15)
    parts.person(canvas, 320, 310, rng, old=False, size=1.1)
    parts.table(canvas, 120, 298, 400, 54)
    canvas.box(296, 236, 44, 66, INK, radius=6)
    canvas.box(300, 242, 36, 52, SKY, radius=2)
    canvas.disc(318, 266, 10, "#e7b491")


_ROOM_DETAILS = {
    "clinic": _clinic, "classroom": _classroom, "reading": _reading, "canteen": _canteen,
    "meeting": _meeting, "kitchen": _kitchen, "hall": _hall, "phone": _phone,
}  # fmt: skip


def country(canvas: Canvas, scene: str, rng: Random) -> None:
    """Green places: the river, the park, the roof garden."""
    light = LIGHTS[rng.randrange(3)]
    canvas.box(0, 0, 640, 360, light.sky)
    canvas.disc(rng.uniform(90, 200), 74, 34, light.disc)
    parts.hills(canvas, light, 200, rng)
    canvas.box(0, 236, 640, 124, "#bcd8c6")
    for x in sorted(rng.sample(range(30, 620, 40), 5)):
        parts.tree(canvas, x, 250, rng.uniform(0.7, 1.0), rng, rng.choice((PINE, "#2f7d6b", "#3f8f6a")))
    _COUNTRY_DETAILS[scene](canvas, rng)


def _bridge(canvas: Canvas, rng: Random) -> None:
    canvas.shape([(0, 286), (640, 270), (640, 360), (0, 360)], "#8fb6cc")
    for n in range(6):
        canvas.line([(60 + n * 100, 318 + n % 3 * 12), (110 + n * 100, 318 + n % 3 * 12)], SURFACE, 2.5, alpha=0.7)
    canvas.disc(320, 330, 250, "#b8ab94", height=120)
    canvas.disc(320, 346, 120, "#8fb6cc", height=84)
    canvas.shape([(0, 330), (70, 330), (70, 360), (0, 360)], "#bcd8c6")
    canvas.line([(100, 276), (200, 232), (320, 214), (440, 232), (540, 276)], EDGE, 5)
    parts.crowd(canvas, [250, 390], 226, rng, size=0.75)


def _garden(canvas: Canvas, rng: Random) -> None:
    for row in range(3):
        canvas.box(60, 270 + row * 28, 520, 20, "#8a5a1f", radius=8)
        for n in range(13):
            canvas.disc(84 + n * 39, 268 + row * 28, 10, ("#2f7d6b", "#3f8f6a", SUN)[(n + row) % 3], height=8)
    parts.crowd(canvas, [150, 470], 336, rng)


def _park(canvas: Canvas, rng: Random) -> None:
    canvas.shape([(250, 236), (330, 236), (470, 360), (130, 360)], PAPER)
    parts.crowd(canvas, [170, 300, 430, 520], 338, rng)


def _children(canvas: Canvas, rng: Random) -> None:
    canvas.line([(120, 344), (170, 210), (220, 344)], STAMP, 6)
    canvas.line([(420, 344), (470, 210), (520, 344)], STAMP, 6)
    canvas.line([(170, 210), (470, 210)], STAMP, 6)
    for x in (270, 370):
        canvas.line([(x, 210), (x, 296)], LINE, 3)
        parts.person(canvas, x, 322, rng, size=0.7, old=False, seated=True)
    parts.person(canvas, 560, 344, rng, old=True)


_COUNTRY_DETAILS = {"bridge": _bridge, "garden": _garden, "park": _park, "children": _children}
