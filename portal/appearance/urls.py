"""Addresses of style sheets and icons, and of the kiosk's way out."""

from django.urls import path

from portal.appearance import views

urlpatterns = [
    path("theme/icons.<slug:digest>.svg", views.icons_sprite),
    path("theme/<slug:theme>-<slug:name>.<slug:digest>.css", views.stylesheet),
    path("kiosk/end/", views.end_kiosk, name="kiosk_end"),
]
