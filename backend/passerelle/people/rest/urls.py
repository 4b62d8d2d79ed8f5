"""The REST doors of people."""

from django.urls import path

from passerelle.people.rest.views import OtherSessionsView, SessionsView, TotpImageView

urlpatterns = [
    path("sessions", SessionsView.as_view(), name="sessions"),
    path("sessions/others", OtherSessionsView.as_view(), name="sessions-others"),
    path("account/totp.svg", TotpImageView.as_view(), name="totp-image"),
]
