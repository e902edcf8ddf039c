"""The structure that the project promises, held by machine."""

import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

ROOT = Path(settings.BASE_DIR)
TOP = {
    "portal", "plugins", "themes", "search", "tests", "docs", "deploy", "manage.py", "requirements.txt",
    "requirements-dev.txt", "pyproject.toml", "Makefile", "README.md", "README.zh-CN.md", "CONTRIBUTING.md",
    "CHANGELOG.md", "LICENSE",
}  # fmt: skip


def sources() -> list[Path]:
    return [
        p
        for folder in ("portal", "plugins", "search")
        for p in (ROOT / folder).rglob("*.py")
        if "migrations" not in p.parts
    ]


def test_the_top_level_is_what_it_says() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = {line.split("/")[0] for line in tracked.splitlines() if not line.startswith(".")}
    assert found == TOP


def test_imports_keep_their_direction() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports"))]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_modules_stay_small() -> None:
    lengths = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in sources())
    assert lengths[-1] <= 300
    assert lengths[len(lengths) // 2] <= 80


def test_every_text_is_translated() -> None:
    call_command("compile_catalogs", check=True, verbosity=0)


def test_migrations_are_complete(db: None) -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_templates_have_no_inline_style_or_script() -> None:
    for path in [*ROOT.glob("portal/**/templates/**/*.html"), *ROOT.glob("themes/**/*.html")]:
        text = path.read_text(encoding="utf-8")
        assert " style=" not in text, path
        assert " onclick=" not in text, path
