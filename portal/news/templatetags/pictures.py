"""Pictures in the sizes and formats that a reader's device can use."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from wagtail.images.models import AbstractImage

from portal.news.renditions import WIDTHS, renditions

register = template.Library()


@register.simple_tag
def responsive(image: AbstractImage | None, alt: str = "", sizes: str = "100vw", eager: bool = False) -> SafeString:
    """A ``<picture>`` in AVIF, WebP and JPEG, cut to 16:9 around the focal point, with its room reserved."""
    found = renditions(image) if image else {}
    if not found:
        return SafeString()
    largest = found["jpeg"][-1]
    sources = format_html_join(
        "",
        '<source type="image/{}" srcset="{}" sizes="{}">',
        ((kind, ", ".join(f"{r.url} {r.width}w" for r in found[kind]), sizes) for kind in ("avif", "webp")),
    )
    return format_html(
        '<picture>{}<img src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}" class="wide-pic" {}>'
        "</picture>",
        sources,
        largest.url,
        ", ".join(f"{r.url} {r.width}w" for r in found["jpeg"]),
        sizes,
        WIDTHS[-1],
        WIDTHS[-1] * 9 // 16,
        alt,
        mark_safe('fetchpriority="high"' if eager else 'loading="lazy"'),  # noqa: S308 — two constants,
    )
