"""The news index and its columns."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from portal.communities.pages import CommunityPage
from portal.news.forms import ColumnForm


class ColumnType(models.TextChoices):
    """The columns every community keeps (国办发〔2017〕47号)."""

    STORIES = "stories", _("Stories")
    NOTICES = "notices", _("Notices")
    POLICIES = "policies", _("Policies")
    AFFAIRS = "affairs", _("Open affairs")
    EVENTS = "events", _("Events")


class NewsIndexPage(CommunityPage):
    """All columns of a community together."""

    intro = models.CharField(_("introduction"), max_length=200, blank=True)

    template = "news/list.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    max_count_per_parent = 1
    content_panels: ClassVar[list[Any]] = [*Page.content_panels, FieldPanel("intro")]
    column_type = ""

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.news import lists

        return lists.serve(self, request)


class ColumnPage(CommunityPage):
    """One column. Lists its own entries and those shared with its community."""

    column_type = models.CharField(_("column"), max_length=8, choices=ColumnType.choices)
    intro = models.CharField(_("introduction"), max_length=200, blank=True)
    keywords = models.CharField(_("keywords"), max_length=200, blank=True)

    template = "news/list.html"
    base_form_class = ColumnForm
    max_count_per_parent = len(ColumnType)  # so that none can be copied beside itself either
    parent_page_types: ClassVar[list[str]] = ["news.NewsIndexPage"]
    content_panels: ClassVar[list[Any]] = [
        *Page.content_panels,
        FieldPanel("column_type"),
        FieldPanel("intro"),
        FieldPanel("keywords"),
    ]

    class Meta:
        verbose_name = _("column")
        verbose_name_plural = _("columns")

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """Own entries come by themselves; an address that is none may be an entry shared from above."""
        from portal.news.routing import shared_entry

        if len(path_components) == 1:
            entry = shared_entry(self, path_components[0])
            if entry is not None:
                return entry.route(request, [])
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.news import lists

        return lists.serve(self, request)
