"""The colours of the sample's pictures: those of the default theme, and skies by the time of day."""

from dataclasses import dataclass

Colour = str

PAPER, SURFACE, SUNKEN = "#f8f5ee", "#ffffff", "#f0ebe0"
INK, INK_SOFT, LINE, EDGE = "#1c2420", "#434d47", "#e3dccd", "#82796a"
PINE, LEAF, STAMP, CREAM = "#115c4c", "#e0eee7", "#9c2a17", "#fff8f2"
BRICK, HONEY, AMBER, SKY, BLUE, SUN = "#f9e7df", "#fbefd3", "#b9791c", "#e2ecf3", "#214b68", "#efb23f"
SKIN, SKIN_DEEP, GREY_HAIR, DARK_HAIR = "#e7b491", "#d99f78", "#dcd8cf", "#3b3b3b"
COATS = (PINE, STAMP, BLUE, AMBER, "#5c4468", "#2f7d6b")


@dataclass(frozen=True)
class Light:
    """A time of day: sky, far hills, ground, windows, sun or moon."""

    sky: Colour
    hill: Colour
    ground: Colour
    window: Colour
    disc: Colour
    wall: tuple[Colour, ...]
    roof: tuple[Colour, ...]


LIGHTS = (
    Light("#e0eee7", "#c3dccf", "#efe7d6", "#e2ecf3", SUN, (SURFACE, PAPER, "#fdf3e2"), (PINE, "#2c3a34", STAMP)),
    Light("#fbefd3", "#ecd9a9", "#f0e2c4", "#fff3cf", "#e8892f", (SURFACE, "#fff6e3", PAPER), (STAMP, PINE, "#5a4632")),
    Light("#e2ecf3", "#c5d8e5", "#e9e6dc", "#cfe0ec", "#f6d67a", (PAPER, SURFACE, "#eef3f6"), (BLUE, PINE, "#2c3a34")),
    Light(
        "#12352d",
        "#0b241e",
        "#1b463b",
        "#f7d58a",
        "#f6e3b4",
        ("#1d4a3e", "#235447", "#19423a"),
        ("#0a1f1a", "#4d1a10", "#0f2c25"),
    ),
)
