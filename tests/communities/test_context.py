"""The frame of every page: ways to other languages."""

import re
from collections.abc import Callable

import pytest
from django.test import Client

from tests.district import District


def ways_to_english(page: str) -> dict[str, bool]:
    """Where links to English lead, and whether they promise this same page."""
    links = [link for link in re.findall(r"<a [^>]*>", page) if ' lang="en"' in link]
    return {re.search(r'href="([^"]*)"', link)[1]: "hreflang" in link for link in links}


@pytest.mark.parametrize("address", ["/accounts/login/", "/accounts/password/reset/"])
def test_a_page_in_one_language_leads_to_the_home_in_the_other(
    district: District, text: Callable[[str], str], client: Client, address: str
) -> None:
    page = text(address)
    assert ways_to_english(page.replace("\n", " ")) == {"/en/": False}
    assert "hreflang" not in page
    assert client.get("/en/").status_code == 200


def test_a_page_in_both_languages_leads_to_itself(district: District, text: Callable[[str], str]) -> None:
    page = text("/qingsong/settings/").replace("\n", " ")
    assert ways_to_english(page) == {"/en/qingsong/settings/": True}
    assert '<link rel="alternate" hreflang="en" href="http://127.0.0.1:8000/en/qingsong/settings/">' in page
