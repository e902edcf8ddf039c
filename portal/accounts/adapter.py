"""What the portal changes in allauth's ways."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Closes sign-up: an account brings nothing yet that a visitor could use."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str | None) -> bool:
        """Whether an address is one of ours; what cannot be read as an address is not."""
        try:
            safe: bool = super().is_safe_url(url)
        except ValueError:
            return False
        return safe
