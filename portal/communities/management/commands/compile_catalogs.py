"""Compile the translations, on machines without gettext too; with --check, say which texts have none."""

from argparse import ArgumentParser
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

FOLDERS = ("portal", "themes", "plugins", "search")


class Command(BaseCommand):
    """Writes django.mo beside every django.po of the project."""

    help = "Compile every message catalogue of the portal, its themes and plugins."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="fail on texts that are untranslated or uncertain")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        catalogues = sorted(
            path for folder in FOLDERS for path in (settings.BASE_DIR / folder).rglob("locale/*/LC_MESSAGES/*.po")
        )
        wanting: list[str] = []
        for path in catalogues:
            catalogue = polib.pofile(str(path))
            catalogue.save_as_mofile(str(path.with_suffix(".mo")))
            name = path.relative_to(settings.BASE_DIR)
            wanting += [f"{name}: {entry.msgid!r}" for entry in self.wanting(catalogue)]
        if check and wanting:
            raise CommandError("Texts without a translation:\n" + "\n".join(wanting))
        self.stdout.write(f"{len(catalogues)} catalogues compiled")

    @staticmethod
    def wanting(catalogue: polib.POFile) -> list[polib.POEntry]:
        """The entries that readers would see in the wrong language."""
        return [entry for entry in catalogue if not entry.obsolete and (entry.fuzzy or not entry.translated())]
