"""For which communities a member of staff works."""

from django.db.models import Q, QuerySet
from wagtail.models import GroupPagePermission, Page

from portal.communities.models import Community
from portal.communities.pages import CommunityPage


def communities_edited_by(user: object) -> QuerySet[Community]:
    """Return the communities whose pages ``user`` may change.

    Permissions are granted once, at a community's home page; they reach what lies below it in the page tree.
    """
    if not getattr(user, "is_active", False):
        return Community.objects.none()
    if getattr(user, "is_superuser", False):
        return Community.objects.all()
    paths = GroupPagePermission.objects.filter(
        group__user=user, permission__codename__in=["change_page", "publish_page"]
    ).values_list("page__path", flat=True)
    below = Q(pk__in=[])
    for path in set(paths):
        below |= Q(path__startswith=path)
    ids = set()
    for page in Page.objects.filter(below, depth__lte=3).specific():
        if isinstance(page, CommunityPage):
            ids.add(page.community_id)
    return Community.objects.filter(pk__in=ids)
