"""Content that a street or the district shows in the communities below it, without a copy."""

from typing import TypeVar

from django.db import models
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from portal.communities import directory
from portal.communities.models import Community

M = TypeVar("M", bound=models.Model)


class Share(models.TextChoices):
    """Where a page is shown besides its owner's community."""

    OWN = "own", _("Only here")
    ALL = "all", _("In every community below")
    CHOSEN = "chosen", _("In chosen communities below")


class Shareable(models.Model):
    """A page that may be shown further down the tree; it stays its owner's."""

    share = models.CharField(_("show in"), max_length=6, choices=Share.choices, default=Share.OWN)
    shared_with = ParentalManyToManyField(Community, blank=True, related_name="+", verbose_name=_("chosen communities"))

    class Meta:
        abstract = True


def visible_in(pages: QuerySet[M], community: Community) -> QuerySet[M]:
    """Narrow ``pages`` to those of ``community`` and those shared with it from above."""
    above = [place.pk for place in directory.get().ancestors(community)]
    if not above:
        return pages.filter(community=community)
    # The through table, so that a page shared with many communities is found once.
    chosen = pages.model.shared_with.through.objects.filter(community=community)
    owner = f"{pages.model._meta.model_name}_id"
    return pages.filter(
        Q(community=community)
        | Q(community__in=above, share=Share.ALL)
        | Q(community__in=above, share=Share.CHOSEN, pk__in=chosen.values(owner))
    )
