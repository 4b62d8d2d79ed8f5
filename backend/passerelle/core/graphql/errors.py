"""From exceptions to the API's errors: coded, in the reader's language, never with a trace."""

import logging
from typing import Any

from django.db import DatabaseError
from django.utils.translation import gettext as _

from graphene.utils.str_converters import to_camel_case
from graphql import GraphQLError

from passerelle.core import context
from passerelle.core.errors import Code, DomainError
from passerelle.core.outages import outage_of

logger = logging.getLogger("passerelle.api")


def format_error(error: GraphQLError) -> dict[str, Any]:
    """Return an error as it is sent: message, path, extensions.code and, where known, field and details."""
    original = error.original_error
    if isinstance(original, DomainError):
        return _shape(error, original)
    if original is None:
        # the engine's own words on a malformed document or variable: the caller's fault, and harmless to tell
        return _shape(error, DomainError(Code.BAD_REQUEST, error.message))
    if outage := outage_of(original):
        logger.error("unavailable: %s: %s", original.__class__.__name__, original)
        return _shape(error, outage)
    if isinstance(original, DatabaseError):
        logger.exception("refused by the database", exc_info=original)
        return _shape(error, DomainError(Code.VALIDATION, _("These values cannot be stored together.")))
    if isinstance(original, GraphQLError):
        return _shape(error, DomainError(Code.BAD_REQUEST, error.message))
    logger.error("unexpected error", exc_info=original)
    message = _("Something went wrong on our side. Report the request id %(id)s.")
    return _shape(error, DomainError(Code.INTERNAL, message % {"id": context.current().request_id}))


def _shape(error: GraphQLError, domain: DomainError) -> dict[str, Any]:
    extensions: dict[str, Any] = {"code": str(domain.code)}
    if domain.field:
        extensions["field"] = to_camel_case(domain.field)
    if domain.details:
        extensions["details"] = domain.details
    shaped: dict[str, Any] = {"message": domain.message, "extensions": extensions}
    if error.path:
        shaped["path"] = error.path
    return shaped
