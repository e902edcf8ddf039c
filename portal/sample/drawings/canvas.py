"""A canvas in picture units, drawn at twice its size and made smaller, so that edges are smooth."""

from collections.abc import Sequence

from PIL import Image, ImageColor, ImageDraw

from portal.sample.drawings.palette import Colour

WIDTH, HEIGHT = 640, 360
Point = tuple[float, float]


class Canvas:
    """Flat shapes on a 640×360 sheet."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.scale = size[0] * 2 / WIDTH
        self.image = Image.new("RGB", (size[0] * 2, size[1] * 2), "white")
        self._draw = ImageDraw.Draw(self.image, "RGBA")

    def _at(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def box(
        self, x: float, y: float, width: float, height: float, fill: Colour, radius: float = 0, alpha: float = 1
    ) -> None:
        corners = self._at([(x, y), (x + width, y + height)])
        self._draw.rounded_rectangle([*corners[0], *corners[1]], radius * self.scale, fill=_ink(fill, alpha))

    def shape(self, points: Sequence[Point], fill: Colour, alpha: float = 1) -> None:
        self._draw.polygon(self._at(points), fill=_ink(fill, alpha))

    def disc(
        self, x: float, y: float, radius: float, fill: Colour, height: float | None = None, alpha: float = 1
    ) -> None:
        tall = radius if height is None else height
        corners = self._at([(x - radius, y - tall), (x + radius, y + tall)])
        self._draw.ellipse([*corners[0], *corners[1]], fill=_ink(fill, alpha))

    def slice(self, x: float, y: float, radius: float, start: float, end: float, fill: Colour) -> None:
        corners = self._at([(x - radius, y - radius), (x + radius, y + radius)])
        self._draw.pieslice([*corners[0], *corners[1]], start, end, fill=fill)

    def line(self, points: Sequence[Point], fill: Colour, width: float, alpha: float = 1) -> None:
        self._draw.line(
            self._at(points), fill=_ink(fill, alpha), width=max(1, round(width * self.scale)), joint="curve"
        )
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, fill, alpha=alpha)

    def finish(self) -> Image.Image:
        return self.image.resize(self.size, Image.Resampling.LANCZOS)


def _ink(colour: Colour, alpha: float) -> tuple[int, int, int, int]:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue, round(alpha * 255)
