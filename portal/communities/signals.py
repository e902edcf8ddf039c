"""What must happen when communities or pages change."""

from collections.abc import Callable
from typing import Any

from django.db import connections
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_slug_changed, post_page_move

from portal.communities import memo, privacy
from portal.communities.copies import refresh_listing
from portal.communities.models import Community, Contact, FormerAddress
from portal.communities.pages import CommunityPage
from portal.communities.sharing import Shareable


def index_url_path(using: str, **kwargs: Any) -> None:
    """Give ``url_path`` the index that Wagtail lacks: every request looks pages up by it.

    Not a migration: SQLite drops indexes that the model does not know whenever a later migration of Wagtail
    rebuilds the table, so each ``migrate`` puts it back.
    """
    connection = connections[using]
    if "wagtailcore_page" not in connection.introspection.table_names():
        return  # Wagtail is migrated later
    # A PostgreSQL B-tree refuses entries over 2.7 kB, which a deep path of long slugs can reach.
    method = "USING hash (url_path)" if connection.vendor == "postgresql" else "(url_path)"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE INDEX IF NOT EXISTS linli_page_url_path ON wagtailcore_page {method}")


def _communities_changed(**kwargs: Any) -> None:
    memo.touch(memo.COMMUNITIES)


def _site_changed(**kwargs: Any) -> None:
    memo.touch(memo.COMMUNITIES, memo.CONTENT)


def _restriction_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    """List what lies below no more, or again."""
    memo.touch(memo.CONTENT, memo.GUIDES)
    refresh_listing(privacy.with_aliases([instance.page_id]))


def _page_moved(instance: Page, **kwargs: Any) -> None:
    """Give a moved subtree to the community it now lies in, and to the restrictions there."""
    page = instance.specific
    if isinstance(page, CommunityPage):
        page.adopt_subtree()
    memo.touch(memo.CONTENT, memo.GUIDES)
    refresh_listing([instance.path])


def _address_changed(**kwargs: Any) -> None:
    memo.touch(memo.CONTENT, memo.GUIDES)


def _base_page_saved(instance: Page, update_fields: object = None, **kwargs: Any) -> None:
    """Wagtail unpublishes through the base page, past the copies of the page's own table."""
    if update_fields is not None:
        return
    _touch_for(instance)
    if issubclass(instance.specific_class or Page, Shareable):
        refresh_listing([instance.path])


def _page_deleted(instance: Page, **kwargs: Any) -> None:
    _touch_for(instance)


def _touch_for(page: Page) -> None:
    kinds = getattr(page.specific_class, "remembered_as", (memo.CONTENT,))
    if kinds:
        memo.touch(*kinds)


def connect() -> None:
    """Connect the receivers; called once when the app is ready."""
    changes: tuple[tuple[type[Model], Callable[..., None]], ...] = (
        (Community, _communities_changed),
        (Contact, _communities_changed),
        (FormerAddress, _communities_changed),
        (Site, _site_changed),
        (Locale, _site_changed),
        (PageViewRestriction, _restriction_changed),
    )
    for sender, receiver in changes:
        for signal in (post_save, post_delete):
            signal.connect(receiver, sender=sender, dispatch_uid=f"communities-{sender.__name__}")
    post_save.connect(_base_page_saved, sender=Page, dispatch_uid="communities-page-saved")
    post_delete.connect(_page_deleted, sender=Page, dispatch_uid="communities-page-deleted")
    page_slug_changed.connect(_address_changed, dispatch_uid="communities-address")
    post_page_move.connect(_page_moved, dispatch_uid="communities-move")
