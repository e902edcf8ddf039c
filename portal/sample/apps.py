"""A fictional district for trying the portal out, and for measurements."""

from django.apps import AppConfig


class SampleConfig(AppConfig):
    """The sample district."""

    name = "portal.sample"
    label = "sample"
