"""What editors may put on a home page. Each section but text gathers its own content."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from portal.appearance.icons import ICONS


def icon_choices() -> list[tuple[str, str]]:
    """The icons of the sprite. A function, so that a new icon needs no migration."""
    return [(name, name) for name in ICONS]


TONES = [("", _("green")), ("honey", _("honey")), ("brick", _("brick")), ("sky", _("sky"))]


class LinkBlock(blocks.StructBlock):
    """A page of the portal, or an address below the community such as ``news/events/``."""

    page = blocks.PageChooserBlock(required=False, label=_("page"))
    path = blocks.RegexBlock(
        r"^[A-Za-z0-9/_-]*(\?[\w=&%-]*)?$",
        required=False,
        label=_("or address in this community"),
        help_text=_("Such as news/events/"),
    )


class TileBlock(LinkBlock):
    """One tile: an icon, a name, a few words."""

    label = blocks.CharBlock(max_length=10, label=_("name"))
    note = blocks.CharBlock(max_length=20, required=False, label=_("a few words"))
    icon = blocks.ChoiceBlock(icon_choices, default="file-text", label=_("icon"))
    tone = blocks.ChoiceBlock(TONES, required=False, label=_("colour"))

    class Meta:
        icon = "link"
        label = _("Tile")


class TilesBlock(blocks.StreamBlock):
    """The tiles below the search."""

    tile = TileBlock()

    class Meta:
        max_num = 12


class SectionBlock(blocks.StructBlock):
    """A section that gathers its content itself."""

    title = blocks.CharBlock(max_length=30, required=False, label=_("heading"), help_text=_("Empty: the usual one."))


class GuidesBlock(SectionBlock):
    """Services to show; those most asked for unless chosen."""

    guides = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="guides.GuidePage"), default=[], required=False, label=_("services")
    )


class TextBlock(blocks.StructBlock):
    """A card with text of the editors' own."""

    title = blocks.CharBlock(max_length=40, label=_("heading"))
    text = blocks.RichTextBlock(features=["bold", "link", "document-link", "ul", "ol"], label=_("text"))


class HomeBlock(blocks.StreamBlock):
    """The sections of a home page."""

    news_and_events = SectionBlock(label=_("News and coming events"), icon="doc-full")
    services = GuidesBlock(label=_("Services"), icon="list-ul")
    affairs_and_contacts = SectionBlock(label=_("Open affairs and contacts"), icon="view")
    streets = SectionBlock(label=_("Streets and communities"), icon="site")
    feed_and_hall = SectionBlock(label=_("News of all communities, and the service hall"), icon="doc-full")
    help = SectionBlock(label=_("“We do it for you”, with the phone"), icon="help")
    text = TextBlock(label=_("Text"), icon="pilcrow")
