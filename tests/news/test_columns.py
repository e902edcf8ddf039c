"""Columns in the editors' admin."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data

from portal.news.models import ColumnPage
from tests.district import District

NO_COMMENTS = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0}


def form(**fields: Any) -> dict[str, Any]:
    """What the admin's form sends to publish a column."""
    return nested_form_data(fields | {"intro": "", "keywords": "", "action-publish": "1", "comments": NO_COMMENTS})


def test_a_column_stays_what_it_is_and_its_entries_with_it(district: District, admin_client: Client, text: Any) -> None:
    district.article("qingsong", "换灯", "affairs")
    column = district.columns["qingsong", "affairs"]
    address = reverse("wagtailadmin_pages:edit", args=[column.pk])
    sent = form(title="公开", slug="affairs", column_type="policies")
    assert admin_client.post(address, sent).status_code == 302
    assert ColumnPage.objects.get(pk=column.pk).title == "公开"
    assert "换灯" in text("/qingsong/news/affairs/")


@pytest.mark.parametrize(("deleted", "status"), [("stories", 200), ("affairs", 302)])
def test_a_news_index_has_one_column_of_a_kind(
    district: District, admin_client: Client, deleted: str, status: int
) -> None:
    news = district.columns["qingsong", "affairs"].get_parent()
    district.columns["qingsong", deleted].delete()
    address = reverse("wagtailadmin_pages:add", args=["news", "columnpage", news.pk])
    response = admin_client.post(address, form(title="公开", slug="open", column_type="affairs"))
    assert response.status_code == status
    assert ColumnPage.objects.child_of(news).filter(column_type="affairs").count() == 1


def test_a_column_is_not_copied_beside_itself(district: District, admin_client: Client) -> None:
    column = district.columns["qingsong", "affairs"]
    sent = {"new_title": "公开", "new_slug": "open", "new_parent_page": column.get_parent().pk}
    admin_client.post(reverse("wagtailadmin_pages:copy", args=[column.pk]), sent)
    assert ColumnPage.objects.filter(column_type="affairs", community__slug="qingsong").count() == 1
