"""The materials of an item."""

from django.db import models
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.documents.models import Document
from wagtail.models import Orderable

from portal.guides.codes import Need


class MaterialFields(Orderable):
    """A paper to bring (GB/T 39046 申请材料)."""

    name = models.CharField(_("name"), max_length=120)
    issuer = models.CharField(_("issued by"), max_length=120, blank=True)
    time_requirement = models.CharField(_("how recent"), max_length=120, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    originals = models.PositiveSmallIntegerField(_("originals"), default=1)
    copies = models.PositiveSmallIntegerField(_("copies"), default=0)
    need = models.CharField(_("needed"), max_length=10, choices=Need.choices, default=Need.REQUIRED)

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def details(self) -> str:
        """How many, and what else to know: “1 original, 1 copy, not older than a year”."""
        amounts = [
            ngettext("%(number)d original", "%(number)d originals", self.originals) % {"number": self.originals}
            if self.originals
            else "",
            ngettext("%(number)d copy", "%(number)d copies", self.copies) % {"number": self.copies}
            if self.copies
            else "",
        ]
        return gettext(", ").join(filter(None, [*amounts, self.note, self.time_requirement]))


class Material(MaterialFields):
    """A material of a guide, with a sample to look at."""

    guide = ParentalKey("guides.GuidePage", on_delete=models.CASCADE, related_name="materials")
    sample = models.ForeignKey(
        Document, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("sample")
    )

    class Meta(MaterialFields.Meta):
        verbose_name = _("material")
        verbose_name_plural = _("materials")
