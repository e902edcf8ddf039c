"""The tree of communities that every page, service and right hangs on."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class CommunitiesConfig(AppConfig):
    """The tree of communities."""

    name = "portal.communities"
    label = "communities"

    def ready(self) -> None:
        from portal.communities import signals

        signals.connect()
        post_migrate.connect(signals.index_url_path, sender=self)
