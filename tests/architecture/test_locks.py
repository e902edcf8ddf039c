"""The locks hold what pyproject.toml declares: every version pinned, every file by its hash, no machine's paths."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text())


def locked(name: str) -> dict[str, list[str]]:
    """Return package → the lines of its entry."""
    entries: dict[str, list[str]] = {}
    entry: list[str] = []
    for line in (ROOT / name).read_text().splitlines():
        if found := re.match(r"([a-z0-9._-]+)==", line):
            entry = entries.setdefault(found[1], [])
        entry.append(line)
    return entries


@pytest.mark.parametrize(
    ("lock", "declared"),
    [
        ("requirements.txt", DECLARED["project"]["dependencies"]),
        ("requirements-dev.txt", DECLARED["project"]["dependencies"] + DECLARED["dependency-groups"]["dev"]),
    ],
)
def test_lock_is_complete(lock: str, declared: list[str]) -> None:
    entries = locked(lock)
    names = {re.split(r"[\[<>=]", requirement)[0].lower() for requirement in declared}
    assert names <= set(entries)
    assert not [name for name, lines in entries.items() if not any("--hash=sha256:" in line for line in lines)]


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_lock_names_no_machine(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert not re.findall(r"file://|https?://|--(?:extra-)?index-url|--find-links|--trusted-host", text)


def test_both_locks_agree() -> None:
    runtime, development = locked("requirements.txt"), locked("requirements-dev.txt")
    assert not [name for name, lines in runtime.items() if development[name][0] != lines[0]]
