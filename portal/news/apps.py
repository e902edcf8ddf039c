"""News, notices, policies, open affairs and events."""

from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "portal.news"
    label = "news"
