"""Addresses that are opened without signing in: the secret in them says whose they are."""

from django.urls import path

from passerelle.notifications.rest.views import calendar_feed, unsubscribe_page

urlpatterns = [
    path("calendar/<str:token>.ics", calendar_feed, name="calendar-feed"),
    path("unsubscribe/<str:token>", unsubscribe_page, name="unsubscribe"),
]
