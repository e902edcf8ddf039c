"""Things that stand in the pictures: people, houses, trees, furniture."""

from random import Random

from portal.sample.drawings.canvas import Canvas
from portal.sample.drawings.palette import (
    COATS,
    CREAM,
    DARK_HAIR,
    GREY_HAIR,
    INK,
    LINE,
    PINE,
    SKIN,
    SKIN_DEEP,
    STAMP,
    SUN,
    Light,
)


def person(
    canvas: Canvas,
    x: float,
    ground: float,
    rng: Random,
    *,
    size: float = 1,
    old: bool | None = None,
    seated: bool = False,
) -> None:
    """A figure standing, or sitting, with its feet on ``ground``."""
    coat, skin = rng.choice(COATS), rng.choice((SKIN, SKIN_DEEP))
    hair = GREY_HAIR if (rng.random() < 0.5 if old is None else old) else DARK_HAIR
    legs, body, head = (14 if seated else 30) * size, 48 * size, 13 * size
    for side in (-6, 6):
        canvas.line([(x + side * size, ground - legs), (x + side * size, ground - 2)], INK, 7 * size)
    top = ground - legs - body
    canvas.box(x - 17 * size, top, 34 * size, body + 4 * size, coat, radius=16 * size)
    canvas.disc(x, top - head + 3 * size, head, skin)
    canvas.slice(x, top - head + 1 * size, head + 1, 180, 360, hair)
    reach = rng.choice((-1, 1)) * 20 * size
    canvas.line([(x + reach * 0.7, top + 14 * size), (x + reach * 1.1, top + 34 * size)], coat, 8 * size)


def crowd(
    canvas: Canvas, xs: list[float], ground: float, rng: Random, *, size: float = 1, seated: bool = False
) -> None:
    """Figures at the given places, no two quite as tall."""
    for x in xs:
        person(canvas, x, ground, rng, size=size * rng.uniform(0.92, 1.08), seated=seated)


def house(canvas: Canvas, x: float, ground: float, width: float, height: float, light: Light, rng: Random) -> None:
    """A house with a tiled roof, lit windows and a door."""
    top = ground - height
    canvas.box(x, top, width, height, rng.choice(light.wall))
    roof = rng.choice(light.roof)
    canvas.shape(
        [(x - 12, top + 3), (x + width * 0.16, top - 30), (x + width * 0.84, top - 30), (x + width + 12, top + 3)], roof
    )
    canvas.line([(x - 12, top + 3), (x + width + 12, top + 3)], INK, 2, alpha=0.35)
    columns, rows = max(2, round(width / 46)), max(1, round((height - 50) / 52))
    for row in range(rows):
        for column in range(columns):
            wx, wy = x + width * (column + 0.5) / columns - 12, top + 16 + row * 52
            canvas.box(wx, wy, 24, 30, light.window, radius=2)
            canvas.line([(wx + 12, wy), (wx + 12, wy + 30)], INK, 1.5, alpha=0.5)
            canvas.line([(wx, wy + 14), (wx + 24, wy + 14)], INK, 1.5, alpha=0.5)
    door = x + width * rng.uniform(0.3, 0.6)
    canvas.box(door, ground - 40, 26, 40, STAMP, radius=3)
    canvas.disc(door + 20, ground - 20, 1.8, CREAM)


def tree(canvas: Canvas, x: float, ground: float, size: float, rng: Random, crown: str = PINE) -> None:
    """A plane tree."""
    canvas.line([(x, ground), (x - 2 * size, ground - 80 * size)], INK, 8 * size)
    canvas.line([(x, ground - 44 * size), (x + 18 * size, ground - 66 * size)], INK, 4 * size)
    for _ in range(6):
        canvas.disc(
            x + rng.uniform(-28, 28) * size, ground - rng.uniform(84, 130) * size, rng.uniform(22, 32) * size, crown
        )
    for _ in range(4):
        canvas.disc(x + rng.uniform(-24, 24) * size, ground - rng.uniform(92, 134) * size, 8 * size, CREAM, alpha=0.2)


def hills(canvas: Canvas, light: Light, base: float, rng: Random) -> None:
    """Soft hills along the horizon."""
    for _ in range(5):
        canvas.disc(rng.uniform(0, 640), base + 50, rng.uniform(120, 200), light.hill, height=rng.uniform(70, 105))


def lantern(canvas: Canvas, x: float, y: float, size: float, colour: str = "#d9472b") -> None:
    """A paper lantern on its string."""
    canvas.line([(x, y - 20 * size), (x, y - 12 * size)], SUN, 2 * size)
    canvas.disc(x, y, 18 * size, colour, height=15 * size)
    canvas.box(x - 6 * size, y - 17 * size, 12 * size, 4 * size, SUN)
    canvas.box(x - 6 * size, y + 13 * size, 12 * size, 4 * size, SUN)
    canvas.line([(x, y + 17 * size), (x, y + 27 * size)], SUN, 2 * size)


def table(canvas: Canvas, x: float, top: float, width: float, height: float, colour: str = "#8a5a1f") -> None:
    """A table seen from the front."""
    canvas.box(x, top, width, 9, colour, radius=4)
    for leg in (x + 14, x + width - 20):
        canvas.box(leg, top + 8, 6, height - 8, colour)


def stall(canvas: Canvas, x: float, ground: float, rng: Random) -> None:
    """A market stall with a striped awning and things to buy."""
    for post in (x, x + 116):
        canvas.box(post, ground - 108, 5, 108, INK)
    for stripe in range(6):
        colour = (STAMP, CREAM)[stripe % 2]
        canvas.shape(
            [
                (x - 8 + stripe * 23, ground - 86),
                (x + stripe * 20, ground - 118),
                (x + 20 + stripe * 20, ground - 118),
                (x + 15 + stripe * 23, ground - 86),
            ],
            colour,
        )
    canvas.box(x - 4, ground - 42, 130, 42, "#8a5a1f", radius=3)
    for n in range(8):
        canvas.disc(x + 10 + n * 15, ground - 47, 8, rng.choice((SUN, PINE, "#d9472b", "#2f7d6b")))


def shelf(canvas: Canvas, x: float, top: float, width: float, rows: int, rng: Random) -> None:
    """A shelf of books."""
    canvas.box(x, top, width, rows * 46 + 8, "#8a5a1f", radius=3)
    for row in range(rows):
        canvas.box(x + 6, top + 6 + row * 46, width - 12, 40, LINE)
        at = x + 9
        while at < x + width - 18:
            thick, tall = rng.uniform(6, 12), rng.uniform(24, 37)
            canvas.box(at, top + 46 + row * 46 - tall, thick, tall, rng.choice(COATS))
            at += thick + 1
