"""For which communities a member of staff works."""

from django.db.models import Model, Q, QuerySet
from wagtail.models import GroupPagePermission, Page
from wagtail.permission_policies import ModelPermissionPolicy

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


class OwnCommunityPolicy(ModelPermissionPolicy):
    """Django's permission on a model with a ``community``, in the communities alone whose pages one may change."""

    def user_has_permission_for_instance(self, user: object, action: str, instance: Model) -> bool:
        own = communities_edited_by(user).filter(pk=instance.community_id)
        return self.user_has_permission(user, action) and own.exists()

    def instances_user_has_any_permission_for(self, user: object, actions: list[str]) -> QuerySet:
        if not self.user_has_any_permission(user, actions):
            return self.model.objects.none()
        return self.model.objects.filter(community__in=communities_edited_by(user))
