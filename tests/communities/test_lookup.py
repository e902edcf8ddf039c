"""Shared pages in the language of the reader, whichever languages their community's own pages are in."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from portal.guides.models import GuidePage
from tests.district import District


def index_of(district: District, slug: str) -> Any:
    return district.homes[slug].get_children().get(slug="guides").specific


def test_an_english_index_shows_the_shared_guides_that_it_lists(filled: District, text: Callable[[str], str]) -> None:
    filled.translate(index_of(filled, "qingsong"))
    address = "/en/qingsong/guides/senior-card/"
    assert f'href="{address}"' in text("/en/qingsong/guides/")
    assert "老年优待证办理</h1>" in text(address)


def test_an_english_column_shows_the_shared_articles_that_it_lists(
    filled: District, text: Callable[[str], str]
) -> None:
    article = filled.article("", "全区供暖", "notices", share="all")
    filled.translate(filled.columns["qingsong", "notices"])
    address = f"/en/qingsong/news/notices/{article.slug}/"
    assert f'href="{address}"' in text("/en/qingsong/news/notices/")
    assert "全区供暖" in text(address)


def test_a_translated_guide_is_english_under_a_chinese_index(filled: District, text: Callable[[str], str]) -> None:
    filled.translate(GuidePage.objects.get(slug="senior-card"), "Senior card")
    assert "Senior card</h1>" in text("/en/qingsong/guides/senior-card/")
    assert "老年优待证办理</h1>" in text("/qingsong/guides/senior-card/")


def test_a_translated_article_is_english_under_a_chinese_column(filled: District, text: Callable[[str], str]) -> None:
    article = filled.article("", "全区供暖", "notices", share="all")
    filled.translate(article, "Heating begins")
    address = f"qingsong/news/notices/{article.slug}/"
    assert "Heating begins</h1>" in text(f"/en/{address}")
    assert "全区供暖</h1>" in text(f"/{address}")


def test_a_translation_is_found_under_the_address_that_lists_link_to(
    filled: District, text: Callable[[str], str]
) -> None:
    english = filled.translate(GuidePage.objects.get(slug="senior-card"), "Senior card")
    english.slug = "card-for-seniors"
    english.save_revision().publish()
    assert "Senior card</h1>" in text("/en/qingsong/guides/senior-card/")


def test_our_own_guide_comes_before_a_translation_from_above(filled: District, text: Callable[[str], str]) -> None:
    filled.translate(GuidePage.objects.get(slug="senior-card"), "Senior card")
    index_of(filled, "qingsong").add_child(instance=GuidePage(title="青松自己的老年证", slug="senior-card"))
    assert "青松自己的老年证</h1>" in text("/en/qingsong/guides/senior-card/")


@pytest.mark.parametrize("address", ["/qingsong/guides/card-for-seniors/", "/xiangyang/guides/senior-card/"])
def test_what_a_reader_cannot_be_shown_is_not_found(filled: District, client: Client, address: str) -> None:
    english = filled.translate(GuidePage.objects.get(slug="senior-card"), "Senior card")
    english.slug = "card-for-seniors"
    english.save_revision().publish()
    assert client.get(address).status_code == 404


def test_english_costs_no_more_queries(filled: District, client: Client, django_assert_max_num_queries: Any) -> None:
    filled.translate(GuidePage.objects.get(slug="senior-card"), "Senior card")
    client.get("/en/qingsong/guides/senior-card/")
    with django_assert_max_num_queries(12):
        client.get("/en/qingsong/guides/senior-card/")
