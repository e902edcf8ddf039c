"""What readers say about a page, and errors they report."""

from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    """Feedback of readers."""

    name = "portal.feedback"
    label = "feedback"
