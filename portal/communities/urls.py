"""Addresses of the community chooser."""

from django.urls import path

from portal.communities import views

urlpatterns = [path("communities/", views.chooser, name="communities")]
