"""Addresses of feeds and calendar files, under / and under each community."""

from django.urls import path

from portal.news.calendars import download
from portal.news.feeds import NewsFeed

urlpatterns = [
    path("news/feed.xml", NewsFeed()),
    path("news/<slug:column>/feed.xml", NewsFeed()),
    path("news/events/<slug:slug>/calendar.ics", download),
]
