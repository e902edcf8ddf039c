"""Find the page that a community shows at an address, its own or a shared one, in the language of the reader."""

from typing import TypeVar

from django.db.models import QuerySet

from portal.communities import directory
from portal.communities.links import reader_languages
from portal.communities.models import Community
from portal.communities.sharing import Shareable, visible_in

S = TypeVar("S", bound=Shareable)


def shown_at(slug: str, pages: QuerySet[S], community: Community) -> S | None:
    """Return the one of ``pages`` that ``community`` shows at ``slug``; None where there is none.

    The nearest owner comes first, as in lists, then the reader's language before the default one. A translation
    is found under the address of its original too, since lists link to that.
    """
    languages = reader_languages()
    shown = visible_in(pages.filter(live=True, language_code__in=languages), community)
    found = shown.filter(slug=slug)
    if len(languages) > 1:
        found = shown.filter(translation_key__in=found.values("translation_key"))
    line = [community.pk, *(place.pk for place in directory.get().ancestors(community))]
    return min(
        found.select_related("community"),
        key=lambda page: (line.index(page.community_id), languages.index(page.language_code)),
        default=None,
    )
