"""What readers said, in the editors' admin: to read, not to change."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from portal.communities.rights import communities_edited_by
from portal.feedback.models import Correction, PageFeedback


class ReadOnlyPolicy(ModelPermissionPolicy):
    """Nobody adds or changes what readers wrote; whoever may view it may list and inspect it."""

    def user_has_permission(self, user: object, action: str) -> bool:
        return action in {"view", "delete"} and super().user_has_permission(user, action)


class OwnCommunitiesViewSet(SnippetViewSet):
    """Shows the rows of communities whose pages the editor may change, and no others."""

    inspect_view_enabled = True
    copy_view_enabled = False
    add_to_admin_menu = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return self.model.objects.filter(community__in=communities_edited_by(request.user)).select_related("community")


class PageFeedbackViewSet(OwnCommunitiesViewSet):
    """Answers under pages."""

    model = PageFeedback
    icon = "comment"
    list_display = ("page", "verdict", "comment", "community", "created")
    list_filter = ("verdict", "created")


class CorrectionViewSet(OwnCommunitiesViewSet):
    """Reported errors."""

    model = Correction
    icon = "warning"
    list_display = ("description", "kind", "address", "community", "created")
    list_filter = ("kind", "created")


class FeedbackGroup(SnippetViewSetGroup):
    """The menu entry with both."""

    items = (PageFeedbackViewSet, CorrectionViewSet)
    menu_label = _("From readers")
    menu_icon = "comment"
    menu_order = 250


for model in (PageFeedback, Correction):
    register_permission_policy(model, ReadOnlyPolicy(model))
register_snippet(FeedbackGroup)
