"""What every request passes: an id, the database's health, the caller, the reader's language."""

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.middleware.csrf import CsrfViewMiddleware
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.crypto import constant_time_compare
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY

from passerelle.api.errors import GRAPHQL_PATHS, LIMIT_RETRY_AFTER, RETRY_AFTER, STATUS, error_response
from passerelle.core import context, errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.outages import outage_of
from passerelle.people.choices import TokenScope
from passerelle.people.services.tokens import user_of_token

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
GetResponse = Callable[[HttpRequest], HttpResponse]
_REQUEST_ID = re.compile(r"^[A-Za-z0-9-]{8,40}$")


class RequestIdMiddleware:
    """Gives every response an `X-Request-Id` and, unless it says otherwise, forbids keeping it."""

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-Id", "")
        request_id = given if _REQUEST_ID.match(given) else secrets.token_hex(8)
        context.activate(context.RequestContext(request_id=request_id, address=request.META.get("REMOTE_ADDR", "")))
        try:
            response = self.get_response(request)
        finally:
            context.clear()
        response.headers["X-Request-Id"] = request_id
        if "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "private, no-store"
        return response


class UnavailableMiddleware:
    """A database that does not answer, or a full disk, is a 503 with a clear text, never a trace.

    Whatever asks its caller to come back says when: what limits tries at signing in does not by itself.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == STATUS[Code.UNAVAILABLE]:
            response.headers.setdefault("Retry-After", RETRY_AFTER)
        elif response.status_code == STATUS[Code.RATE_LIMITED]:
            response.headers.setdefault("Retry-After", LIMIT_RETRY_AFTER)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        def told() -> DomainError | None:
            return exception if isinstance(exception, DomainError) else outage_of(exception)

        found = told()
        return None if found is None else error_response(request, lambda: told() or found)


class CsrfMiddleware(CsrfViewMiddleware):
    """Django's check with no exemption: REST framework exempts all its views, and ours are used with a session.

    Requests with a bearer token use no cookie; `AccountMiddleware` marks them before this looks.
    """

    def process_view(
        self, request: HttpRequest, callback: Any, callback_args: Any, callback_kwargs: Any
    ) -> HttpResponseForbidden | None:
        if getattr(callback, "uses_no_cookie", False):  # a mail provider's one-click: the address alone says whose
            return None
        return super().process_view(request, _never_exempt, callback_args, callback_kwargs)


def _never_exempt(request: HttpRequest) -> HttpResponse:
    """Stands for the view, whose own marks are not asked."""
    raise TypeError("this is never called")


class AccountMiddleware:
    """Sets `request.user`: from a bearer token when one is sent, else from the session. Looked up when first used.

    A request with a token uses no cookie, so it needs no CSRF check; a bad token is not a way back to the session.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        scheme, _space, secret = request.headers.get("Authorization", "").partition(" ")
        request.token = None  # type: ignore[attr-defined]
        if scheme.lower() == "bearer":
            request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
            request.via_token = True  # type: ignore[attr-defined]
            request.user = SimpleLazyObject(lambda: _token_user(request, secret.strip()))  # type: ignore[assignment]
            # at the schemas' doors the operation tells reading from writing
            if request.method not in SAFE_METHODS and request.path not in GRAPHQL_PATHS and _only_reads(request):
                return error_response(request, lambda: errors.forbidden(_("This token may only read.")))
        else:
            request.via_token = False  # type: ignore[attr-defined]
            request.user = SimpleLazyObject(lambda: _session_user(request))  # type: ignore[assignment]
        return self.get_response(request)


def _only_reads(request: HttpRequest) -> bool:
    return request.user.is_authenticated and request.token.scope != TokenScope.WRITE  # type: ignore[attr-defined]


def _session_user(request: HttpRequest) -> Any:
    user = _user_beside(request.session) or get_user(request)
    if not user.is_authenticated or not user.is_active:
        return AnonymousUser()
    methods = request.session.get(AUTHENTICATION_METHODS_SESSION_KEY) or [{"method": "password"}]
    _remember(user, "+".join(sorted({str(entry.get("method", "")) for entry in methods})))
    return user


def _user_beside(session: Any) -> Any:
    """Return the account that was read with the session, when the session's own data names and proves it.

    Anything else (an old hash, a row that disagrees) is left to Django, which asks again and ends the session.
    """
    user_id = session.get(SESSION_KEY)
    user = getattr(session, "user", None)
    if user is None or user.pk != user_id or session.get(BACKEND_SESSION_KEY) not in settings.AUTHENTICATION_BACKENDS:
        return None
    proof = session.get(HASH_SESSION_KEY, "")
    return user if constant_time_compare(proof, user.get_session_auth_hash()) else None


def _token_user(request: HttpRequest, secret: str) -> Any:
    token = user_of_token(secret)
    if token is None:
        return AnonymousUser()
    request.token = token  # type: ignore[attr-defined]
    _remember(token.user, "token")
    return token.user


def _remember(user: Any, method: str) -> None:
    context.activate(replace(context.current(), auth_method=method, user_id=str(user.pk)))


class ReaderMiddleware:
    """Activates the language that the request names, without a look at the database.

    What a page asks for by script names the page's language. What the browser fetches by itself, a file or a PDF that
    is shown, names the browser's: there the language counts that the reader chose, which pages keep in a cookie.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        cookie = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        header = request.headers.get("Accept-Language", "")
        chosen = cookie in {"fr", "en"} and (not header or not _is_by_script(request))
        language = cookie if chosen else _preferred(header)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        if cookie:
            patch_vary_headers(response, ["Cookie"])
        return response


def _is_by_script(request: HttpRequest) -> bool:
    """A browser says how it fetches; an old one names several languages only by itself."""
    mode = request.headers.get("Sec-Fetch-Mode")
    return mode in {"cors", "same-origin"} if mode else "," not in request.headers.get("Accept-Language", "")


def _preferred(header: str) -> str:
    """Return "en" or "fr", whichever an Accept-Language header names first; French without one."""
    for part in header.lower().split(",")[:20]:
        tag = part.split(";")[0].strip()[:2]
        if tag in {"fr", "en"}:
            return tag
    return str(settings.LANGUAGE_CODE)
