"""Forms in which readers say something."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.feedback.models import Correction, PageFeedback


class AnswerForm(forms.ModelForm[PageFeedback]):
    """The answer under a page."""

    class Meta:
        model = PageFeedback
        fields: ClassVar[list[str]] = ["verdict"]


class CommentForm(forms.ModelForm[PageFeedback]):
    """What was not clear, in a line."""

    class Meta:
        model = PageFeedback
        fields: ClassVar[list[str]] = ["comment"]
        labels: ClassVar[dict[str, Any]] = {"comment": _("What is not clear?")}
        help_texts: ClassVar[dict[str, Any]] = {
            "comment": _("One line is enough. Please leave out names and numbers of people."),
        }


class CorrectionForm(forms.ModelForm[Correction]):
    """为网站找错: what is wrong, where, and, if the reader likes, how to reach them."""

    token = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("What did you find?"),
        choices=Correction.Kind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Please choose what you found.")},
    )

    class Meta:
        model = Correction
        fields: ClassVar[list[str]] = ["kind", "description", "address", "contact"]
        labels: ClassVar[dict[str, Any]] = {
            "description": _("Tell us in a sentence"),
            "address": _("Which page?"),
            "contact": _("Phone or e-mail, if you want an answer"),
        }
        help_texts: ClassVar[dict[str, Any]] = {
            "address": _("We have filled in the page you came from."),
            "contact": _("You may leave this empty. We use it for the answer alone."),
        }
        widgets: ClassVar[dict[str, forms.Widget]] = {"description": forms.Textarea(attrs={"rows": 4})}
        error_messages: ClassVar[dict[str, dict[str, Any]]] = {
            "description": {"required": _("Please say what is wrong, a few words are enough.")},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.initial.get("address"):
            self.fields["address"].help_text = ""
