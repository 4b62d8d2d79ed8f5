"""Every door of the product; each app keeps its own list."""

from django.urls import include, path

from passerelle.api.errors import not_found_page

# an account's address is what invitations are bound to: allauth's own ways to change it stay closed
CLOSED = ("account/email", "account/phone", "auth/signup", "auth/webauthn/signup")

urlpatterns = [
    *(path(f"_allauth/browser/v1/{way}", not_found_page) for way in CLOSED),
    path("_allauth/", include("allauth.headless.urls")),
    path("", include("passerelle.api.urls")),
    path("", include("passerelle.spa.urls")),
]
handler400 = "passerelle.api.errors.bad_request_page"
handler403 = "passerelle.api.errors.forbidden_page"
handler404 = "passerelle.api.errors.not_found_page"
handler500 = "passerelle.api.errors.server_error_page"
