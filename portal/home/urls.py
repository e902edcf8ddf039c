"""Addresses that belong to no page: search, display settings, site map, and two screens of the television."""

from django.urls import path

from portal.home import display_settings, home_tv, site_map
from portal.home.search import views as search

urlpatterns = [
    path("search/", search.search, name="search"),
    path("settings/", display_settings.display_settings, name="display_settings"),
    path("sitemap/", site_map.site_map, name="site_map"),
    path("tv/call/", home_tv.call, name="tv_call"),
    path("tv/communities/", home_tv.communities, name="tv_communities"),
]
