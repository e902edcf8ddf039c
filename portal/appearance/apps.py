"""How pages look: themes, icons, display modes."""

from django.apps import AppConfig
from django.core.checks import register


class AppearanceConfig(AppConfig):
    """Themes, icons and display modes."""

    name = "portal.appearance"
    label = "appearance"

    def ready(self) -> None:
        from portal.appearance.checks import check_icons, check_themes

        register(check_icons)
        register(check_themes)
