"""What every page needs and hardly ever changes, kept in each process until it changes.

Each kind of thing has a counter in the database, raised in the transaction that changes it. A request reads
all counters with one query when it begins; a value is used as long as its counter stands still, so a change
is seen by the next request on every process.
"""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, TypeVar

from django.db.models import F

T = TypeVar("T")

COMMUNITIES = "communities"  # the tree, its contacts, hosts
CONTENT = "content"  # published pages, restrictions

_values: dict[tuple[str, Any], tuple[int, Any]] = {}
_request_counters: ContextVar[dict[str, int] | None] = ContextVar("request_counters", default=None)


def read_counters() -> dict[str, int]:
    """Read the counters anew and use them for the rest of this request."""
    from portal.communities.models import Counter

    counters = dict(Counter.objects.values_list("name", "value"))
    _request_counters.set(counters)
    return counters


def end_request() -> None:
    """Forget this request's counters: outside a request each look-up reads its own."""
    _request_counters.set(None)


def memoise(kind: str, key: Any, compute: Callable[[], T]) -> T:
    """Return ``compute()``, remembered under ``key`` until something of ``kind`` changes."""
    counters = _request_counters.get()
    if counters is None:
        from portal.communities.models import Counter

        counters = dict(Counter.objects.values_list("name", "value"))
    now = counters.get(kind, 0)
    known = _values.get((kind, key))
    if known is not None and known[0] == now:
        value: T = known[1]
        return value
    value = compute()
    _values[kind, key] = (now, value)
    return value


def touch(kind: str) -> None:
    """Say that something of ``kind`` has changed. Call it in the transaction of the change."""
    from portal.communities.models import Counter

    if not Counter.objects.filter(name=kind).update(value=F("value") + 1):
        Counter.objects.get_or_create(name=kind, defaults={"value": 1})
    counters = _request_counters.get()
    if counters is not None:
        counters[kind] = counters.get(kind, 0) + 1


def forget() -> None:
    """Drop everything kept in this process."""
    _values.clear()
