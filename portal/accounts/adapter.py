"""What the portal changes in allauth's ways."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Closes sign-up: an account brings nothing yet that a visitor could use."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
