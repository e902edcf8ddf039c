"""Whether an office is open, read from its hours as people write them: ``周一至周五 8:30–17:30``."""

import re
from collections.abc import Iterator
from datetime import datetime, time

_WEEKDAYS = "一二三四五六日"
_DAYS = re.compile(r"(?:周|星期)([一二三四五六日天])(?:\s*(?:至|到|[-–—~])\s*(?:周|星期)?([一二三四五六日天]))?")
_HOURS = re.compile(r"(\d{1,2})[:：](\d{2})\s*(?:至|到|[-–—~])\s*(\d{1,2})[:：](\d{2})")
_EVERY_DAY = re.compile(r"每天|每日|全年|天天")
_PARTS = re.compile(r"[;；。]")


def is_open(hours: str, moment: datetime) -> bool | None:
    """Return whether an office with these ``hours`` is open; None where they cannot be read for certain."""
    if re.search(r"24\s*小时", hours):
        return True
    spans = list(_spans(hours))
    if not spans:
        return None
    return any(moment.weekday() in days and start <= moment.time() < end for days, start, end in spans)


def _spans(hours: str) -> Iterator[tuple[set[int], time, time]]:
    for part in _PARTS.split(hours):
        days = set(range(7)) if _EVERY_DAY.search(part) else _days(part)
        for start_hour, start_minute, end_hour, end_minute in _HOURS.findall(part):
            try:
                yield days, time(int(start_hour), int(start_minute)), time(int(end_hour), int(end_minute))
            except ValueError:
                continue


def _days(part: str) -> set[int]:
    days: set[int] = set()
    for first, last in _DAYS.findall(part.replace("天", "日")):
        start = _WEEKDAYS.index(first)
        end = _WEEKDAYS.index(last) if last else start
        days |= set(range(start, end + 1)) if start <= end else {*range(start, 7), *range(end + 1)}
    return days
