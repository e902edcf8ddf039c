"""Pages that are copied, mirrored or translated belong where they lie, not where they come from."""

from collections.abc import Callable

import pytest

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
    before = text("/news/notices/").count(notice.title)
    column = district.columns["qingsong", "notices"]
    news = column.get_parent()
    column.delete()
    district.columns["", "notices"].copy(to=news, recursive=True)
    assert notice.title in text("/qingsong/news/notices/")
    assert text("/news/notices/").count(notice.title) == before


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


def test_a_column_moved_to_another_community_takes_its_entries_along(
    district: District, notice: ArticlePage, text: Texts
) -> None:
    column = district.columns["qingsong", "notices"]
    news = column.get_parent()
    column.delete()
    district.columns["", "notices"].move(news, pos="last-child")
    assert "停水通知" in text("/qingsong/news/")
    assert "停水通知" not in text("/news/")
