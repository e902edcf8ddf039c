"""Dates in the sample are relative to the day it is loaded, so that it never looks abandoned."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

_PLACEHOLDER = re.compile(r"\{(d|wd|m|y|q)([+-]\d+)?\}")
_WEEKDAYS = "一二三四五六日"


def day(today: date, offset: int) -> date:
    """The date ``offset`` days from ``today``."""
    return today + timedelta(days=offset)


def moment(today: date, offset: int, clock: str = "09:00") -> datetime:
    """The moment at ``clock`` (local time) ``offset`` days from ``today``."""
    return timezone.make_aware(datetime.combine(day(today, offset), time.fromisoformat(clock)))


def fill(value: Any, today: date) -> Any:
    """Replace the placeholders in every string of a nested value.

    ``{d-3}`` 11月21日, ``{wd+5}`` 11月29日（周日）, ``{m-1}`` 10月, ``{y}`` 2026, ``{q-1}`` 2026 年第三季度.
    """
    if isinstance(value, dict):
        return {key: fill(item, today) for key, item in value.items()}
    if isinstance(value, list):
        return [fill(item, today) for item in value]
    if isinstance(value, str):
        return _PLACEHOLDER.sub(lambda found: _words(found[1], int(found[2] or 0), today), value)
    return value


def _words(kind: str, offset: int, today: date) -> str:
    if kind == "y":
        return str(today.year + offset)
    if kind == "m":
        return f"{(today.month - 1 + offset) % 12 + 1}月"
    if kind == "q":
        quarter = today.year * 4 + (today.month - 1) // 3 + offset
        return f"{quarter // 4} 年第{'一二三四'[quarter % 4]}季度"
    then = day(today, offset)
    text = f"{then.month}月{then.day}日"
    return f"{text}（周{_WEEKDAYS[then.weekday()]}）" if kind == "wd" else text
