"""The public address of the inquiry form."""

from django.urls import path

from passerelle.pipeline.rest.views import inquiry_page, thanks_page

urlpatterns = [
    path("inquiry", inquiry_page, name="inquiry"),
    path("inquiry/thanks", thanks_page, name="inquiry-thanks"),
]
