"""The editor's form of a column."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


class ColumnForm(WagtailAdminPageForm):
    """Each kind of column once; entries carry a copy of it, so what a column is stays as it was made."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["column_type"].disabled = self.instance.pk is not None

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        beside = type(self.instance).objects.child_of(self.parent_page).exclude(pk=self.instance.pk)
        if "column_type" in data and beside.filter(column_type=data["column_type"]).exists():
            self.add_error("column_type", _("There is such a column already."))
        return data
