"""People who sign in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Accounts of residents and staff."""

    name = "portal.accounts"
    label = "accounts"
