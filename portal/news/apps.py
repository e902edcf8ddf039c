"""News, notices, policies, open affairs and events."""

from django.apps import AppConfig


class NewsConfig(AppConfig):
    """News and events."""

    name = "portal.news"
    label = "news"

    def ready(self) -> None:
        from portal.news import pictures

        pictures.connect()
