"""Addresses of guides that are no pages, under / and under each community."""

from django.urls import path

from portal.guides.certificates import listing

urlpatterns = [path("guides/certificates/", listing)]
