"""Errors of REST views and of the doors themselves."""

from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, JsonResponse
from django.utils.translation import gettext as _

from graphene.utils.str_converters import to_camel_case
from rest_framework import exceptions
from rest_framework.response import Response

from passerelle.core import context, errors
from passerelle.core.errors import Code, DomainError

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


def error_response(error: DomainError) -> JsonResponse:
    return JsonResponse(error_body(error), status=STATUS[error.code])


def rest_exception_handler(exception: Exception, context: dict[str, Any]) -> Response | None:
    """Map every exception of a REST view to the one form of error; anything unknown stays a masked 500."""
    error = _as_domain_error(exception)
    return None if error is None else Response(error_body(error), status=STATUS[error.code])


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
            return DomainError(Code.RATE_LIMITED, _("Too many requests. Wait a moment."))
        case OperationalError() | InterfaceError():
            return DomainError(Code.UNAVAILABLE, _("The database does not answer. Try again in a moment."))
        case exceptions.APIException():
            return DomainError(Code.BAD_REQUEST, str(exception.detail))
        case _:
            return None


def bad_request_page(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    return _page(DomainError(Code.BAD_REQUEST, _("This request cannot be understood.")))


def forbidden_page(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    return _page(errors.forbidden())


def not_found_page(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    return _page(errors.not_found())


def server_error_page(request: HttpRequest) -> JsonResponse:
    """Say that it is our fault and by which id it is found in the log; nothing of what went wrong."""
    message = _("Something went wrong on our side. Report the request id %(id)s.")
    return _page(DomainError(Code.INTERNAL, message % {"id": context.current().request_id}))


def _page(error: DomainError) -> JsonResponse:
    body = {**error_body(error), "requestId": context.current().request_id}
    return JsonResponse(body, status=STATUS[error.code])


def csrf_failure(request: HttpRequest, reason: str = "") -> JsonResponse:
    """The answer to a request that came from elsewhere, or from a page kept open too long."""
    return error_response(errors.forbidden(_("This page has been open too long. Reload it and try again.")))


def missing(request: HttpRequest, rest: str) -> JsonResponse:
    """The answer under /api/ to an address that is none, with whatever method."""
    return not_found_page(request)
