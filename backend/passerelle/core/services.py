"""Checks and writes that every service shares."""

from typing import TypeVar

from django.db import models
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.models import VersionedModel

M = TypeVar("M", bound=models.Model)
V = TypeVar("V", bound=VersionedModel)


def lock(instance: M) -> M:
    """Re-read a row under a lock, inside the caller's transaction.

    PostgreSQL locks the row; on SQLite the transaction already holds the only write lock.
    Raises NOT_FOUND when the row is gone meanwhile.
    """
    manager = type(instance)._default_manager
    locked = manager.select_for_update(of=("self",)).filter(pk=instance.pk).first()
    if locked is None:
        raise errors.not_found()
    return locked


def require(allowed: bool, message: str | None = None) -> None:
    """Raise FORBIDDEN unless a permission holds."""
    if not allowed:
        raise errors.forbidden(message)


def check_version(instance: VersionedModel, version: int | None) -> None:
    """Raise CONFLICT when the caller read an older version. `None` is for callers inside the same transaction."""
    if version is not None and version != instance.version:
        raise errors.conflict(instance.version, instance)


def check_known(instance: VersionedModel | None, version: int | None) -> None:
    """Raise CONFLICT unless `version` is that of a row that may not be there: 0 for none. None compares nothing."""
    current = instance.version if instance else 0
    if version is not None and version != current:
        raise errors.conflict(current, instance)


def bump(instance: VersionedModel, *fields: str) -> None:
    """Save the named fields with the version one up."""
    instance.version += 1
    instance.save(update_fields=[*fields, "version"])


def clean_text(value: str | None, field: str, *, maximum: int, required: bool = True) -> str:
    """Return a trimmed text without control characters; raise VALIDATION when empty or too long.

    Args:
        value: what the person typed.
        field: argument name for the message.
        maximum: greatest number of characters.
        required: whether an empty text is refused.
    """
    text = (value or "").replace("\r\n", "\n").strip()
    if any((ord(char) < 32 and char not in "\n\t") or 0xD800 <= ord(char) <= 0xDFFF for char in text):
        raise errors.invalid(field, _("This text holds characters that cannot be stored. Type it again."))
    if required and not text:
        raise errors.invalid(field, _("This must not be empty."))
    if len(text) > maximum:
        message = _("This has %(length)d characters; the limit is %(maximum)d. Shorten it.")
        raise errors.invalid(field, message % {"length": len(text), "maximum": maximum}, maximum=maximum)
    return text


def clean_line(value: str | None, field: str, *, maximum: int = 200, required: bool = True) -> str:
    """Return a one-line text: line breaks and tabs become spaces, so that no mail header can be split."""
    return clean_text(" ".join((value or "").split()), field, maximum=maximum, required=required)


def clean_choice(value: str | None, choices: type[models.TextChoices], field: str) -> str:
    """Return a member's value; raise VALIDATION that lists the known ones."""
    if value not in choices.values:
        known = ", ".join(choices.values)
        message = _("“%(value)s” is not known here. Choose one of: %(known)s.")
        raise errors.invalid(field, message % {"value": str(value)[:50], "known": known})
    return str(value)
