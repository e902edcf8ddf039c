"""Formal values in spoken words."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.guides.codes import Unit


def duration(days: int | None, unit: str) -> str:
    """A time limit: “done at once”, “3 working days”; empty when it is not known."""
    if unit == Unit.AT_ONCE or days == 0:
        return _("Done at once")
    if days is None:
        return ""
    if unit == Unit.WORKING_DAY:
        return ngettext("%(number)s working day", "%(number)s working days", days) % {"number": days}
    return ngettext("%(number)s day", "%(number)s days", days) % {"number": days}


def visits_text(visits: int | None) -> str:
    """How often one must come."""
    if visits is None:
        return ""
    return ngettext("%(number)s time", "%(number)s times", visits) % {"number": visits}


def fee(is_charged: bool, text: str) -> str:
    """What it costs."""
    return (text or _("Ask at the counter")) if is_charged else _("Free")
