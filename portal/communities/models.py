"""Communities and the people one can call there."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from portal.communities import names
from portal.communities.codes import Level, significant, validate_code
from portal.communities.validators import validate_slug_is_free


class Community(ClusterableModel):
    """A city, district, street or community: a place with its own pages, people and rights."""

    code = models.CharField(_("division code"), max_length=12, unique=True)
    level = models.CharField(_("level"), max_length=10, choices=Level.choices, default=Level.COMMUNITY)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("belongs to")
    )
    name = models.CharField(_("name"), max_length=80, help_text=_("In full, such as 青松社区."))
    short_name = models.CharField(_("short name"), max_length=40, help_text=_("Without 社区 or 街道: 青松."))
    name_en = models.CharField(_("English name"), max_length=120, blank=True)
    # NULL: only a name above the portal, such as the city of a district's portal. "": the portal itself.
    slug = models.SlugField(
        _("address"),
        max_length=40,
        null=True,
        blank=True,
        unique=True,
        validators=[validate_slug_is_free],
        help_text=_("Such as qingsong. Blank for the one community that the portal itself belongs to."),
    )
    host_name = models.CharField(_("own host name"), max_length=253, null=True, blank=True, unique=True)
    pinyin = models.CharField(
        _("pinyin"),
        max_length=120,
        blank=True,
        help_text=_("With tones, one syllable a word. Blank: computed."),
    )
    initials = models.CharField(_("initials"), max_length=20, blank=True)
    extra_readings = models.CharField(
        _("other readings"),
        max_length=200,
        blank=True,
        help_text=_("What people may also type, such as zhongqinglu zql."),
    )
    stamp_text = models.CharField(_("seal"), max_length=2, blank=True, help_text=_("Two characters beside the name."))
    office_name = models.CharField(_("office"), max_length=80, blank=True)
    address = models.CharField(_("street address"), max_length=200, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    hours = models.CharField(_("opening hours"), max_length=200, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    households = models.PositiveIntegerField(_("households"), null=True, blank=True)
    # The host of the site may be an organ whose particulars belong in every footer (国办发〔2017〕47号).
    organiser = models.CharField(_("organiser"), max_length=80, blank=True)
    site_code = models.CharField(_("site identification code"), max_length=20, blank=True)
    icp_number = models.CharField(_("ICP number"), max_length=60, blank=True)
    police_number = models.CharField(_("public security number"), max_length=60, blank=True)

    class Meta:
        verbose_name = _("community")
        verbose_name_plural = _("communities")
        ordering = ("code",)

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        try:
            validate_code(self.code, self.level)
        except ValidationError as error:
            raise ValidationError({"code": error}) from error
        if self.parent and not self.code.startswith(significant(self.parent.code, self.parent.level)):
            raise ValidationError(
                {"code": _("The code does not begin like the code of %(parent)s.") % {"parent": self.parent}}
            )
        if self.parent and list(Level).index(Level(self.parent.level)) >= list(Level).index(Level(self.level)):
            raise ValidationError({"parent": _("This must lie in a larger area.")})
        if not self.slug:
            self.slug = self._slug_of_the_portal()

    def _slug_of_the_portal(self) -> str | None:
        """What a blank address means: the portal itself or, once that is known, a mere name above it."""
        if not Community.objects.filter(slug="").exclude(pk=self.pk).exists():
            return ""
        if self.level != Level.CITY:
            raise ValidationError({"slug": _("Another community is the portal's own. Give this one an address.")})
        return None

    def save(self, *args: object, **kwargs: object) -> None:
        self.host_name = self.host_name.lower() if self.host_name else None
        self.pinyin = self.pinyin or names.pinyin(self.short_name)
        self.initials = self.initials or names.initials(self.pinyin)
        self.stamp_text = self.stamp_text or self.short_name[:2]
        super().save(*args, **kwargs)

    @property
    def display_name(self) -> str:
        """The name in the language of the page."""
        return self.name_en if self.name_en and get_language() == "en" else self.name

    @property
    def search_key(self) -> str:
        """Everything a resident may type to find this place, in lower case."""
        return f"{self.name} {names.plain(self.pinyin)} {self.initials} {self.extra_readings} {self.slug or ''}".lower()

    def get_absolute_url(self) -> str:
        """The path of the home page in the default language, on the portal's own host."""
        return reverse("wagtail_serve", args=[f"{self.slug}/" if self.slug else ""])

    def has_plugin(self, label: str) -> bool:
        """Whether the plugin ``label`` is on here. Every installed plugin is."""
        return True


class FormerAddress(models.Model):
    """An address that a community had: links and bookmarks to anything below it still arrive."""

    slug = models.SlugField(max_length=40, unique=True)
    community = models.ForeignKey(Community, models.CASCADE, related_name="former_addresses")

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")

    def __str__(self) -> str:
        return self.slug


class Contact(Orderable):
    """Someone a resident can call: the phone list of a community."""

    community = ParentalKey(Community, on_delete=models.CASCADE, related_name="contacts")
    label = models.CharField(_("for what"), max_length=60)
    person = models.CharField(_("who"), max_length=40, blank=True)
    phone = models.CharField(_("phone"), max_length=40)
    hours = models.CharField(_("when"), max_length=80, blank=True)
    in_footer = models.BooleanField(_("at the foot of every page"), default=False)

    class Meta(Orderable.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")

    def __str__(self) -> str:
        return f"{self.label} {self.person}".strip()


class Counter(models.Model):
    """A number drawn anew whenever something of a kind changes; see ``portal.communities.memo``."""

    name = models.CharField(max_length=20, primary_key=True)
    value = models.PositiveBigIntegerField(default=0)

    class Meta:
        verbose_name = _("counter")
        verbose_name_plural = _("counters")

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
