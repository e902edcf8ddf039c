"""The pictures of a page are made when it is published, so that its first reader need not wait for them."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.signals import page_published

from portal.communities import memo
from portal.news.renditions import renditions


def pictures_of(page: Page) -> list[AbstractImage]:
    """The pictures that ``page`` shows: its own and those in its text."""
    found = [getattr(page, "image", None)]
    for block in getattr(page, "body", ()):
        if block.block_type == "image":
            found.append(block.value["image"])
        elif block.block_type == "gallery":
            found += [picture["image"] for picture in block.value]
    return [image for image in found if image is not None]


def make_ready(page: Page) -> None:
    """Make what is missing of the pictures of ``page``."""
    for image in pictures_of(page):
        renditions(image)


def _published(instance: Page, **kwargs: Any) -> None:
    # Seconds of computing: not while the transaction keeps others from writing. A picture that fails is tried
    # again when the page is read, and must not undo the publication.
    transaction.on_commit(lambda: make_ready(instance), robust=True)


def _rendition_deleted(**kwargs: Any) -> None:
    memo.touch(memo.RENDITIONS)


def connect() -> None:
    """Connect the receivers; called once when the app is ready."""
    page_published.connect(_published, dispatch_uid="news-pictures")
    renditions_of_images = get_image_model().get_rendition_model()
    post_delete.connect(_rendition_deleted, sender=renditions_of_images, dispatch_uid="news-renditions")
