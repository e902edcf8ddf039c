"""Pages that are copied, mirrored or translated belong where they lie, not where they come from."""

from collections.abc import Callable

import pytest
from wagtail.models import Locale

from portal.news.models import ArticlePage
from tests.district import District

Texts = Callable[[str], str]


@pytest.fixture
def notice(district: District) -> ArticlePage:
    return district.article("", "停水通知", "notices")


def test_a_copy_in_another_community_is_shown_there_alone(district: District, notice: ArticlePage, text: Texts) -> None:
    notice.copy(to=district.columns["qingsong", "stories"])
    assert "停水通知" in text("/qingsong/news/stories/")
    assert "停水通知" not in text("/news/stories/")
    assert "停水通知" in text("/news/notices/")


def test_a_copied_column_takes_its_entries_along(district: District, notice: ArticlePage, text: Texts) -> None:
    column = district.columns["qingsong", "notices"]
    news = column.get_parent()
    column.delete()
    district.columns["", "notices"].copy(to=news, recursive=True)
    assert "停水通知" in text("/qingsong/news/notices/")
    assert text("/news/notices/").count(f"/news/notices/{notice.slug}/") == text("/qingsong/news/notices/").count(
        f"/qingsong/news/notices/{notice.slug}/"
    )


def test_an_alias_follows_its_source_in_words_and_not_in_place(
    district: District, notice: ArticlePage, text: Texts
) -> None:
    notice.create_alias(parent=district.columns["qingsong", "stories"])
    assert "停水通知" in text("/qingsong/news/stories/")
    notice.title = "停水改期"
    notice.save_revision().publish()
    assert "停水改期" in text("/qingsong/news/stories/")
    assert text("/news/stories/").count("停水改期") == 0
    assert "停水改期" in text("/news/notices/")


def test_a_translation_is_an_entry_of_its_own_language(district: District, notice: ArticlePage, text: Texts) -> None:
    english, _made = Locale.objects.get_or_create(language_code="en")
    copy = notice.copy_for_translation(english, copy_parents=True)
    copy.title = "No water"
    copy.save_revision().publish()
    assert "No water" not in text("/news/notices/")
    assert ArticlePage.objects.get(pk=copy.pk).community == district.communities[""]


def test_a_column_moved_to_another_community_takes_its_entries_along(
    district: District, notice: ArticlePage, text: Texts
) -> None:
    column = district.columns["qingsong", "notices"]
    news = column.get_parent()
    column.delete()
    district.columns["", "notices"].move(news, pos="last-child")
    assert "停水通知" in text("/qingsong/news/")
    assert "停水通知" not in text("/news/")
