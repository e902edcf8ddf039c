"""Pictures are made when a page is published, and their addresses hold."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.images.models import Image, Rendition
from wagtail.images.tests.utils import get_test_image_file

from tests.district import District

Texts = Callable[[str], str]


@pytest.fixture
def pictures(db: None, settings: Any, tmp_path: Path) -> list[Image]:
    settings.MEDIA_ROOT = str(tmp_path)
    return [
        Image.objects.create(title=name, file=get_test_image_file(f"{name}.png", size=(500, 300)))
        for name in ("own", "single", "gallery")
    ]


def made_of(image: Image) -> int:
    return Rendition.objects.filter(image=image).count()


def test_publishing_makes_the_pictures_of_a_page(
    district: District, pictures: list[Image], client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    own, single, gallery = pictures
    block = {"image": single, "caption": "", "alt": "长桌"}
    body = [("image", block), ("gallery", [block | {"image": gallery}])]
    page = district.article("qingsong", "长桌宴", image=own, body=body)
    assert made_of(own) == 0
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    before = [made_of(image) for image in pictures]
    assert min(before) > 0
    client.get(f"/qingsong/news/stories/{page.slug}/")
    client.get("/qingsong/")
    assert [made_of(image) for image in pictures] == before


def test_a_picture_that_cannot_be_made_does_not_hinder_publishing(
    district: District, pictures: list[Image], text: Texts, django_capture_on_commit_callbacks: Any
) -> None:
    page = district.article("qingsong", "长桌宴", live=False, image=pictures[0])
    Path(pictures[0].file.path).write_bytes(b"no picture")
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert "长桌宴" in text("/qingsong/news/stories/")


@pytest.mark.parametrize("how", ["command", "replaced"])
def test_addresses_of_pictures_that_were_made_anew_hold(
    district: District,
    pictures: list[Image],
    client: Client,
    text: Texts,
    how: str,
    django_capture_on_commit_callbacks: Any,
) -> None:
    page = district.article("qingsong", "长桌宴", image=pictures[0], image_alt="长桌")
    address = f"/qingsong/news/stories/{page.slug}/"
    text(address)
    with django_capture_on_commit_callbacks(execute=True):  # files are deleted then
        if how == "command":
            call_command("wagtail_update_image_renditions", purge_only=True, verbosity=0)
        else:
            pictures[0].file = get_test_image_file("other.png", size=(600, 400))
            pictures[0].save()
            pictures[0].renditions.all().delete()
    shown = re.findall(r"/media/[^ \"]+", text(address))
    assert shown
    assert {client.get(picture).status_code for picture in shown} == {200}
