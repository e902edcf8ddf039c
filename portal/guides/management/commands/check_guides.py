"""List what published guides still lack."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.guides.completeness import missing
from portal.guides.models import GuidePage


class Command(BaseCommand):
    """Names, guide by guide, the fields of GB/T 39046 that are blank."""

    help = "List what published guides lack of the fields of GB/T 39046-2020."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--community", default=None, help="only guides of the community at this address")
        parser.add_argument("--strict", action="store_true", help="fail if any guide lacks anything")

    def handle(self, *args: Any, community: str | None, strict: bool, **options: Any) -> None:
        # A translation takes its formal fields from its original; that one is checked.
        guides = GuidePage.objects.filter(live=True, language_code=settings.LANGUAGE_CODE)
        if community is not None:
            guides = guides.filter(community__slug=community)
        lacking = number = 0
        for guide in guides.select_related("community").prefetch_related("materials").order_by("url_path"):
            number += 1
            found = missing(guide)
            lacking += bool(found)
            for item in found:
                self.stdout.write(f"{guide.community.name}\t{guide.title}\t{item.label}\t{item.reason}")
        self.stdout.write(
            ngettext("%(number)s guide checked", "%(number)s guides checked", number) % {"number": number}
            + ngettext(", %(number)s lacks something", ", %(number)s lack something", lacking) % {"number": lacking}
        )
        if strict and lacking:
            raise CommandError(_("Some guides are incomplete."))
