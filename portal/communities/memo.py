"""What every page needs and hardly ever changes, kept in each process until it changes.

Each kind of thing has a number in the database, drawn anew in the transaction that changes it. A request reads
all numbers with one query when it begins; a value is used as long as the numbers of what it was made from stand
still, so a change is seen by the next request on every process.

Numbers are drawn, not counted: one that was rolled back never comes again, so what was computed from a change
that did not happen is served to nobody.
"""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from contextvars import ContextVar
from threading import Lock
from typing import Any, TypeVar

T = TypeVar("T")

COMMUNITIES = "communities"  # the tree, its contacts, hosts
CONTENT = "content"  # pages that others hang on, restrictions, the site and its languages
GUIDES = "guides"  # published guides
RENDITIONS = "renditions"  # pictures as they are sent

# A bound on memory, not on use: a district of 1,000 communities in two languages stays below it.
MOST = 10_000

_values: OrderedDict[tuple[tuple[str, ...], Any], tuple[list[int], Any]] = OrderedDict()
_lock = Lock()
_request_counters: ContextVar[dict[str, int] | None] = ContextVar("request_counters", default=None)


def read_counters() -> dict[str, int]:
    """Read the numbers anew and use them for the rest of this request."""
    counters = _read()
    _request_counters.set(counters)
    return counters


def end_request() -> None:
    """Forget this request's numbers: outside a request each look-up reads its own."""
    _request_counters.set(None)


def memoise(kinds: str | tuple[str, ...], key: Any, compute: Callable[[], T]) -> T:
    """Return ``compute()``, remembered under ``key`` until something of one of ``kinds`` changes."""
    kinds = (kinds,) if isinstance(kinds, str) else kinds
    counters = _request_counters.get()
    if counters is None:
        counters = _read()
    now = [counters.get(kind, 0) for kind in kinds]
    with _lock:
        known = _values.get((kinds, key))
        if known is not None and known[0] == now:
            _values.move_to_end((kinds, key))
            value: T = known[1]
            return value
    value = compute()
    with _lock:
        _values[kinds, key] = (now, value)
        _values.move_to_end((kinds, key))
        while len(_values) > MOST:
            _values.popitem(last=False)
    return value


def touch(*kinds: str) -> None:
    """Say that something of ``kinds`` has changed. Call it in the transaction of the change."""
    from portal.communities.models import Counter

    drawn = [Counter(name=kind, value=secrets.randbits(63)) for kind in sorted(kinds)]
    Counter.objects.bulk_create(drawn, update_conflicts=True, unique_fields=["name"], update_fields=["value"])
    # The transaction may still be rolled back: the rest of this request asks the database which number holds.
    _request_counters.set(None)


def forget() -> None:
    """Drop everything kept in this process."""
    with _lock:
        _values.clear()


def _read() -> dict[str, int]:
    from portal.communities.models import Counter

    return dict(Counter.objects.values_list("name", "value"))
