"""The home pages of the district, its streets and communities, and the pages about the site."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """Homes and information pages."""

    name = "portal.home"
    label = "home"
