"""Style sheets: the theme's tokens and the hand-written layers, joined and made smaller, without a build step."""

import hashlib
from functools import cache

import rcssmin

from portal.appearance import themes

CORE = "core"
# Files of each sheet, in the order in which they are read. A page loads the core and what it needs besides.
SHEETS = {
    CORE: ("layers", "reset", "base", "layout", "parts", "modes", "print"),
    "home": ("home",),
    "page": ("page",),
    "form": ("form",),
    "screens": ("screens",),
}


@cache
def sheet(theme: str, name: str) -> str:
    """Return a style sheet of ``theme`` as it is served."""
    folder = themes.folder(themes.DEFAULT) / "css"
    parts = [(folder / f"{part}.css").read_text(encoding="utf-8") for part in SHEETS[name]]
    if name == CORE:
        parts.insert(1, themes.load(theme).css())
    small: str = rcssmin.cssmin("\n".join(parts))
    return small


@cache
def address(theme: str, name: str) -> str:
    """Return the path of a sheet; it changes whenever the sheet does."""
    digest = hashlib.sha256(sheet(theme, name).encode()).hexdigest()[:12]
    return f"/theme/{theme}-{name}.{digest}.css"
