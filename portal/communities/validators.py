"""What may not be the address of a community."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# First path segments that the portal uses itself or keeps for later.
RESERVED = frozenset(
    """
    about accounts admin api communities correction declarations documents en feedback guides
    healthz kiosk media merchants news reading readyz search settings sitemap static theme tv
    volunteers zh-hans
    """.split()  # noqa: SIM905 — easier to keep sorted
)


def validate_slug_is_free(slug: str) -> None:
    """Raise ``ValidationError`` for an address that is taken by the portal itself."""
    if slug in RESERVED:
        raise ValidationError(
            _("“%(slug)s” is an address of the portal itself. Choose another."), params={"slug": slug}
        )
