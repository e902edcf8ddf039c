"""Addresses that no community may have."""

import pytest
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.urls import path

from portal.communities.models import Community
from portal.urls import urlpatterns as of_the_portal
from tests.district import District

# The portal with a plugin that has addresses of its own.
urlpatterns = [path("gardens/<slug:shop>/", lambda request, shop: HttpResponse()), *of_the_portal]


def refuse(district: District, slug: str) -> bool:
    place = Community(
        level="community", parent=district.communities["linhe"], code="990106001009", name="新社区", short_name="新",
        slug=slug,
    )  # fmt: skip
    try:
        place.full_clean()
    except ValidationError as error:
        return "slug" in error.message_dict
    return False


@pytest.mark.parametrize(
    "slug",
    """
    about accounts admin api communities correction documents en feedback guides healthz kiosk media merchants news
    reading readyz search settings sitemap static theme tv zh-hans
    """.split(),  # noqa: SIM905 — easier to keep sorted
)
def test_what_the_portal_uses_is_taken(district: District, slug: str) -> None:
    assert refuse(district, slug)


def test_what_nobody_uses_is_free(district: District) -> None:
    assert not refuse(district, "gardens")


@pytest.mark.urls(__name__)
def test_what_a_plugin_uses_is_taken(district: District) -> None:
    assert refuse(district, "gardens")
