"""Addresses for machines: health, robots, site map, and uploaded files where no web server serves them."""

from django.contrib.sitemaps.views import index, sitemap
from django.urls import path

from portal.home import service_views
from portal.home.sitemaps import PagesSitemap

SITEMAPS = {"pages": PagesSitemap}

urlpatterns = [
    path("readyz", service_views.readyz),
    path("robots.txt", service_views.robots),
    path("sitemap.xml", index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap-section"}),
    path("sitemap-<section>.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap-section"),
    path("media/images/<path:path>", service_views.media, {"folder": "images"}),
]
