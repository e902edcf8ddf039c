"""A community that is added in the admin gets its pages at once."""

from django.db.models import Model
from django.http import HttpRequest
from wagtail import hooks

from portal.communities.models import Community
from portal.home.services import open_community


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def open_pages(request: HttpRequest, instance: Model) -> None:
    """Open a community that is served; a mere name above the portal has no pages."""
    if isinstance(instance, Community) and instance.slug is not None:
        open_community(community=instance)
