"""Service guides after GB/T 39046, with each community's own counter laid over them."""

from django.apps import AppConfig


class GuidesConfig(AppConfig):
    name = "portal.guides"
    label = "guides"
