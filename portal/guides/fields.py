"""A field that holds several codes of a list."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class CodesField(models.JSONField):
    """A list of codes, shown as check boxes. The list itself is no matter of migrations."""

    def __init__(self, *args: Any, codes: type[models.TextChoices] | None = None, **kwargs: Any) -> None:
        self.codes = codes
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def validate(self, value: Any, model_instance: models.Model) -> None:
        super().validate(value, model_instance)
        known = set(self.codes.values) if self.codes else set()
        unknown = [code for code in value or [] if code not in known]
        if unknown:
            raise ValidationError(_("There is no code %(code)s in this list."), params={"code": unknown[0]})

    def formfield(self, **kwargs: Any) -> Any:
        choices = self.codes.choices if self.codes else []
        return forms.MultipleChoiceField(
            choices=choices,
            required=not self.blank,
            label=self.verbose_name,
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )

    def labels(self, value: list[str]) -> list[str]:
        """The words for the codes in ``value``."""
        return [str(self.codes(code).label) for code in value] if self.codes else []
