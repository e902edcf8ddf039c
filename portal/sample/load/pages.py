"""How the sample makes a page: live, dated, once."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.utils import timezone
from wagtail.models import Page

P = TypeVar("P", bound=Page)


def child(parent: Page, model: type[P], slug: str, fields: Callable[[], dict[str, Any]]) -> tuple[P, bool]:
    """Return the child page ``slug`` and whether it was made now; ``fields`` is asked only then.

    A field ``published`` becomes the moment of publication.
    """
    known = model.objects.child_of(parent).filter(slug=slug).first()
    if known is not None:
        return known, False
    values = fields()
    published = values.pop("published", None) or timezone.now()
    page = model(
        slug=slug,
        locale_id=parent.locale_id,
        live=True,
        first_published_at=published,
        last_published_at=published,
        **values,
    )
    parent.add_child(instance=page)
    return page, True
