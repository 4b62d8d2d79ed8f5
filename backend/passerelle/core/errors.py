"""One error for everything that a caller did wrong; its codes are listed in docs/api.md."""

import datetime as dt
import math
from typing import Any

from django.db import models
from django.utils.translation import gettext as _


class Code(models.TextChoices):
    """Stable codes, sent as `extensions.code` (GraphQL) and `code` (REST)."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    VALIDATION = "VALIDATION"
    INVALID_STATE = "INVALID_STATE"
    CONFLICT = "CONFLICT"
    IDEMPOTENCY_KEY_REQUIRED = "IDEMPOTENCY_KEY_REQUIRED"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"
    RATE_LIMITED = "RATE_LIMITED"
    TOO_LARGE = "TOO_LARGE"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    BAD_REQUEST = "BAD_REQUEST"
    UNKNOWN_DOCUMENT = "UNKNOWN_DOCUMENT"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class DomainError(Exception):
    """What the caller asked cannot be done, with a sentence for the reader in the active language.

    Args:
        code: one of `Code`.
        message: what is wrong and what to do about it, already translated.
        field: name of the argument at fault in the service's own words (snake_case), if one is.
        details: anything JSON-ready that helps the caller mend it (the current version, say).

    `about` is the type and id of the row at fault, for whoever can tell more of it; it is not sent.
    """

    def __init__(self, code: Code, message: str, *, field: str | None = None, details: dict[str, Any] | None = None):
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field
        self.details = details or {}
        self.about: tuple[str, str] | None = None


def not_found() -> DomainError:
    """Missing and invisible objects get this same answer, so that ids cannot be probed."""
    return DomainError(Code.NOT_FOUND, _("This does not exist, or you may not see it."))


def forbidden(message: str | None = None) -> DomainError:
    """The answer to somebody who may see the object but not do this to it."""
    return DomainError(Code.FORBIDDEN, message or _("Your role does not allow this."))


def invalid(field: str, message: str, **details: Any) -> DomainError:
    """A value is wrong; `field` is the service's argument."""
    return DomainError(Code.VALIDATION, message, field=field, details=details)


def conflict(current: int, row: models.Model | None = None) -> DomainError:
    """Somebody else changed the object since the caller read it; `current` is its version now."""
    message = _("Somebody changed this since you opened it. Reload, compare and try again.")
    error = DomainError(Code.CONFLICT, message, field="version", details={"currentVersion": current})
    if row is not None:
        error.about = (type(row).__name__, str(row.pk))
    return error


def rate_limited(message: str, wait: dt.timedelta) -> DomainError:
    """Too many came already; `wait` is how long it takes until another one is let through."""
    return DomainError(Code.RATE_LIMITED, message, details={"retryAfter": max(1, math.ceil(wait.total_seconds()))})


def invalid_state(message: str) -> DomainError:
    """The object's state does not admit this now."""
    return DomainError(Code.INVALID_STATE, message)
