"""What articles and events have in common: a date, a lead, a body, an owner who may share them."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, Panel, TabbedInterface
from wagtail.fields import StreamField
from wagtail.images.models import Image

from portal.communities.links import absolute
from portal.communities.pages import CommunityPage
from portal.communities.sharing import Shareable
from portal.news.blocks import BODY_BLOCKS
from portal.news.models.columns import ColumnType
from portal.news.renditions import renditions

# What lists ask for; indexes of entries hold no others.
IS_LISTED = models.Q(is_listed=True)


class Kind(models.TextChoices):
    """Kinds of open affairs (居务公开)."""

    FINANCE = "finance", _("Income and spending")
    FUND = "fund", _("Welfare fund")
    RELIEF = "relief", _("Relief lists")
    SUBSIDY = "subsidy", _("Subsidies")
    MEETING = "meeting", _("Decisions")
    REPAIR = "repair", _("Repairs")


class Urgency(models.TextChoices):
    """How loudly a notice is shown."""

    NONE = "", _("Normal")
    IMPORTANT = "important", _("Important")
    URGENT = "urgent", _("Urgent: at the top of the home page")


class Entry(Shareable, CommunityPage):
    """Base of the pages that stand in a column. ``column_type`` is a copy that lists search."""

    column_type = models.CharField(max_length=8, editable=False, default="")
    date = models.DateTimeField(_("date"), default=timezone.now, help_text=_("The date that readers see."))
    lead = models.TextField(
        _("lead"), blank=True, max_length=400, help_text=_("What matters, in one or two sentences.")
    )
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("text"))
    image = models.ForeignKey(
        Image, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    image_alt = models.CharField(
        _("what the picture shows"), max_length=200, blank=True, help_text=_("For those who cannot see it.")
    )
    image_caption = models.CharField(_("caption"), max_length=200, blank=True)
    source = models.CharField(_("source"), max_length=80, blank=True)
    author = models.CharField(_("author"), max_length=40, blank=True)
    keywords = models.CharField(_("keywords"), max_length=200, blank=True, help_text=_("Separated by commas."))
    review_date = models.DateField(_("check again on"), null=True, blank=True)

    subpage_types: ClassVar[list[str]] = []
    remembered_as: ClassVar[tuple[str, ...]] = ()  # lists of entries are read anew each time

    class Meta:
        abstract = True

    about_panels: ClassVar[list[Panel]] = [
        MultiFieldPanel([FieldPanel("share"), FieldPanel("shared_with")], heading=_("Where it is shown")),
        MultiFieldPanel(
            [FieldPanel("source"), FieldPanel("author"), FieldPanel("keywords")], heading=_("Where it comes from")
        ),
        FieldPanel("review_date"),
    ]
    picture_panel = MultiFieldPanel(
        [FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_caption")], heading=_("Picture")
    )

    def copy_columns(self) -> None:
        super().copy_columns()
        self.column_type = getattr(self.page_above, "column_type", "")

    def adopt_subtree(self) -> None:
        """Take over the column as well as the community of the new place."""
        super().adopt_subtree()
        column = getattr(self.page_above, "column_type", "")
        type(self).objects.filter(pk=self.pk).update(column_type=column)

    @property
    def credit(self) -> str:
        """Who says so: the named source, else the office of the owner."""
        return self.source or (self.community.office_name or self.community.name if self.community else "")

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponseBase:
        # A page that was never saved has none of its columns yet.
        self.copy_columns()
        return super().serve_preview(request, mode_name)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from portal.news import queries

        context = super().get_context(request, *args, **kwargs)
        here = getattr(request, "community", None) or self.community
        context["is_shared"] = here != self.community
        context["related"] = queries.related(self, here)
        context["og_type"] = "article"
        context["column_label"] = ColumnType(self.column_type).label if self.column_type else ""
        if self.image and (pictures := renditions(self.image)):
            context["og_image"] = absolute(pictures["jpeg"][-1].url)
        return context

    def crumbs(self, request: HttpRequest) -> list[tuple[str, str]]:
        from portal.news.routing import crumbs_of_shared

        return crumbs_of_shared(self, request) or super().crumbs(request)


def edit_handler(content: list[Panel], about: list[Panel], promote: list[Panel]) -> TabbedInterface:
    """The editor's tabs, the same for articles and events."""
    return TabbedInterface(
        [
            ObjectList(content, heading=_("Text")),
            ObjectList(about, heading=_("Source and sharing")),
            ObjectList(promote, heading=_("Address")),
        ]
    )
