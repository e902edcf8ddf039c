"""The main navigation: what features and plugins put there."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.http import HttpRequest
from wagtail import hooks

from portal.communities.links import community_link
from portal.communities.models import Community
from portal.extensions.navigation import NavItem
from tests.district import District

SERVICES, NEWS, AFFAIRS, EVENTS = "办事", "动态", "居务公开", "活动"


def shops(request: HttpRequest, community: Community) -> Iterator[NavItem]:
    """What a plugin may register."""
    yield NavItem("小店", community_link(request, community, "communities/"), "store", order=25)


def links(page: str) -> list[tuple[str, str, bool]]:
    """Address, label and whether the reader is there, of every link of the main navigation."""
    nav = page.split('<nav class="nav"')[1].split("</nav>")[0]
    return [(href, label, bool(now)) for href, now, label in re.findall(r'<a href="([^"]*)"([^>]*)>([^<]*)</a>', nav)]


def labels(page: str) -> list[str]:
    return [label for _href, label, _now in links(page)]


def test_features_stand_in_one_order(district: District, text: Callable[[str], str]) -> None:
    assert links(text("/qingsong/")) == [
        ("/qingsong/guides/", SERVICES, False),
        ("/qingsong/news/", NEWS, False),
        ("/qingsong/news/affairs/", AFFAIRS, False),
        ("/qingsong/news/events/", EVENTS, False),
    ]
    assert labels(text("/")) == ["找社区", SERVICES, NEWS, AFFAIRS, EVENTS]


@pytest.mark.parametrize(
    ("address", "here"),
    [("/qingsong/news/", NEWS), ("/qingsong/news/stories/", NEWS), ("/qingsong/news/affairs/", AFFAIRS)],
)
def test_the_link_the_reader_is_under_is_marked(
    district: District, text: Callable[[str], str], address: str, here: str
) -> None:
    assert [label for _href, label, now in links(text(address)) if now] == [here]


def test_a_plugin_stands_where_it_asks_to(district: District, text: Callable[[str], str]) -> None:
    with hooks.register_temporarily("portal_nav", shops):
        page = text("/qingsong/communities/")
    assert labels(page) == [SERVICES, NEWS, "小店", AFFAIRS, EVENTS]
    assert [label for _href, label, now in links(page) if now] == ["小店"]


def test_a_plugin_that_fails_costs_only_its_own_link(district: District, text: Callable[[str], str]) -> None:
    def broken(request: HttpRequest, community: Community) -> Any:
        raise RuntimeError("a fault")

    with hooks.register_temporarily("portal_nav", broken):
        assert labels(text("/qingsong/")) == [SERVICES, NEWS, AFFAIRS, EVENTS]
