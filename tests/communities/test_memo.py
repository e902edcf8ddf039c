"""What is kept in memory is true, and is bounded."""

from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from portal.communities import directory, memo
from portal.communities.links import site_roots
from portal.communities.models import Community
from tests.district import District


class UndoneError(Exception):
    """Ends a transaction."""


def rename_and_look_and_undo() -> None:
    """A change that others see in its own transaction, and that then does not happen."""
    with pytest.raises(UndoneError), transaction.atomic():
        place = Community.objects.get(slug="qingsong")
        place.name = "青竹社区"
        place.save()
        assert directory.get().by_slug["qingsong"].name == "青竹社区"
        raise UndoneError


def test_a_change_that_was_rolled_back_is_never_served(district: District) -> None:
    directory.get()
    rename_and_look_and_undo()
    other = Community.objects.get(slug="xiangyang")
    other.phone = "0555-001 8019"
    other.save()
    assert directory.get().by_slug["qingsong"].name == "青松社区"


def test_a_change_rolled_back_within_a_request_is_not_served_in_the_rest_of_it(district: District) -> None:
    memo.read_counters()
    directory.get()
    rename_and_look_and_undo()
    assert directory.get().by_slug["qingsong"].name == "青松社区"


def test_another_root_page_is_seen_at_once(district: District) -> None:
    before = site_roots()
    site = Site.objects.get(is_default_site=True)
    site.root_page = district.homes["linhe"]
    site.save()
    assert site_roots() != before


def test_what_nobody_asks_for_is_forgotten_when_there_is_much(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memo, "MOST", 3)
    made: list[int] = []

    def ask(number: int) -> None:
        memo.memoise(memo.CONTENT, number, lambda: made.append(number))

    for number in (1, 2, 3, 1, 4, 1, 2):
        ask(number)
    assert made == [1, 2, 3, 4, 2]


def test_an_article_lets_guides_and_communities_stay_in_memory(
    filled: District, client: Client, django_assert_num_queries: Any
) -> None:
    client.get("/qingsong/")
    with CaptureQueriesContext(connection) as queries:
        client.get("/qingsong/")
    before = len(queries)
    filled.article("qingsong", "换灯").save_revision().publish()
    with django_assert_num_queries(before):
        client.get("/qingsong/")
