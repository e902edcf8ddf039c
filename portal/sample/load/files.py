"""The sample's data files."""

import tomllib
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "data"


def read(name: str) -> dict[str, Any]:
    """Return the contents of ``data/<name>.toml``."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def names(folder: str) -> list[str]:
    """Return the names of the data files in a folder, without their ending."""
    return sorted(path.stem for path in (DATA / folder).glob("*.toml"))
