"""How pages look: themes, icons, display modes."""

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import register
from django.utils.autoreload import BaseReloader, autoreload_started


def watch_themes(sender: BaseReloader, **kwargs: Any) -> None:
    """Let the development server begin anew when a style sheet or a theme's tokens change: both are kept in memory."""
    for pattern in ("**/*.css", "**/*.toml"):
        sender.watch_dir(settings.THEMES_DIR, pattern)


class AppearanceConfig(AppConfig):
    """Themes, icons and display modes."""

    name = "portal.appearance"
    label = "appearance"

    def ready(self) -> None:
        from portal.appearance.checks import check_icons, check_themes

        register(check_icons)
        register(check_themes)
        autoreload_started.connect(watch_themes, dispatch_uid="appearance-themes")
