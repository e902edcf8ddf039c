"""What a community lays over a guide that it shares with the whole district: its own counter."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from portal.communities.models import Community
from portal.guides.models.materials import MaterialFields


class GuideOverlay(ClusterableModel):
    """Place, hours, contact and remarks of one community for one guide. The community owns it."""

    community = models.ForeignKey(Community, models.CASCADE, related_name="guide_overlays", verbose_name=_("community"))
    guide = models.ForeignKey("guides.GuidePage", models.CASCADE, related_name="overlays", verbose_name=_("guide"))
    place = models.CharField(_("place"), max_length=200, blank=True)
    address = models.CharField(_("street address"), max_length=200, blank=True)
    hours = models.CharField(_("opening hours"), max_length=200, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    contact_name = models.CharField(_("contact"), max_length=60, blank=True)
    note = models.TextField(_("note"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("community's own part of a guide")
        verbose_name_plural = _("communities' own parts of guides")
        constraints = (models.UniqueConstraint(fields=("community", "guide"), name="guide_overlay_once"),)

    def __str__(self) -> str:
        return f"{self.community} · {self.guide}"


class OverlayMaterial(MaterialFields):
    """A material that this community asks for besides."""

    overlay = ParentalKey(GuideOverlay, on_delete=models.CASCADE, related_name="materials")

    class Meta(MaterialFields.Meta):
        verbose_name = _("extra material")
        verbose_name_plural = _("extra materials")
