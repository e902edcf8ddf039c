"""The copies that lists search by, set anew where a change reached the tree past the pages themselves."""

from collections.abc import Iterable

from django.apps import apps

from portal.communities.privacy import listed
from portal.communities.sharing import Shareable


def refresh_listing(places: Iterable[str]) -> None:
    """Say anew which pages at and below these places in the tree are shown to everyone."""
    for model in apps.get_models():
        if not issubclass(model, Shareable):
            continue
        for place in places:
            pages = model._default_manager.filter(path__startswith=place)
            shown = listed(pages).values("pk")
            pages.filter(is_listed=True).exclude(pk__in=shown).update(is_listed=False)
            pages.filter(is_listed=False, pk__in=shown).update(is_listed=True)
