"""The REST doors of engagements."""

from django.urls import path

from passerelle.engagements.rest.viewing import ViewAsView
from passerelle.engagements.rest.views import InvitationView

urlpatterns = [
    path("invitations/<str:token>", InvitationView.as_view(), name="invitation"),
    path("view-as", ViewAsView.as_view(), name="view-as"),
]
