"""Snippets that belong to a community: in the admin, editors meet those of their own communities alone."""

from typing import Any

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.utils.functional import classproperty
from django.views import View
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction
from wagtail.snippets.models import get_snippet_models
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from portal.communities.rights import communities_edited_by


class OwnObjects:
    """Makes any view of the admin blind to what belongs to other communities."""

    request: HttpRequest

    def get_object(self, *args: Any, **kwargs: Any) -> Model | None:
        """Return what the view is about, which must be the editor's own; nothing yet where one is added."""
        found: Model | None = super().get_object(*args, **kwargs)
        if found and not communities_edited_by(self.request.user).filter(pk=found.community_id).exists():
            raise Http404("Belongs to another community")
        return found

    def get_object_list(self) -> QuerySet:
        """Return what may be chosen."""
        return super().get_object_list().filter(community__in=communities_edited_by(self.request.user))


class _OwnViews:
    """A viewset each of whose views, also those of a later Wagtail, is blind in this way."""

    def construct_view(self, view_class: type[View], **kwargs: Any) -> Any:
        return super().construct_view(type(view_class.__name__, (OwnObjects, view_class), {}), **kwargs)


class OwnChooserViewSet(_OwnViews, SnippetChooserViewSet):
    """Chooses among them."""


class OwnSnippetViewSet(_OwnViews, SnippetViewSet):
    """Lists and changes them. The model has a ``community``."""

    chooser_viewset_class = OwnChooserViewSet
    copy_view_enabled = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return self.model.objects.filter(community__in=communities_edited_by(request.user)).select_related("community")


class DeleteOwn(DeleteBulkAction):
    """Deletes several at once, without a word about those of other communities."""

    @classproperty
    def models(cls) -> list[type[Model]]:  # noqa: N805 — a property of the class
        return [model for model in get_snippet_models() if isinstance(model.snippet_viewset, OwnSnippetViewSet)]

    def get_actionable_objects(self) -> tuple[list[Model], dict[str, list[Model]]]:
        objects, found = super().get_actionable_objects()
        return objects, found | {"items_with_no_access": []}
