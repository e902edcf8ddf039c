"""Service guides after GB/T 39046, with each community's own counter laid over them."""

from django.apps import AppConfig


class GuidesConfig(AppConfig):
    """Service guides."""

    name = "portal.guides"
    label = "guides"
