"""The rows of a table, typed or pasted as lines."""

import re
from typing import Any

from django import forms
from wagtail.blocks import FieldBlock

_DIVIDER = re.compile(r"\s*[|\t]\s*")


class CellsField(forms.CharField):
    """Shows rows as lines; a sheet of a spreadsheet can be pasted as it is."""

    widget = forms.Textarea(attrs={"rows": 8})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(" | ".join(row) for row in value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[list[str]]:
        lines = super().clean(value).splitlines()
        return [_DIVIDER.split(line.strip()) for line in lines if line.strip()]


class CellsBlock(FieldBlock):
    """A block whose value is a list of rows, each a list of cells."""

    def __init__(self, required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        self.field = CellsField(required=required, help_text=help_text)
        super().__init__(**kwargs)

    def get_default(self) -> list[list[str]]:
        return []

    def value_from_form(self, value: Any) -> Any:
        return value

    def get_searchable_content(self, value: list[list[str]]) -> list[str]:
        return [" ".join(row) for row in value]

    class Meta:
        icon = "table"
        default: list[list[str]] = []
