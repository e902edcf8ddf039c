"""What machines ask for: robots.txt and pictures."""

from pathlib import Path

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils._os import safe_join
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe
from django.views.static import serve


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What search engines may read."""
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /accounts/", "Disallow: /search/"]
    return HttpResponse("\n".join([*lines, f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]), content_type="text/plain")


@require_safe
def media(request: HttpRequest, folder: str, path: str) -> HttpResponseBase:
    """A rendition of a picture, for servers without a web server in front.

    Renditions never change under one name. Originals and documents lie in other folders and are not served
    here: documents go through Wagtail's view, which checks permissions.
    """
    root = Path(settings.MEDIA_ROOT) / folder
    try:
        safe_join(root, path)
        response = serve(request, path, document_root=str(root))
    except (SuspiciousFileOperation, ValueError, OSError) as error:
        raise Http404("Outside the folder, or no name that a file can have") from error
    patch_cache_control(response, public=True, max_age=365 * 24 * 3600, immutable=True)
    response["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
    return response
