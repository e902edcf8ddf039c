"""Contrast of colours by WCAG 2.2 (relative luminance, success criteria 1.4.3, 1.4.6 and 1.4.11)."""

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink", "brick"),
    ("ink-soft", "paper"),
    ("ink-soft", "surface"),
    ("ink-soft", "sunken"),
    ("ink-soft", "leaf"),
    ("brand-ink", "paper"),
    ("brand-ink", "surface"),
    ("brand-ink", "leaf"),
    ("on-brand", "brand"),
    ("on-band", "band"),
    ("on-stamp", "stamp"),
    ("seal", "surface"),
    ("seal", "paper"),
    ("seal", "brick"),
    ("honey-ink", "honey"),
    ("sky-ink", "sky"),
)
EDGE_PAIRS = (("edge", "paper"), ("edge", "surface"), ("edge", "sunken"))
TEXT_RATIO = 7.0
EDGE_RATIO = 3.0


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, from 0 (black) to 1 (white)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def weak_pairs(colours: dict[str, str]) -> list[tuple[str, str, float, float]]:
    """Return the pairs of a scheme that fall short: text colour, ground, ratio, ratio needed."""
    wanted = [(pair, TEXT_RATIO) for pair in TEXT_PAIRS] + [(pair, EDGE_RATIO) for pair in EDGE_PAIRS]
    found = [(front, ground, ratio(colours[front], colours[ground]), least) for (front, ground), least in wanted]
    return [pair for pair in found if pair[2] < pair[3]]
