"""What all tests share: a clean memory, and a summary that names what was skipped and why."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection

from portal.communities import memo
from tests.district import District


@pytest.fixture(autouse=True)
def _fresh_memory() -> Iterator[None]:
    """A test's database is rolled back, its counters too; nothing may be remembered from the one before."""
    memo.forget()
    memo.end_request()
    cache.clear()
    yield
    memo.end_request()


@pytest.fixture
def district(db: None) -> District:
    return District()


@pytest.fixture
def filled(district: District) -> District:
    """The district with news, an urgent notice, an event and guides."""
    district.guide("老年优待证办理", "senior-card", other_names="老年证、敬老卡", people=["over60"], themes=["elderly"])
    district.guide("居住证申领", "residence-permit", themes=["residence"])
    district.article("", "今年冬天取暖补贴发多少", "notices", share="all")
    district.article("qingsong", "3 号楼楼道灯全部换好", "affairs", kind="repair")
    district.article("qingsong", "百家长桌宴回来了", lead="周六晚，每户带一道拿手菜。")
    district.event("qingsong", "智能手机小课堂")
    return district


@pytest.fixture
def text(client: Any) -> Callable[[str], str]:
    """The page at an address, which must be there, as text."""

    def get(address: str) -> str:
        response = client.get(address)
        assert response.status_code == 200, (address, response.status_code)
        return response.content.decode()

    return get


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """End with the groups that were skipped; where everything must run, skipping is failing."""
    terminalreporter.write_line(f"database: {connection.vendor} (DATABASE_URL chooses another)")
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
