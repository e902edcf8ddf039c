"""Which parts of a community's site exist, so that nothing links into the void."""

from django.conf import settings
from wagtail.models import Page

from portal.communities import directory, memo
from portal.communities.links import site_roots
from portal.communities.models import Community
from portal.communities.privacy import listed

PARTS = (
    "guides/",
    "news/",
    "news/stories/",
    "news/notices/",
    "news/policies/",
    "news/affairs/",
    "news/events/",
    "about/",
    "about/contact/",
)


def parts_of(community: Community) -> frozenset[str]:
    """Return the addresses of ``PARTS`` that have a page for everyone in this community."""

    def read() -> frozenset[str]:
        root = site_roots().get(settings.LANGUAGE_CODE, "/")
        home = f"{root}{community.slug}/" if community.slug else root
        wanted = [home + part for part in PARTS]
        found = listed(Page.objects.filter(url_path__in=wanted)).values_list("url_path", flat=True)
        return frozenset(path.removeprefix(home) for path in found)

    return memo.memoise((memo.CONTENT, memo.COMMUNITIES), ("parts", community.pk), read)


def nearest_with(part: str, community: Community) -> Community:
    """Return the community whose ``part`` serves ``community``: its own, else the nearest one above that has it."""
    line = [community, *directory.get().ancestors(community)]
    return next((place for place in line if part in parts_of(place)), community)
