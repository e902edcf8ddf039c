"""Today, as people say it: the weekday, and the date of the lunar calendar."""

from dataclasses import dataclass
from datetime import date, datetime, time

import cnlunar
from django.utils import formats, timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

_NO_TERM = "无"


@dataclass(frozen=True)
class Today:
    """The line above the question."""

    day: date
    text: str
    lunar: str


def today() -> Today:
    """Return the line for today. The lunar date is for readers of Chinese alone."""
    day = timezone.localdate()
    weekday = formats.date_format(day, "D").replace("星期", "周")  # as it is said
    text = _("%(weekday)s, %(day)s") % {"day": formats.date_format(day, "MONTH_DAY_FORMAT"), "weekday": weekday}
    return Today(day, text, lunar(day) if (get_language() or "").startswith("zh") else "")


def lunar(day: date) -> str:
    """Return the lunar date, and the solar term that begins on ``day``: ``十一月十四，冬至``."""
    found = cnlunar.Lunar(datetime.combine(day, time(12)))
    # The length of the month (大, 小) is nothing that anyone says aloud.
    text = f"农历{found.lunarMonthCn.rstrip('大小')}{found.lunarDayCn}"
    return text if found.todaySolarTerms == _NO_TERM else f"{text}，{found.todaySolarTerms}"
