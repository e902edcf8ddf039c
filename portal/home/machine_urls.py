"""Addresses for machines: robots, site map, and uploaded files where no web server serves them."""

from django.contrib.sitemaps.views import index, sitemap
from django.urls import path

from portal.home import machine_views
from portal.home.sitemaps import PagesSitemap

SITEMAPS = {"pages": PagesSitemap}

urlpatterns = [
    path("robots.txt", machine_views.robots),
    path("sitemap.xml", index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap-section"}),
    path("sitemap-<section>.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap-section"),
    path("media/images/<path:path>", machine_views.media, {"folder": "images"}),
]
