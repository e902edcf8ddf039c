"""What may not be the address of a community."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.communities.addresses import first_parts

# Pages and probes, which are not among the portal's URLs, and services that will stand under every community.
KEPT = frozenset({"about", "healthz", "readyz", "declarations", "merchants", "reading", "volunteers"})


def validate_slug_is_free(slug: str) -> None:
    """Raise ``ValidationError`` for an address that is taken by the portal itself or by a plugin."""
    if slug in KEPT or slug in first_parts():
        raise ValidationError(
            _("“%(slug)s” is an address of the portal itself. Choose another."), params={"slug": slug}
        )
