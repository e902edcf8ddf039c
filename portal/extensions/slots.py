"""Slots: places in the portal that plugins fill. A plugin that fails leaves its place empty."""

import logging
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from django.apps import apps
from django.conf import settings
from django.http import HttpRequest
from wagtail import hooks

from portal.extensions.apps import PluginConfig

logger = logging.getLogger(__name__)

HOME_CARDS = "portal_home_cards"
HOME_TILES = "portal_home_tiles"
NAVIGATION = "portal_nav"

Contributor = Callable[[HttpRequest, Any], Any]


class SwitchBoard(Protocol):
    """What a slot must know of a community: which plugins are on there."""

    def has_plugin(self, label: str) -> bool: ...


def collect(slot: str, request: HttpRequest, community: SwitchBoard) -> Iterator[Any]:
    """Yield what every contributor registered for ``slot`` offers to this community.

    A contributor is called as ``contribute(request, community)`` and returns an iterable. What it raises is
    logged under its plugin's name and costs only its own part of the page; with DEBUG it is raised.
    """
    for contribute in hooks.get_hooks(slot):
        app = apps.get_containing_app_config(contribute.__module__)
        if isinstance(app, PluginConfig) and app.per_community and not community.has_plugin(app.label):
            continue
        try:
            items = list(contribute(request, community))
        except Exception:
            if settings.DEBUG:
                raise
            logger.exception("%s failed in %s", app.label if app else contribute.__module__, slot)
        else:
            yield from items
