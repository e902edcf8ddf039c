"""Parts of the editor's form."""

from typing import Any

from wagtail.admin.panels import Panel


class CompletenessPanel(Panel):
    """Tells the editor what the national standard asks for and the saved guide lacks."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "guides/admin/completeness.html"

        def is_shown(self) -> bool:
            """A guide that is being begun lacks everything; nobody needs a list of that."""
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            from portal.guides import completeness

            return super().get_context_data(parent_context) | {"missing": completeness.missing(self.instance)}
