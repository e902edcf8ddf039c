"""What readers say. No name, no address is asked for; a contact is the reader's own choice."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from portal.communities.models import Community


class PageFeedback(models.Model):
    """A reader's answer to “Is this page clear?”."""

    class Verdict(models.TextChoices):
        CLEAR = "clear", _("It is clear")
        UNCLEAR = "unclear", _("I still have a question")

    page = models.ForeignKey(Page, models.CASCADE, related_name="+", verbose_name=_("page"))
    community = models.ForeignKey(Community, models.PROTECT, related_name="+", verbose_name=_("community"))
    verdict = models.CharField(_("answer"), max_length=8, choices=Verdict.choices)
    comment = models.CharField(_("what was unclear"), max_length=500, blank=True)
    created = models.DateTimeField(_("received"), auto_now_add=True)

    class Meta:
        verbose_name = _("page feedback")
        verbose_name_plural = _("page feedback")
        ordering = ("-created",)
        indexes = (models.Index(fields=("community", "-created"), name="feedback_community_created"),)

    def __str__(self) -> str:
        return f"{self.page}: {self.get_verdict_display()}"


class Correction(models.Model):
    """An error that a reader reports (为网站找错, 国办发〔2017〕47号)."""

    class Kind(models.TextChoices):
        WRONG = "wrong", _("Something is wrong or out of date")
        LINK = "link", _("A link or picture does not work")
        TYPO = "typo", _("A typing error")
        HARD = "hard", _("I cannot read or use the page")
        OTHER = "other", _("Something else")

    community = models.ForeignKey(Community, models.PROTECT, related_name="+", verbose_name=_("community"))
    address = models.CharField(_("page address"), max_length=500, blank=True)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices)
    description = models.TextField(_("what is wrong"), max_length=2000)
    contact = models.CharField(_("how to reach you"), max_length=120, blank=True)
    # One form, one report: sending the form twice finds the first.
    token = models.UUIDField(unique=True, editable=False)
    created = models.DateTimeField(_("received"), auto_now_add=True)

    class Meta:
        verbose_name = _("reported error")
        verbose_name_plural = _("reported errors")
        ordering = ("-created",)
        indexes = (models.Index(fields=("community", "-created"), name="correction_community_created"),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.description[:40]}"
