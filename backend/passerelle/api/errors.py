"""Errors of REST views and of the doors themselves."""

import datetime as dt
import sys
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from graphene.utils.str_converters import to_camel_case
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.settings import api_settings

from passerelle.api.error_pages import ErrorOf, asks_for_page, error_page
from passerelle.core import context, errors
from passerelle.core.denials import note_denial
from passerelle.core.errors import Code, DomainError
from passerelle.core.outages import outage_of
from passerelle.core.web import retry_after

GRAPHQL_PATHS = frozenset({"/graphql/", "/portal/graphql/"})
# seconds: a database is back in a moment, but somebody has to make room on a disk; who tried too often waits minutes
RETRY_AFTER, NO_ROOM_RETRY_AFTER, LIMIT_RETRY_AFTER = "10", "300", "300"
STATUS: dict[str, int] = {
    Code.UNAUTHENTICATED: 401,
    Code.FORBIDDEN: 403,
    Code.NOT_FOUND: 404,
    Code.VALIDATION: 400,
    Code.BAD_REQUEST: 400,
    Code.UNKNOWN_DOCUMENT: 400,
    Code.IDEMPOTENCY_KEY_REQUIRED: 400,
    Code.LIMIT_EXCEEDED: 400,
    Code.INVALID_STATE: 409,
    Code.CONFLICT: 409,
    Code.IDEMPOTENCY_MISMATCH: 409,
    Code.TOO_LARGE: 413,
    Code.RATE_LIMITED: 429,
    Code.INTERNAL: 500,
    Code.UNAVAILABLE: 503,
}


def error_body(error: DomainError) -> dict[str, Any]:
    """Return `{code, message, field?, details?}`, the same for every REST answer."""
    body: dict[str, Any] = {"code": str(error.code), "message": error.message}
    if error.field:
        body["field"] = to_camel_case(error.field)
    if error.details:
        body["details"] = error.details
    return body


def graphql_body(error: DomainError, **more: Any) -> dict[str, Any]:
    """Return the same as an answer of the two schemas, whose readers look for `errors`."""
    told = {**error_body(error), **more}
    return {"errors": [{"message": told.pop("message"), "extensions": told}]}


def error_response(request: HttpRequest, error_of: ErrorOf, **more: Any) -> HttpResponse:
    """Answer what no view could answer, in the form of the door that was asked: for a person's browser, a page."""
    error = error_of()
    note_denial(error.code, _asked(request))
    status = STATUS[error.code]
    response: HttpResponse
    if asks_for_page(request):
        response = error_page(request, error_of, status)
    else:
        body = graphql_body(error, **more) if request.path in GRAPHQL_PATHS else {**error_body(error), **more}
        response = JsonResponse(body, status=status)
    if error.code == Code.UNAVAILABLE:
        response.headers["Retry-After"] = NO_ROOM_RETRY_AFTER if error.details.get("noRoom") else RETRY_AFTER
    return retry_after(response, error)


def rest_exception_handler(exception: Exception, context: dict[str, Any]) -> Response | None:
    """Map every exception of a REST view to the one form of error; anything unknown stays a masked 500."""
    error = _as_domain_error(exception)
    if error is None:
        return None
    note_denial(error.code, _asked(context["request"]), context.get("kwargs"))
    return retry_after(Response(error_body(error), status=STATUS[error.code]), error)


def _of_serializer(error: exceptions.ValidationError) -> DomainError:
    """Return the first field at fault with its sentence."""
    field: str | None = None
    told: Any = error.detail
    while not isinstance(told, str):
        if isinstance(told, dict):
            name = next(iter(told))
            field, told = (field if name == api_settings.NON_FIELD_ERRORS_KEY else str(name)), told[name]
        else:
            told = told[0]
    return DomainError(Code.VALIDATION, str(told), field=field)


def _asked(request: Any) -> str:
    """Return method and name of the route: its address may be a secret."""
    match = request.resolver_match
    return f"{request.method} {match.view_name if match else 'no page'}"


def _as_domain_error(exception: Exception) -> DomainError | None:
    match exception:
        case DomainError():
            return exception
        case exceptions.NotAuthenticated() | exceptions.AuthenticationFailed():
            return DomainError(Code.UNAUTHENTICATED, _("Sign in first."))
        case exceptions.PermissionDenied():
            return errors.forbidden()
        case Http404() | exceptions.NotFound():
            return errors.not_found()
        case exceptions.Throttled():
            wait = dt.timedelta(seconds=getattr(exception, "wait", None) or 0)
            return errors.rate_limited(_("Too many requests. Wait a moment."), wait)
        case exceptions.ValidationError():
            return _of_serializer(exception)
        case exceptions.APIException():
            return DomainError(Code.BAD_REQUEST, str(exception.detail))
        case _:
            return outage_of(exception)


def bad_request_page(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, lambda: DomainError(Code.BAD_REQUEST, _("This request cannot be understood.")))


def forbidden_page(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, errors.forbidden)


def not_found_page(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, errors.not_found)


def server_error_page(request: HttpRequest) -> HttpResponse:
    """Say that it is our fault and by which id it is found in the log; nothing of what went wrong.

    What fails around the views, such as keeping a session on a full disk, arrives here alone.
    """
    exception = sys.exc_info()[1]
    return _page(request, lambda: outage_of(exception) or _ours())


def _ours() -> DomainError:
    message = _("Something went wrong on our side. Report the request id %(id)s.")
    return DomainError(Code.INTERNAL, message % {"id": context.current().request_id})


def _page(request: HttpRequest, error_of: ErrorOf) -> HttpResponse:
    return error_response(request, error_of, requestId=context.current().request_id)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The answer to a request that came from elsewhere, or from a page kept open too long."""
    message = gettext_noop("This page has been open too long. Reload it and try again.")
    return error_response(request, lambda: errors.forbidden(_(message)))


def missing(request: HttpRequest, rest: str) -> HttpResponse:
    """The answer under /api/ to an address that is none, with whatever method."""
    return not_found_page(request)
