"""The pages: three shells; every other path under them is a route of the client."""

from django.urls import path, re_path

from passerelle.spa import views

# what is never a page: there a missing thing is a 404 for programs
NOT_PAGES = (
    r"(?!(?:api|static|summary|inquiry|showcase|_allauth|graphql|portal/graphql)(?:/|$)|healthz|readyz|metrics)"
)

urlpatterns = [
    path("favicon.ico", views.favicon),
    path("sign-in", views.account_page, name="sign-in"),
    re_path(r"^account(?:/.*)?$", views.account_page, name="account"),
    re_path(rf"^{NOT_PAGES}portal(?:/.*)?$", views.portal_page, name="portal"),
    re_path(rf"^{NOT_PAGES}.*$", views.lab_page, name="lab"),
]
