"""A service guide: what residents read, and the formal fields behind it."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.blocks import CharBlock, DateBlock, StructBlock, TextBlock, URLBlock
from wagtail.documents.models import Document
from wagtail.fields import StreamField

from portal.communities import memo
from portal.communities.names import pinyin, plain
from portal.communities.pages import CommunityPage
from portal.communities.sharing import Share, Shareable
from portal.guides.models.item import ServiceItem
from portal.guides.panels import CompletenessPanel

TITLE_LENGTH = 200  # 事项名称 (GB/T 39046); Wagtail's own column would take 255
READING_LENGTH = 200

STEP = StructBlock([("title", CharBlock(label=_("Step"), max_length=60)), ("text", TextBlock(label=_("Text"), rows=2))])
BASIS = StructBlock(
    [
        ("name", CharBlock(label=_("Law or rule"), max_length=120)),
        ("article", CharBlock(label=_("Article"), required=False, max_length=60)),
        ("text", TextBlock(label=_("What it says"), required=False, rows=2)),
        ("url", URLBlock(label=_("Address"), required=False)),
    ]
)
QUESTION = StructBlock(
    [("question", CharBlock(label=_("Question"), max_length=120)), ("answer", TextBlock(label=_("Answer"), rows=2))]
)
CHANGE = StructBlock(
    [("date", DateBlock(label=_("Date"))), ("text", CharBlock(label=_("What changed"), max_length=200))]
)


class GuidePage(ServiceItem, Shareable, CommunityPage):
    """How one thing is done. A district's guide serves every community, each with its own counter laid over."""

    # A guide is written for everyone below unless its owner says otherwise.
    share = models.CharField(_("show in"), max_length=6, choices=Share.choices, default=Share.ALL)
    other_names = models.CharField(
        _("also called"), max_length=200, blank=True, help_text=_("What people say, separated by 、: 老年证、敬老卡.")
    )
    summary = models.CharField(_("in a sentence"), max_length=200, blank=True)
    pinyin = models.CharField(_("pinyin"), max_length=READING_LENGTH, blank=True, help_text=_("Blank: computed."))
    # What lists are sorted by: the editors' pinyin, else that of the present title.
    reading = models.CharField(max_length=READING_LENGTH, editable=False, default="")
    icon = models.CharField(_("icon"), max_length=30, blank=True)
    conditions = StreamField(
        [("condition", CharBlock(label=_("Condition"), max_length=200))], blank=True, verbose_name=_("who may")
    )
    steps = StreamField([("step", STEP)], blank=True, verbose_name=_("steps"))
    basis = StreamField([("basis", BASIS)], blank=True, verbose_name=_("legal basis"))
    questions = StreamField([("question", QUESTION)], blank=True, verbose_name=_("questions"))
    changes = StreamField(
        [("change", CHANGE)], blank=True, verbose_name=_("history"), help_text=_("Residents can read it.")
    )
    result_sample = models.ForeignKey(
        Document, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("sample of the result")
    )
    review_date = models.DateField(_("check again on"), null=True, blank=True)

    template = "guides/guide.html"
    parent_page_types: ClassVar[list[str]] = ["guides.GuideIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    remembered_as: ClassVar[tuple[str, ...]] = (memo.GUIDES,)

    class Meta:
        verbose_name = _("service guide")
        verbose_name_plural = _("service guides")
        indexes = (models.Index(fields=["community", "is_listed"], name="guide_community"),)

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    CompletenessPanel(),
                    FieldPanel("title"),
                    FieldPanel("other_names"),
                    FieldPanel("summary"),
                    FieldRowPanel([FieldPanel("promised_days"), FieldPanel("promised_unit"), FieldPanel("visits")]),
                    FieldRowPanel([FieldPanel("is_charged"), FieldPanel("fee_text"), FieldPanel("proxy")]),
                    FieldPanel("conditions"),
                    FieldPanel("steps"),
                    FieldPanel("questions"),
                ],
                heading=_("Essentials"),
            ),
            ObjectList(
                [
                    InlinePanel("materials", heading=_("Materials"), label=_("Material")),
                    MultiFieldPanel(
                        [
                            FieldPanel("place"),
                            FieldRowPanel([FieldPanel("hours"), FieldPanel("contact_phone")]),
                            FieldPanel("contact_note"),
                            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                        ],
                        heading=_("Where"),
                    ),
                ],
                heading=_("Materials and place"),
            ),
            ObjectList(
                [
                    FieldRowPanel([FieldPanel("basic_code"), FieldPanel("implementation_code")]),
                    FieldRowPanel([FieldPanel("item_type"), FieldPanel("case_kind"), FieldPanel("level")]),
                    FieldPanel("authority_division"),
                    FieldRowPanel(
                        [FieldPanel("agency"), FieldPanel("agency_nature"), FieldPanel("agency_credit_code")]
                    ),
                    FieldRowPanel([FieldPanel("legal_days"), FieldPanel("legal_unit")]),
                    FieldPanel("legal_note"),
                    FieldPanel("promised_note"),
                    FieldPanel("basis"),
                    FieldRowPanel([FieldPanel("result_name"), FieldPanel("result_sample")]),
                    FieldRowPanel([FieldPanel("joint_agencies"), FieldPanel("quantity_limit")]),
                    FieldRowPanel(
                        [FieldPanel("fee_basis"), FieldPanel("cross_region"), FieldPanel("supervision_phone")]
                    ),
                    FieldRowPanel([FieldPanel("audience"), FieldPanel("channels"), FieldPanel("special_procedures")]),
                    FieldRowPanel(
                        [FieldPanel("is_bookable"), FieldPanel("is_payable_online"), FieldPanel("is_delivered")]
                    ),
                    FieldRowPanel([FieldPanel("is_online"), FieldPanel("online_url")]),
                ],
                heading=_("Formal fields"),
            ),
            ObjectList(
                [
                    FieldRowPanel([FieldPanel("themes"), FieldPanel("life_events"), FieldPanel("people")]),
                    FieldRowPanel([FieldPanel("icon"), FieldPanel("pinyin"), FieldPanel("review_date")]),
                    MultiFieldPanel([FieldPanel("share"), FieldPanel("shared_with")], heading=_("Where it is shown")),
                    FieldPanel("changes"),
                    *CommunityPage.promote_panels,
                ],
                heading=_("Finding and sharing"),
            ),
        ]
    )

    def clean(self) -> None:
        super().clean()
        if len(self.title) > TITLE_LENGTH:
            raise ValidationError({"title": _("At most %(number)s characters.") % {"number": TITLE_LENGTH}})

    def copy_columns(self) -> None:
        super().copy_columns()
        self.reading = self.pinyin or plain(pinyin(self.title))[:READING_LENGTH]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from portal.guides import presentation

        context = super().get_context(request, *args, **kwargs)
        return context | presentation.context(self, request)

    def crumbs(self, request: HttpRequest) -> list[tuple[str, str]]:
        from portal.guides import presentation

        return presentation.crumbs(self, request) or super().crumbs(request)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from portal.guides import television

        if request.display.is_tv:
            return television.guide(request, self)
        return super().serve(request, *args, **kwargs)
