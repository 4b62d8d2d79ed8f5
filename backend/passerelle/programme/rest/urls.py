"""An event as a calendar file."""

from django.urls import path

from passerelle.programme.rest.views import EventCalendarView

urlpatterns = [path("events/<str:id>.ics", EventCalendarView.as_view(), name="event-calendar")]
