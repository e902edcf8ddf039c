"""The manifest of a plugin, and the app that holds the mechanism itself."""

from typing import Any, ClassVar

from django.apps import AppConfig


class ExtensionsConfig(AppConfig):
    """The plugin mechanism."""

    name = "portal.extensions"
    label = "extensions"


class PluginConfig(AppConfig):
    """The manifest that a plugin declares in its ``apps.py``.

    ``per_community`` says whether a community may switch it off; ``requires`` names the labels of plugins
    that must be installed too.
    """

    default = False  # the base itself is never the app of a package
    summary: str = ""
    requires: ClassVar[tuple[str, ...]] = ()
    per_community: bool = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.default = True  # so that naming the package in PORTAL_PLUGINS is enough
