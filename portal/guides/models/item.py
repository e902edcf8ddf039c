"""The formal fields of a service item (GB/T 39046-2020, GB/T 39554)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.guides.codes import (
    Audience,
    AuthorityLevel,
    CaseKind,
    Channel,
    CrossRegion,
    ItemType,
    LifeEvent,
    People,
    SpecialProcedure,
    Theme,
    Unit,
)
from portal.guides.fields import CodesField


class ServiceItem(models.Model):
    """What the standard wants to know of an item, beside what residents read."""

    basic_code = models.CharField(_("basic code"), max_length=40, blank=True)
    # 31 characters in practice, whose structure provinces fill differently: stored as given.
    implementation_code = models.CharField(_("implementation code"), max_length=40, blank=True)
    item_type = models.CharField(_("type of item"), max_length=2, choices=ItemType.choices, blank=True)
    level = models.CharField(_("level of authority"), max_length=1, choices=AuthorityLevel.choices, blank=True)
    authority_division = models.CharField(_("division of authority"), max_length=300, blank=True)
    agency = models.CharField(_("responsible agency"), max_length=120, blank=True)
    agency_credit_code = models.CharField(_("credit code of the agency"), max_length=18, blank=True)
    agency_nature = models.CharField(_("nature of the agency"), max_length=60, blank=True)
    legal_days = models.PositiveSmallIntegerField(_("legal time limit"), null=True, blank=True)
    legal_unit = models.CharField(_("unit"), max_length=12, choices=Unit.choices, blank=True)
    legal_note = models.CharField(_("note on the legal limit"), max_length=300, blank=True)
    promised_days = models.PositiveSmallIntegerField(_("promised time limit"), null=True, blank=True)
    promised_unit = models.CharField(_("unit"), max_length=12, choices=Unit.choices, blank=True)
    promised_note = models.CharField(_("note on the promised limit"), max_length=300, blank=True)
    joint_agencies = models.CharField(_("agencies involved"), max_length=300, blank=True)
    quantity_limit = models.CharField(_("limit of number"), max_length=200, blank=True)
    result_name = models.CharField(_("what you get"), max_length=120, blank=True)
    is_charged = models.BooleanField(_("costs money"), default=False)
    fee_text = models.CharField(_("how much"), max_length=200, blank=True)
    fee_basis = models.CharField(_("basis of the fee"), max_length=300, blank=True)
    cross_region = models.CharField(
        _("where it can be done"), max_length=8, choices=CrossRegion.choices, default=CrossRegion.NONE
    )
    audience = CodesField(_("for"), codes=Audience)
    themes = CodesField(_("themes"), codes=Theme)
    life_events = CodesField(_("life events"), codes=LifeEvent)
    people = CodesField(_("who looks for it"), codes=People)
    channels = CodesField(_("ways to do it"), codes=Channel)
    special_procedures = CodesField(_("special procedures"), codes=SpecialProcedure)
    case_kind = models.CharField(_("kind of case"), max_length=1, choices=CaseKind.choices, blank=True)
    visits = models.PositiveSmallIntegerField(_("how often one must come"), null=True, blank=True)
    proxy = models.CharField(_("who may act for you"), max_length=60, blank=True)
    is_bookable = models.BooleanField(_("can be booked"), default=False)
    is_payable_online = models.BooleanField(_("can be paid online"), default=False)
    is_delivered = models.BooleanField(_("is sent home"), default=False)
    is_online = models.BooleanField(_("can be done online"), default=False)
    online_url = models.URLField(_("online address"), max_length=500, blank=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    hours = models.CharField(_("opening hours"), max_length=200, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    contact_phone = models.CharField(_("phone for questions"), max_length=40, blank=True)
    contact_note = models.CharField(_("how to ask"), max_length=200, blank=True)
    supervision_phone = models.CharField(_("phone for complaints"), max_length=40, blank=True)

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        wrong: dict[str, Any] = {}
        for limit in ("legal", "promised"):
            days, unit = getattr(self, f"{limit}_days"), getattr(self, f"{limit}_unit")
            if days is not None and not unit:
                wrong[f"{limit}_unit"] = _("Working days or days?")
        legal, promised = self.legal_days, self.promised_days
        if legal is not None and promised is not None and self.legal_unit == self.promised_unit and promised > legal:
            wrong["promised_days"] = _("A promise cannot be longer than the law allows.")
        if (self.latitude is None) != (self.longitude is None):
            wrong["longitude"] = _("A point on the map needs both latitude and longitude.")
        if wrong:
            raise ValidationError(wrong)
