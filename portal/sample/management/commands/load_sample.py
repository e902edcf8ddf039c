"""Load the fictional district 青禾区; with --scale a large one, for measuring."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone, translation

from portal.sample import district, scale
from portal.sample.load.people import PASSWORD, PEOPLE
from portal.sample.progress import Progress

DOES = {"everything": "管理员", "write": "信息员：写", "publish": "审核员：发布"}


class Command(BaseCommand):
    """Idempotent: what exists is left as it is."""

    help = "Load the sample district. Known passwords: refused in production unless LINLI_DEMO=1."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--scale", nargs=2, type=int, metavar=("COMMUNITIES", "PAGES"), help="make a large district instead"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.SAMPLE_ALLOWED:
            raise CommandError(
                "The sample has sign-ins that everyone knows. In production it is loaded only with LINLI_DEMO=1."
            )
        progress = Progress(self.stderr)
        with translation.override(settings.LANGUAGE_CODE):
            if options["scale"]:
                self.load_large(*options["scale"], progress=progress)
            else:
                district.load(timezone.localdate(), progress)
        self.show_sign_ins()

    @staticmethod
    def load_large(communities: int, pages: int, progress: Progress) -> None:
        """Make a district of that many communities with that many pages in all."""
        if communities < 1 or pages < communities * scale.PAGES_OF_A_BRANCH:
            raise CommandError(f"Each community needs at least {scale.PAGES_OF_A_BRANCH} pages.")
        scale.load(communities, pages, timezone.localdate(), progress)

    def show_sign_ins(self) -> None:
        """Print who can sign in, and keep the list for the next start."""
        lines = [f"  {person.email:<34} {PASSWORD:<12} {DOES[person.may]} {person.slug}" for person in PEOPLE]
        text = f"Sign in at {settings.SITE_URL}/accounts/login/\n" + "\n".join(lines) + "\n"
        Path(settings.STATE_DIR, "sign-ins.txt").write_text(text, encoding="utf-8")
        self.stdout.write(text)
