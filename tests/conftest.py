"""What all tests share: a clean memory, and a summary that names what was skipped and why."""

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache

from portal.communities import memo


@pytest.fixture(autouse=True)
def _fresh_memory() -> Iterator[None]:
    """A test's database is rolled back, its counters too; nothing may be remembered from the one before."""
    memo.forget()
    memo.end_request()
    cache.clear()
    yield
    memo.end_request()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """End with the groups that were skipped; where everything must run, skipping is failing."""
    skipped: Counter[str] = Counter()
    for report in terminalreporter.getreports("skipped"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        skipped[reason.removeprefix("Skipped: ")] += 1
    for reason, number in skipped.items():
        terminalreporter.write_line(f"skipped {number}: {reason}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With LINLI_TEST_ALL=1 (continuous integration) a skipped test is a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("LINLI_TEST_ALL") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
