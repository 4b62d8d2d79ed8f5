"""The public address of the showcase."""

from django.urls import path

from passerelle.impact.rest.views import showcase_page

urlpatterns = [path("showcase", showcase_page, name="showcase")]
