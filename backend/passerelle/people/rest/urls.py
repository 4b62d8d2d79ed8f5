"""The REST doors of people."""

from django.urls import path

from passerelle.people.rest.views import SessionsView

urlpatterns = [path("sessions", SessionsView.as_view(), name="sessions")]
