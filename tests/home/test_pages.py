"""Information pages, the phone list, the site map, and what the top line says."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from portal.guides.codes import Theme
from portal.home.opening import is_open
from portal.home.today import lunar
from tests.district import District

Text = Callable[[str], str]


def test_an_information_page_lists_what_lies_below(filled: District, text: Text) -> None:
    about = filled.info(
        "qingsong", "关于青松", lead="一九八六年建成。", body=[("heading", "我们是谁"), ("text", "<p>十二个人。</p>")]
    )
    filled.contact(about)
    page = text("/qingsong/about/")
    assert "一九八六年建成。" in page
    assert "<h2" in page
    assert 'href="/qingsong/about/contact/"' in page


def test_the_phone_list_has_the_office_and_those_above(filled: District, text: Text) -> None:
    filled.contact(filled.info("qingsong", "关于青松"))
    page = text("/qingsong/about/contact/")
    assert "物业报修" in page
    assert "tel:05550018018" in page
    assert "tel:12345" in page


@pytest.mark.parametrize("address", ["/sitemap/", "/qingsong/sitemap/"])
def test_the_site_map(filled: District, client: Any, django_assert_max_num_queries: Any, address: str) -> None:
    client.get(address)
    with django_assert_max_num_queries(8):
        page = client.get(address).content.decode()
    assert "老年优待证办理" in page
    assert f"<h3>{Theme.ELDERLY.label}</h3>" in page
    assert address.replace("sitemap/", "news/notices/") in page


def test_editors_can_open_every_kind_of_page(filled: District, admin_client: Any) -> None:
    about = filled.info("qingsong", "关于青松")
    for page in (filled.homes["qingsong"], about, filled.contact(about)):
        assert admin_client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200


def test_the_site_map_of_the_district_names_places_not_their_pages(filled: District, text: Text) -> None:
    page = text("/sitemap/")
    assert 'href="/linhe/"' in page
    assert 'href="/xiangyang/"' in page
    assert 'href="/qingsong/news/' not in page


@pytest.mark.parametrize(
    ("hours", "moment", "expected"),
    [
        ("周一至周六 8:30–17:30", "2026-11-28 17:29", True),
        ("周一至周六 8:30–17:30", "2026-11-28 17:30", False),
        ("周一至周六 8:30–17:30", "2026-11-29 09:00", False),
        ("周一到周五 8:30-11:30，13:00-17:00", "2026-11-27 12:00", False),
        ("周一至周五 8:30–17:30；周六 9:00–12:00", "2026-11-28 10:00", True),
        ("每天 6:00–22:00", "2026-11-29 21:00", True),
        ("24 小时", "2026-11-29 03:00", True),
        ("请先打电话", "2026-11-29 03:00", None),
        ("周一 25:00–26:00", "2026-11-23 03:00", None),
    ],
)
def test_hours_as_people_write_them(hours: str, moment: str, expected: bool | None) -> None:
    assert is_open(hours, datetime.fromisoformat(moment)) is expected


def test_lunar_dates() -> None:
    assert lunar(date(2026, 11, 24)) == "农历十月十六"
    assert lunar(date(2025, 8, 1)) == "农历闰六月初八"
    assert lunar(date(2026, 12, 22)) == "农历冬月十四，冬至"
