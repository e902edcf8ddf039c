"""Content that a street or the district shows in the communities below it, without a copy."""

from collections.abc import Collection
from typing import TypeVar

from django.conf import settings
from django.db import models
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from portal.communities import directory, privacy
from portal.communities.models import Community

M = TypeVar("M", bound=models.Model)


class Share(models.TextChoices):
    """Where a page is shown besides its owner's community."""

    OWN = "own", _("Only here")
    ALL = "all", _("In every community below")
    CHOSEN = "chosen", _("In chosen communities below")


class Shareable(models.Model):
    """A page that may be shown further down the tree; it stays its owner's.

    ``is_listed`` says whether it is shown to everyone; see ``portal.communities.privacy``.
    """

    share = models.CharField(_("show in"), max_length=6, choices=Share.choices, default=Share.OWN)
    # A copy of the locale's: a condition on the page's own table would lead the planner away from its indexes.
    language_code = models.CharField(max_length=10, default=settings.LANGUAGE_CODE, editable=False)
    is_listed = models.BooleanField(default=True, editable=False)
    shared_with = ParentalManyToManyField(Community, blank=True, related_name="+", verbose_name=_("chosen communities"))

    class Meta:
        abstract = True

    def copy_columns(self) -> None:
        """Copy what lists ask for; a page whose place in the tree restricts it is not listed."""
        super().copy_columns()
        self.is_listed = privacy.is_listed(self)
        self.language_code = (self.locale if self.locale_id else self.get_default_locale()).language_code


def visible_in(pages: QuerySet[M], community: Community) -> QuerySet[M]:
    """Narrow ``pages`` to those of ``community`` and those shared with it from above."""
    above = [place.pk for place in directory.get().ancestors(community)]
    if not above:
        return pages.filter(community=community)
    # The through table, so that a page shared with many communities is found once.
    chosen = pages.model.shared_with.through.objects.filter(community=community)
    owner = f"{pages.model._meta.model_name}_id"
    shown = Q(community=community) | Q(share=Share.ALL) | Q(share=Share.CHOSEN, pk__in=chosen.values(owner))
    # The owners stand alone in front: an index on them narrows 100,000 pages before anything is sorted.
    return pages.filter(community__in=[community.pk, *above]).filter(shown)


def is_shared_with(community: Community, share: str, chosen: Collection[int]) -> bool:
    """The same for one page of a community above, by what it says: its ``share``, and who is ``chosen``."""
    return share == Share.ALL or (share == Share.CHOSEN and community.pk in chosen)
