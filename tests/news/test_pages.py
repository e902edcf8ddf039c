"""Articles and events."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import Locale

from tests.district import District

BODY = [
    {"type": "heading", "value": "钱花在哪"},
    {"type": "text", "value": '<p>见<a href="https://example.org/">外面的网站</a>。</p>'},
    {"type": "facts", "value": [{"label": "收入", "value": "48,600 元"}]},
    {"type": "table", "value": {"caption": "收支", "header": ["项目", "金额"], "rows": [["换灯", "12,400.00"]]}},
    {"type": "quote", "value": {"text": "灯亮了。", "by": "陈德福"}},
    {"type": "contact", "value": {"name": "会计", "role": "", "phone": "0555-001 8018", "hours": "", "place": ""}},
    {"type": "details", "value": {"summary": "谁来修？", "text": "<p>物业。</p>"}},
]


@pytest.fixture
def english(db: None) -> Locale:
    return Locale.objects.get_or_create(language_code="en")[0]


def test_an_article_shows_every_block(district: District, text: Callable[[str], str]) -> None:
    article = district.article(
        "qingsong", "公益金", "affairs", kind="fund", body=json.dumps(BODY), lead="每一笔都有票。"
    )
    page = text(f"/qingsong/news/affairs/{article.slug}/")
    for words in (
        "每一笔都有票。",
        "<h2>钱花在哪</h2>",
        "48,600 元",
        'data-h="金额" class="n">12,400.00',
        "灯亮了。",
        "tel:05550018018",
        "谁来修？",
    ):
        assert words in page, words


def test_a_kiosk_shows_no_way_out(district: District, text: Callable[[str], str]) -> None:
    article = district.article("qingsong", "公益金", "affairs", body=json.dumps(BODY))
    page = text(f"/qingsong/news/affairs/{article.slug}/?mode=kiosk")
    assert "外面的网站" in page
    assert "https://example.org" not in page


def test_the_meta_tags_of_a_government_site(district: District, text: Callable[[str], str]) -> None:
    article = district.article("qingsong", "公益金", "affairs", source="青松社区居民委员会", keywords="财务")
    page = text(f"/qingsong/news/affairs/{article.slug}/")
    moment = timezone.localtime(article.date).strftime("%Y-%m-%d %H:%M")
    for name, content in {
        "ArticleTitle": "公益金",
        "PubDate": moment,
        "ContentSource": "青松社区居民委员会",
        "Keywords": "财务",
    }.items():
        assert f'<meta name="{name}" content="{content}">' in page


def test_a_column_has_the_meta_tags_of_a_column(district: District, text: Callable[[str], str]) -> None:
    page = text("/qingsong/news/affairs/")
    for name in ("ColumnName", "ColumnType", "ColumnDescription", "ColumnKeywords", "SiteName", "SiteDomain"):
        assert f'<meta name="{name}" content="' in page


def test_a_past_notice_says_so(district: District, text: Callable[[str], str]) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    past = district.article("qingsong", "昨天停水", "notices", valid_until=yesterday)
    valid = district.article("qingsong", "今天停水", "notices", valid_until=timezone.localdate())
    assert "已经过期" in text(f"/qingsong/news/notices/{past.slug}/")
    assert "已经过期" not in text(f"/qingsong/news/notices/{valid.slug}/")


def test_an_article_costs_few_queries(filled: District, client: Client, django_assert_max_num_queries: Any) -> None:
    article = filled.article("qingsong", "公益金", "affairs", body=json.dumps(BODY))
    path = f"/qingsong/news/affairs/{article.slug}/"
    client.get(path)
    with django_assert_max_num_queries(10):
        client.get(path)


def test_an_event_goes_into_the_calendar(district: District, client: Client) -> None:
    event = district.event("qingsong", "手机课", days=4)
    response = client.get(f"/qingsong/news/events/{event.slug}/calendar.ics")
    assert response["Content-Type"].startswith("text/calendar")
    entry = Calendar.from_ical(response.content).walk("VEVENT")[0]
    assert entry["summary"] == "手机课"
    assert entry.decoded("dtstart") == event.starts_at.replace(microsecond=0)


def test_a_television_turns_pages(district: District, text: Callable[[str], str]) -> None:
    article = district.article(
        "qingsong", "公益金", body=json.dumps([{"type": "text", "value": "<p>" + "每一笔都有票。" * 60 + "</p>"}])
    )
    first = text(f"/qingsong/news/stories/{article.slug}/?mode=tv")
    assert "?screen=2" in first
    assert '<footer class="foot"' not in first
    assert text(f"/qingsong/news/stories/{article.slug}/?mode=tv&screen=99999")


def test_a_chinese_page_in_the_english_interface(district: District, text: Callable[[str], str]) -> None:
    article = district.article("qingsong", "公益金")
    page = text(f"/en/qingsong/news/stories/{article.slug}/")
    assert 'lang="en"' in page
    assert "This page exists in Chinese only." in page
    assert f'<link rel="canonical" href="http://127.0.0.1:8000/qingsong/news/stories/{article.slug}/">' in page


def test_lists_in_english_say_title_and_lead_in_english(
    district: District, text: Callable[[str], str], english: Locale
) -> None:
    notice = district.article("qingsong", "明天停水", "notices", lead="9 点到 17 点", urgency="urgent")
    copy = notice.copy_for_translation(english, copy_parents=True)
    copy.title, copy.lead = "No water tomorrow", "From nine to five"
    copy.save_revision().publish()
    home = text("/en/qingsong/")
    assert "No water tomorrow" in home
    assert "From nine to five" in home
    assert "9 点到 17 点" not in home


def test_an_entry_is_not_read_on_after_itself(district: District, text: Callable[[str], str], english: Locale) -> None:
    notice = district.article("qingsong", "明天停水", "notices")
    district.article("qingsong", "后天停电", "notices")
    copy = notice.copy_for_translation(english, copy_parents=True)
    copy.title = "No water tomorrow"
    copy.save_revision().publish()
    for address in (f"/qingsong/news/notices/{notice.slug}/", f"/en/qingsong/news/notices/{copy.slug}/"):
        read_on = text(address).split('class="picks"')[1].split("</ul>")[0]
        assert "后天停电" in read_on
        assert "停水" not in read_on
        assert "No water" not in read_on
