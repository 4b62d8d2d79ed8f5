"""The public address of executive links."""

from django.urls import path

from passerelle.executive.rest.views import executive_page

urlpatterns = [path("summary/<str:token>", executive_page, name="executive-page")]
