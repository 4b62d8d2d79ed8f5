"""Every door of the product; each app keeps its own list."""

from django.urls import include, path

urlpatterns = [
    path("_allauth/", include("allauth.headless.urls")),
    path("", include("passerelle.api.urls")),
    path("", include("passerelle.spa.urls")),
]
