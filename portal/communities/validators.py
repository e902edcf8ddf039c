"""What may not be the address of a community."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.communities.addresses import first_parts

# Pages and probes, which are not among the portal's URLs.
PAGES_AND_PROBES = frozenset({"about", "healthz", "readyz"})


def validate_slug_is_free(slug: str) -> None:
    """Raise ``ValidationError`` for an address that is taken by the portal itself or by a plugin."""
    if slug in PAGES_AND_PROBES or slug in first_parts():
        raise ValidationError(
            _("“%(slug)s” is an address of the portal itself. Choose another."), params={"slug": slug}
        )
