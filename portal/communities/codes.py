"""The 12-digit statistical division code (统计用区划代码) of a city, district, street or community.

Six digits name the county level, three the township level (001–099 街道, 100–199 镇, 200–399 乡) and three
the village level (居委会 from 001, 村委会 from 200).
"""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.TextChoices):
    """The levels at which communities nest (市 → 区 → 街道 → 社区)."""

    CITY = "city", _("City")
    DISTRICT = "district", _("District")
    STREET = "street", _("Street")
    COMMUNITY = "community", _("Community")


_SHAPES = {
    Level.CITY: (re.compile(r"\d{4}0{8}"), _("A city's code ends with eight zeros.")),
    Level.DISTRICT: (
        re.compile(r"\d{4}(?!00)\d{2}0{6}"),
        _("A district's code ends with six zeros, and its fifth and sixth digits are not both zero."),
    ),
    Level.STREET: (
        re.compile(r"\d{4}(?!00)\d{2}(?!000)[0-3]\d{2}000"),
        _("A street's code has 001 to 399 in digits 7 to 9 and ends with three zeros."),
    ),
    Level.COMMUNITY: (
        re.compile(r"\d{4}(?!00)\d{2}(?!000)[0-3]\d{2}(?!000)\d{3}"),
        _("A community's code has 001 to 399 in digits 7 to 9 and 001 to 999 in the last three."),
    ),
}
_SIGNIFICANT = {Level.CITY: 4, Level.DISTRICT: 6, Level.STREET: 9, Level.COMMUNITY: 12}


def significant(code: str, level: str) -> str:
    """Return the leading digits of ``code`` that every code below it starts with."""
    return code[: _SIGNIFICANT[Level(level)]]


def validate_code(code: str, level: str) -> None:
    """Raise ``ValidationError`` unless ``code`` is a code of that ``level``."""
    if not re.fullmatch(r"[0-9]{12}", code):
        raise ValidationError(_("The division code has exactly 12 digits."), code="invalid")
    shape, message = _SHAPES[Level(level)]
    if not shape.fullmatch(code):
        raise ValidationError(message, code="level")
