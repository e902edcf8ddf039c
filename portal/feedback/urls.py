"""Addresses of feedback, under / and under each community."""

from django.urls import path

from portal.feedback import views

urlpatterns = [
    path("feedback/page/<int:page_id>/", views.answer, name="feedback_answer"),
    path("feedback/<str:key>/", views.thanks, name="feedback_thanks"),
    path("correction/", views.correction, name="correction"),
    path("correction/thanks/", views.correction_thanks, name="correction_thanks"),
]
