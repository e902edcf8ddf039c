"""Who may change what a community lays over a guide.

An overlay is seen by residents as soon as it is saved, so the right is granted on its own (Django's permissions on
the model); it reaches no further than the communities whose pages its holder may change.
"""

from django.db.models import QuerySet
from wagtail.permission_policies import ModelPermissionPolicy

from portal.communities.rights import communities_edited_by
from portal.guides.models import GuideOverlay


def overlays_edited_by(user: object) -> QuerySet[GuideOverlay]:
    """Return the overlays of the communities that ``user`` works for."""
    return GuideOverlay.objects.filter(community__in=communities_edited_by(user)).select_related("guide", "community")


class OverlayPolicy(ModelPermissionPolicy):
    """Django's permission, in one's own communities alone."""

    def user_has_permission_for_instance(self, user: object, action: str, instance: GuideOverlay) -> bool:
        return (
            self.user_has_permission(user, action)
            and communities_edited_by(user).filter(pk=instance.community_id).exists()
        )

    def instances_user_has_any_permission_for(self, user: object, actions: list[str]) -> QuerySet[GuideOverlay]:
        return overlays_edited_by(user) if self.user_has_any_permission(user, actions) else GuideOverlay.objects.none()
