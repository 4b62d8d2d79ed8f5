"""Three shells: the lab's, the client's portal, and the account pages before either."""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.csrf import ensure_csrf_cookie

from django_vite.core.exceptions import DjangoViteAssetNotFoundError, DjangoViteManifestError

from passerelle.core.errors import Code, DomainError
from passerelle.engagements.models import ClientMembership
from passerelle.engagements.rest.viewing import viewed_through
from passerelle.people.permissions import is_lab
from passerelle.spa.boot import boot
from passerelle.spa.counterparts import PORTAL, lab_page_of, portal_page_of

READING = {"GET", "HEAD"}


def account_page(request: HttpRequest) -> HttpResponse:
    """Signing in, choosing a password, accepting an invitation."""
    if request.path == "/sign-in" and request.user.is_authenticated:
        return HttpResponseRedirect(_safe(request.GET.get("next")) or _home(request.user))
    return _shell(request, "account", demo_accounts=True)


def lab_page(request: HttpRequest) -> HttpResponse:
    """Every page of the lab. A client's person is taken to their portal: from an engagement's page to theirs of it."""
    if not request.user.is_authenticated:
        return _to_sign_in(request)
    if not is_lab(request.user):
        return HttpResponseRedirect(portal_page_of(request))
    return _shell(request, "lab")


def portal_page(request: HttpRequest) -> HttpResponse:
    """Every page of the portal. The lab's people see it as one of the client's; else they are taken to the lab's page
    of the same thing, or told whose page this is."""
    if not request.user.is_authenticated:
        return _to_sign_in(request)
    viewed = viewed_through(request)
    if viewed is None and is_lab(request.user):
        there = lab_page_of(request)
        return HttpResponseRedirect(there) if there else _not_yours(request)
    return _shell(request, "portal", viewed=viewed)


def _not_yours(request: HttpRequest) -> HttpResponse:
    """Tell somebody of the lab that this is the client's page, and how to see it as the client does."""
    language = request.GET.get("lang", "")
    if language not in dict(settings.LANGUAGES):
        language = _language(request)
    with translation.override(language):
        context = {"language": language, "other": "en" if language == "fr" else "fr"}
        response = render(request, "spa/clients_page.html", context)
    response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = "private, no-store"
    return response


def favicon(request: HttpRequest) -> HttpResponse:
    """For browsers that ask for the old name."""
    return HttpResponseRedirect(static("favicon.svg"))


def _home(user: Any) -> str:
    return "/" if is_lab(user) else PORTAL


def _safe(path: str | None) -> str | None:
    """Return a path of this site, or None: nobody is sent elsewhere from here."""
    fine = path and path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
    return path if fine else None


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    wanted = _safe(request.get_full_path())
    query = f"?{urlencode({'next': wanted})}" if wanted and wanted != "/" else ""
    return HttpResponseRedirect(f"/sign-in{query}")


def _language(request: HttpRequest) -> str:
    """The account's language; before sign-in the cookie's, else what the browser prefers."""
    if request.user.is_authenticated:
        return str(request.user.language)
    cookie = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return cookie if cookie in dict(settings.LANGUAGES) else str(request.LANGUAGE_CODE)


@ensure_csrf_cookie
def _shell(
    request: HttpRequest, name: str, *, demo_accounts: bool = False, viewed: ClientMembership | None = None
) -> HttpResponse:
    if request.method not in READING:
        raise PermissionDenied
    language = _language(request)
    with translation.override(language):
        context = {
            "entry": f"src/app/{name}/main.tsx",
            "boot": boot(request.user, language, demo_accounts=demo_accounts, viewed=viewed),
            "language": language,
        }
        try:
            response = render(request, "spa/shell.html", context)
        except (DjangoViteManifestError, DjangoViteAssetNotFoundError):
            raise DomainError(Code.UNAVAILABLE, _("The pages are not built yet. Run `make build`.")) from None
    response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = "private, no-store"
    return response
