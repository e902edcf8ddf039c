"""Events: something happens at a time and a place."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from portal.news.models.entries import IS_LISTED, Entry, edit_handler


class EventPage(Entry):
    """An event that residents may come to."""

    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True)
    place = models.CharField(_("place"), max_length=200)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    audience = models.CharField(_("for whom"), max_length=200, blank=True)
    bring = models.CharField(_("bring along"), max_length=200, blank=True)
    cost = models.CharField(_("cost"), max_length=100, blank=True)
    host = models.CharField(_("led by"), max_length=100, blank=True)
    contact_name = models.CharField(_("contact"), max_length=60, blank=True)
    contact_phone = models.CharField(_("phone"), max_length=40, blank=True)

    template = "news/event.html"
    parent_page_types: ClassVar[list[str]] = ["news.ColumnPage"]

    content_panels: ClassVar[list[Any]] = [
        FieldPanel("title"),
        FieldPanel("lead"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("place"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            ],
            heading=_("When and where"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("audience"), FieldPanel("cost")]),
                FieldRowPanel([FieldPanel("bring"), FieldPanel("host")]),
                FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_phone")]),
            ],
            heading=_("Good to know"),
        ),
        Entry.picture_panel,
        FieldPanel("body"),
        FieldPanel("date"),
    ]
    edit_handler = edit_handler(content_panels, Entry.about_panels, Entry.promote_panels)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes = (
            models.Index(fields=["community", "starts_at"], name="event_community", condition=IS_LISTED),
            models.Index(fields=["starts_at"], name="event_next", condition=IS_LISTED),
        )

    def clean(self) -> None:
        super().clean()
        if self.ends_at and self.starts_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The event ends before it begins.")})

    @property
    def is_past(self) -> bool:
        """Whether it is over."""
        return (self.ends_at or self.starts_at) < timezone.now()

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.news import television

        if request.display.is_tv:
            return television.event(request, self)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from portal.news import queries

        context = super().get_context(request, *args, **kwargs)
        here = getattr(request, "community", None) or self.community
        context["soon"] = [item for item in queries.upcoming_events(here, 4) if item.pk != self.pk][:3]
        return context
