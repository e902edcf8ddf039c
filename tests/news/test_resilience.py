"""What editors leave behind: deleted files, pasted characters, pages not saved yet."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from tests.district import District


@pytest.fixture
def picture(db: None, settings: Any, tmp_path: Path) -> Image:
    settings.MEDIA_ROOT = str(tmp_path)
    return Image.objects.create(title="长桌宴", file=get_test_image_file())


def test_a_page_outlives_the_pictures_and_files_in_it(
    district: District, text: Callable[[str], str], picture: Image
) -> None:
    shown = {"image": picture.pk, "caption": "", "alt": "长桌"}
    body = [
        {"type": "image", "value": shown},
        {"type": "gallery", "value": [shown]},
        {"type": "attachments", "value": [{"document": 999, "title": "删掉的附件"}]},
        {"type": "video", "value": {"document": 999, "title": "视频", "transcript": "视频里说的话"}},
    ]
    article = district.article("qingsong", "长桌宴", body=json.dumps(body))
    address = f"/qingsong/news/stories/{article.slug}/"
    assert text(address).count('alt="长桌"') == 2
    picture.delete()
    page = text(address)
    assert 'alt="长桌"' not in page
    assert "删掉的附件" not in page
    assert "视频里说的话" in page


def test_a_picture_whose_file_is_gone_is_left_out(
    district: District, text: Callable[[str], str], picture: Image
) -> None:
    article = district.article("qingsong", "长桌宴", image=picture, image_alt="长桌")
    Path(picture.file.path).unlink()
    page = text(f"/qingsong/news/stories/{article.slug}/")
    assert 'alt="长桌"' not in page
    assert "og:image" not in page


def test_a_feed_survives_pasted_control_characters(district: District, text: Callable[[str], str]) -> None:
    district.article("qingsong", "换灯", lead="第一行\x0b第二行")
    assert "第一行 第二行" in text("/qingsong/news/feed.xml")


def test_an_article_is_previewed_before_it_is_first_saved(
    district: District, client: Client, django_user_model: Any
) -> None:
    client.force_login(django_user_model.objects.create_superuser(email="editor@linli.example", password="x"))
    column = district.columns["qingsong", "stories"]
    address = reverse("wagtailadmin_pages:preview_on_add", args=["news", "articlepage", column.pk])
    fields = {"title": "新写的一篇", "slug": "new", "date": "2026-11-01 10:00", "share": "own"}
    body = streamfield([("heading", "小标题")])
    comments = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0}
    assert client.post(address, nested_form_data(fields | {"body": body, "comments": comments})).json()["is_valid"]
    page = client.get(address).content.decode()
    assert "新写的一篇" in page
    assert "青松社区" in page
    assert not Page.objects.filter(title="新写的一篇").exists()
