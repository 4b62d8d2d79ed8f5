"""What people may change of their own account."""

import zoneinfo

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Language
from passerelle.core.services import bump, clean_choice, clean_line, lock
from passerelle.people.models import User


@transaction.atomic
def profile_update(
    *, actor: User, name: str | None = None, language: str | None = None, time_zone: str | None = None
) -> User:
    """Change one's own name, language or time zone; what is not given stays. Raises VALIDATION by field."""
    user = lock(actor)
    changes: dict[str, str] = {}
    if name is not None:
        changes["name"] = clean_line(name, "name", maximum=120)
    if language is not None:
        changes["language"] = clean_choice(language, Language, "language")
    if time_zone is not None:
        if time_zone not in zoneinfo.available_timezones():
            raise errors.invalid("time_zone", _("This time zone is not known. Choose one such as America/Toronto."))
        changes["time_zone"] = time_zone
    before = {field: getattr(user, field) for field in changes}
    for field, value in changes.items():
        setattr(user, field, value)
    bump(user, *changes)
    record(actor=actor, verb="profile.updated", target=user, before=before, after=changes)
    return user


@transaction.atomic
def welcome_dismiss(*, actor: User) -> User:
    """Remember that somebody read what is said on a first visit; once is enough."""
    user = lock(actor)
    if user.welcomed_at is None:
        user.welcomed_at = clock.now()
        bump(user, "welcomed_at")
    return user
