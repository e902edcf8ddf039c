"""Every address of the portal. A composition root: nothing imports it."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path, register_converter
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern
from wagtail.views import authenticate_with_password

from portal.api import api
from portal.communities import router
from portal.communities.converters import CommunityConverter, FormerConverter
from portal.communities.former import moved

register_converter(CommunityConverter, "community")
register_converter(FormerConverter, "former")

community_urls = [
    path("", include("portal.communities.urls")),
    path("", include("portal.feedback.urls")),
    path("", include("portal.home.urls")),
    path("", include("portal.news.urls")),
    path("", include("portal.guides.urls")),
    path(
        "_access/<int:page_view_restriction_id>/<int:page_id>/",
        authenticate_with_password,
        name="wagtailcore_authenticate_with_password",
    ),
]

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("accounts/", include("allauth.urls")),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v1/", api.urls),
    path("", include("portal.appearance.urls")),
    path("", include("portal.home.machine_urls")),
    *i18n_patterns(
        path("", include(community_urls)),
        path("<community:community>/", include(community_urls)),
        path("<former:former>/", moved),
        path("<former:former>/<path:rest>", moved),
        re_path(serve_pattern, router.serve, name="wagtail_serve"),
        prefix_default_language=False,
    ),
]

handler400 = "portal.home.errors.bad_request"
handler403 = "portal.home.errors.forbidden"
handler404 = "portal.home.errors.not_found"
handler500 = "portal.home.errors.server_error"
