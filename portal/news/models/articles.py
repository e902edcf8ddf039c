"""News, notices, policies and open affairs."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from portal.news.models.entries import IS_LISTED, Entry, Kind, Urgency, edit_handler


class ArticlePage(Entry):
    """One piece of news."""

    kind = models.CharField(
        _("kind of open affairs"), max_length=8, choices=Kind.choices, blank=True, help_text=_("Only in open affairs.")
    )
    urgency = models.CharField(_("urgency"), max_length=9, choices=Urgency.choices, blank=True)
    valid_until = models.DateField(
        _("valid until"), null=True, blank=True, help_text=_("Afterwards the page stays, marked as past.")
    )

    template = "news/article.html"
    parent_page_types: ClassVar[list[str]] = ["news.ColumnPage"]

    content_panels: ClassVar[list[Any]] = [
        FieldPanel("title"),
        FieldPanel("lead"),
        Entry.picture_panel,
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("date"), FieldPanel("valid_until")]),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("urgency")]),
    ]
    edit_handler = edit_handler(content_panels, Entry.about_panels, Entry.promote_panels)

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        # Partial, since SQLite cannot search an index by a bare boolean.
        indexes = (
            models.Index(fields=["community", "column_type", "-date"], name="article_column", condition=IS_LISTED),
            models.Index(fields=["community", "-date"], name="article_community", condition=IS_LISTED),
            models.Index(fields=["-date"], name="article_latest", condition=IS_LISTED),
        )

    @property
    def is_past(self) -> bool:
        """Whether its time is over."""
        return self.valid_until is not None and self.valid_until < timezone.localdate()

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.news import television

        if request.display.is_tv:
            return television.article(request, self)
        return super().serve(request, *args, **kwargs)
