"""The home page of a district, street or community."""

import re
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.fields import StreamField
from wagtail.models import Locale

from portal.communities.models import Community
from portal.communities.pages import CommunityPage
from portal.home import blocks

_BETWEEN_SEARCHES = re.compile(r"[\s,，、;；]+")


class HomePage(CommunityPage):
    """Where a resident arrives. Every field may stay empty: what the community has arranges itself."""

    class Illustration(models.TextChoices):
        LANE = "lane", gettext_lazy("Old lane with a plane tree")
        NONE = "", gettext_lazy("None")

    community = models.ForeignKey(
        Community,
        models.PROTECT,
        related_name="+",
        verbose_name=gettext_lazy("community"),
        help_text=gettext_lazy("Whose home this is. The address of the page follows it."),
    )
    question = models.CharField(
        gettext_lazy("question"),
        max_length=40,
        blank=True,
        help_text=gettext_lazy("The large line above the search. Empty: “What would you like to do today?”"),
    )
    search_placeholder = models.CharField(gettext_lazy("examples in the search box"), max_length=40, blank=True)
    popular_searches = models.CharField(
        gettext_lazy("often searched"),
        max_length=120,
        blank=True,
        help_text=gettext_lazy("Words offered below the search, separated by spaces."),
    )
    illustration = models.CharField(
        gettext_lazy("picture"),
        max_length=12,
        choices=Illustration.choices,
        default=Illustration.LANE,
        blank=True,
    )
    tiles = StreamField(
        blocks.TilesBlock(),
        blank=True,
        verbose_name=gettext_lazy("tiles"),
        help_text=gettext_lazy("Empty: a tile for each part of the site that has content."),
    )
    body = StreamField(
        blocks.HomeBlock(),
        blank=True,
        verbose_name=gettext_lazy("sections"),
        help_text=gettext_lazy("Empty: news, events, services and contacts in their usual order."),
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page", "home.HomePage"]
    content_panels: ClassVar[list[Panel]] = [
        *CommunityPage.content_panels,
        FieldPanel("community"),
        MultiFieldPanel(
            [
                FieldPanel("question"),
                FieldRowPanel([FieldPanel("search_placeholder"), FieldPanel("popular_searches")]),
                FieldPanel("illustration"),
            ],
            heading=gettext_lazy("At the top"),
        ),
        FieldPanel("tiles"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = gettext_lazy("home page")
        verbose_name_plural = gettext_lazy("home pages")

    def clean(self) -> None:
        """Refuse a second home of a community, and keep the page at the community's address."""
        if self.community_id:
            if self.community.slug:
                self.slug = self.community.slug
            language = self.locale_id or Locale.get_default().pk
            others = HomePage.objects.filter(community=self.community_id, locale=language).exclude(pk=self.pk)
            if others.exists():
                raise ValidationError({"community": _("This community has a home page already.")})
        super().clean()

    def copy_columns(self) -> None:
        """A home page names its community itself; what lies below takes it from here."""

    def adopt_subtree(self) -> None:
        """A home page stays its community's wherever it is moved."""

    @property
    def searches(self) -> list[str]:
        """The words offered below the search."""
        return [word for word in _BETWEEN_SEARCHES.split(self.popular_searches) if word]

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.home import home_tv

        if request.display.is_tv:
            return home_tv.render_home(request, self)
        return super().serve(request, *args, **kwargs)

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        if request.display.is_kiosk:
            return "home/home_kiosk.html"
        return "home/home.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from portal.home import home_context

        context = super().get_context(request, *args, **kwargs)
        return context | home_context.build(request, self)
