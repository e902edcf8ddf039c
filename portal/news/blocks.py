"""The blocks that bodies of pages are made of."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StructBlock, TextBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from portal.news.cells import CellsBlock

FEATURES = ["bold", "ul", "ol", "link", "document-link"]


class FactBlock(StructBlock):
    """A figure worth seeing at a glance."""

    label = CharBlock(label=_("What"), max_length=40)
    value = CharBlock(label=_("How much"), max_length=60)


class PictureBlock(StructBlock):
    """A picture with a caption; what it shows is said for those who cannot see it."""

    image = ImageChooserBlock(label=_("Picture"))
    caption = CharBlock(label=_("Caption"), required=False, max_length=200)
    alt = CharBlock(label=_("What it shows"), max_length=200, help_text=_("For those who cannot see it."))

    class Meta:
        icon = "image"
        template = "news/blocks/picture.html"


class TableBlock(StructBlock):
    """A table whose first row says what the columns are."""

    caption = CharBlock(label=_("What the table shows"), max_length=120)
    header = ListBlock(CharBlock(label=_("Column"), max_length=60, required=False), label=_("Columns"))
    rows = CellsBlock(label=_("Rows"), help_text=_("One row a line, cells divided by | or a tab."))

    class Meta:
        icon = "table"
        template = "news/blocks/table.html"

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        header = list(value["header"])
        context["header"] = header
        context["lines"] = [list(zip(row, [*header, *[""] * len(row)], strict=False)) for row in value["rows"]]
        return context


class AttachmentBlock(StructBlock):
    """A file to download."""

    document = DocumentChooserBlock(label=_("File"))
    title = CharBlock(label=_("Title"), required=False, max_length=120)


class QuoteBlock(StructBlock):
    """What somebody said."""

    text = TextBlock(label=_("Words"), rows=3)
    by = CharBlock(label=_("Who"), required=False, max_length=60)

    class Meta:
        icon = "openquote"
        template = "news/blocks/quote.html"


class VideoBlock(StructBlock):
    """A video file, with its words for those who cannot hear or load it."""

    document = DocumentChooserBlock(label=_("Video file (MP4 or WebM)"))
    title = CharBlock(label=_("Title"), max_length=120)
    transcript = TextBlock(label=_("What is said and shown"), rows=4)

    class Meta:
        icon = "media"
        template = "news/blocks/video.html"

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value["document"].file_extension.lower() not in {"mp4", "webm"}:
            raise ValidationError(_("Choose an MP4 or WebM file: other kinds do not play in every browser."))
        return value


class ContactBlock(StructBlock):
    """Whom to ask."""

    name = CharBlock(label=_("Name"), max_length=60)
    role = CharBlock(label=_("Task"), required=False, max_length=60)
    phone = CharBlock(label=_("Phone"), required=False, max_length=40)
    hours = CharBlock(label=_("When"), required=False, max_length=80)
    place = CharBlock(label=_("Where"), required=False, max_length=120)

    class Meta:
        icon = "user"
        template = "news/blocks/contact.html"


class DetailsBlock(StructBlock):
    """Text that opens on demand."""

    summary = CharBlock(label=_("Heading"), max_length=120)
    text = RichTextBlock(label=_("Text"), features=FEATURES)

    class Meta:
        icon = "arrow-down"
        template = "news/blocks/details.html"


BODY_BLOCKS = [
    ("heading", CharBlock(label=_("Heading"), max_length=80, icon="title", template="news/blocks/heading.html")),
    ("text", RichTextBlock(label=_("Text"), features=FEATURES, template="news/blocks/text.html")),
    ("facts", ListBlock(FactBlock(), label=_("Figures"), icon="list-ul", template="news/blocks/facts.html")),
    ("image", PictureBlock(label=_("Picture"))),
    ("gallery", ListBlock(PictureBlock(), label=_("Gallery"), icon="image", template="news/blocks/gallery.html")),
    ("table", TableBlock(label=_("Table"))),
    (
        "attachments",
        ListBlock(AttachmentBlock(), label=_("Files"), icon="doc-full", template="news/blocks/attachments.html"),
    ),
    ("quote", QuoteBlock(label=_("Quotation"))),
    ("video", VideoBlock(label=_("Video"))),
    ("contact", ContactBlock(label=_("Contact"))),
    ("details", DetailsBlock(label=_("Details that open"))),
]
