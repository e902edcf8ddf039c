"""What must happen when communities or pages change."""

from typing import Any

from django.db import connections
from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from portal.communities import memo
from portal.communities.models import Community, Contact
from portal.communities.pages import CommunityPage, refresh_columns


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


def _content_changed(**kwargs: Any) -> None:
    memo.touch(memo.CONTENT)


def _page_moved(instance: Page, **kwargs: Any) -> None:
    """Give a moved subtree to the community it now lies in."""
    page = instance.specific
    if isinstance(page, CommunityPage):
        page.adopt_subtree()
    memo.touch(memo.CONTENT)


def connect() -> None:
    """Connect the receivers; called once when the app is ready."""
    for sender in (Community, Contact, Site, Locale):
        for signal in (post_save, post_delete):
            signal.connect(_communities_changed, sender=sender, dispatch_uid=f"communities-{sender.__name__}")
    for signal in (post_save, post_delete, m2m_changed):
        signal.connect(_content_changed, sender=PageViewRestriction, dispatch_uid="communities-restrictions")
    for signal in (page_published, page_unpublished, page_slug_changed):
        signal.connect(_content_changed, dispatch_uid="communities-pages")
    for signal in (page_published, page_unpublished):
        signal.connect(refresh_columns, dispatch_uid="communities-live")
    post_page_move.connect(_page_moved, dispatch_uid="communities-move")
    post_delete.connect(_page_deleted, dispatch_uid="communities-page-deleted")


def _page_deleted(instance: object, **kwargs: Any) -> None:
    if isinstance(instance, Page):
        memo.touch(memo.CONTENT)
