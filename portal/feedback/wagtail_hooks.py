"""What readers said, in the editors' admin: to read, not to change."""

from django.utils.translation import gettext_lazy as _
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from portal.communities.rights import OwnCommunityPolicy
from portal.communities.snippets import OwnSnippetViewSet
from portal.feedback.models import Correction, PageFeedback


class ReadOnlyPolicy(OwnCommunityPolicy):
    """Nobody adds or changes what readers wrote; whoever may view it may list and inspect it."""

    def user_has_permission(self, user: object, action: str) -> bool:
        return action in {"view", "delete"} and super().user_has_permission(user, action)


class FromReadersViewSet(OwnSnippetViewSet):
    """Rows to read."""

    inspect_view_enabled = True
    add_to_admin_menu = False


class PageFeedbackViewSet(FromReadersViewSet):
    """Answers under pages."""

    model = PageFeedback
    icon = "comment"
    list_display = ("page", "verdict", "comment", "community", "created")
    list_filter = ("verdict", "created")


class CorrectionViewSet(FromReadersViewSet):
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
