"""Pages made thousands at a time: no signals, no revisions, paths counted by hand."""

from collections.abc import Sequence
from typing import TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from wagtail.models import Page

P = TypeVar("P", bound=Page)
BATCH = 2_000


class Grove:
    """Collects new pages under existing or new parents, then writes them in a few statements."""

    def __init__(self) -> None:
        self._pages: list[Page] = []
        self._children: dict[str, int] = {}
        self._types: dict[type[Page], ContentType] = {}

    def plant(self, parent: Page, page: P) -> P:
        """Place ``page`` as the last child of ``parent``."""
        number = self._children.get(parent.path, parent.numchild) + 1
        self._children[parent.path] = number
        page.path = Page._get_path(parent.path, parent.depth + 1, number)
        page.depth = parent.depth + 1
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.locale_id = parent.locale_id
        page.draft_title = page.title
        page.live = True
        page.content_type = self._type(type(page))
        self._pages.append(page)
        return page

    def write(self) -> None:
        """Write every planted page: first the rows of the tree, then those of each kind of page."""
        for page in self._pages:
            page.numchild = self._children.get(page.path, 0)
        for start in range(0, len(self._pages), BATCH):
            pages = self._pages[start : start + BATCH]
            rows = Page.objects.bulk_create([_tree_row(page) for page in pages])
            for page, row in zip(pages, rows, strict=True):
                page.pk = page.page_ptr_id = row.pk
            for kind in dict.fromkeys(type(page) for page in pages):
                _insert_rows(kind, [page for page in pages if type(page) is kind])
        planted = {page.path for page in self._pages}
        for path, number in self._children.items():
            if path not in planted:
                Page.objects.filter(path=path).update(numchild=number)
        self._pages.clear()
        self._children.clear()

    def _type(self, kind: type[Page]) -> ContentType:
        if kind not in self._types:
            self._types[kind] = ContentType.objects.get_for_model(kind)
        return self._types[kind]


def _tree_row(page: Page) -> Page:
    """The row of Wagtail's own table for a page of any kind."""
    return Page(**{f.attname: getattr(page, f.attname) for f in Page._meta.local_concrete_fields if not f.primary_key})


def _insert_rows(kind: type[models.Model], pages: Sequence[Page]) -> None:
    """The rows of a kind's own table, which Django's bulk_create refuses for inherited models."""
    fields = kind._meta.local_concrete_fields
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    values = [[field.get_db_prep_save(field.pre_save(page, True), connection) for field in fields] for page in pages]
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {quote(str(kind._meta.db_table))} ({columns}) VALUES ({places})", values)  # noqa: S608
