"""The lab's own people: adding somebody, and saying what they are."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.choices import Language
from passerelle.core.services import bump, check_version, clean_choice, clean_line, lock, require
from passerelle.people import permissions
from passerelle.people.choices import LabRole
from passerelle.people.models import User
from passerelle.people.selectors import get_lab
from passerelle.people.services.accounts import check_director_stays, directors_lock
from passerelle.people.services.mails import welcome_request


@transaction.atomic
def person_add(
    *,
    actor: User | None,
    email: str,
    name: str,
    lab_role: str,
    title: str | None = None,
    language: str | None = None,
    mail: bool = True,
) -> User:
    """Add somebody to the lab; a mail with a link to choose a password goes to them. Raises VALIDATION by field.

    `actor` is None for the operator's command, which makes a lab's first director. How many hours a week they work is
    planning's to know, and is set on their page.
    """
    if actor is not None:
        require(permissions.can_edit_people(actor))
    email = clean_email(email)
    lab = get_lab()
    person = User(
        email=email,
        name=clean_line(name, "name", maximum=120),
        title=clean_line(title, "title", maximum=120, required=False),
        lab_role=clean_choice(lab_role, LabRole, "lab_role"),
        language=clean_choice(language or lab.language, Language, "language"),
        time_zone=lab.time_zone,
    )
    person.set_unusable_password()
    _check_free(email)
    try:
        with transaction.atomic():
            person.save()
    except IntegrityError:  # somebody else was quicker
        _check_free(email)
        raise
    after = {"email": email, "name": person.name, "title": person.title, "lab_role": person.lab_role}
    record(actor=actor, verb="person.added", target=person, after=after)
    if mail:
        welcome_request(person, actor)
    return person


@transaction.atomic
def person_update(*, actor: User, person: User, version: int, **values: Any) -> User:
    """Change name, title or lab role; what is not given stays. Raises CONFLICT on a stale version."""
    directors = directors_lock()
    person = lock(person)
    require(permissions.can_edit_people(actor) and actor.pk in {director.pk for director in directors})
    check_version(person, version)
    changes = {field: value for field, value in values.items() if value is not None}
    if "name" in changes:
        changes["name"] = clean_line(changes["name"], "name", maximum=120)
    if "title" in changes:
        changes["title"] = clean_line(changes["title"], "title", maximum=120, required=False)
    if "lab_role" in changes:
        changes["lab_role"] = clean_choice(changes["lab_role"], LabRole, "lab_role")
        if person.lab_role == LabRole.DIRECTOR and changes["lab_role"] != LabRole.DIRECTOR:
            check_director_stays(person, directors)
            if person.pk == actor.pk:
                raise errors.invalid("lab_role", _("You cannot take your own role away. Ask another director."))
    changes = {field: value for field, value in changes.items() if getattr(person, field) != value}
    if changes:
        before = {field: getattr(person, field) for field in changes}
        for field, value in changes.items():
            setattr(person, field, value)
        bump(person, *changes)
        record(actor=actor, verb="person.updated", target=person, before=before, after=changes)
    return person


def clean_email(email: str) -> str:
    """Return an address in lower case; raise VALIDATION when it is none."""
    email = clean_line(email, "email", maximum=254).lower()
    try:
        validate_email(email)
    except ValidationError:
        raise errors.invalid("email", _("This is not an e-mail address. Type it as name@example.com.")) from None
    return email


def _check_free(email: str) -> None:
    """An address has one account, and the lab's people and a client's never share one."""
    holder = User.objects.filter(email__iexact=email).first()
    if holder is None:
        return
    if holder.lab_role is None:
        message = _(
            "This address is a client's. Nobody is of the lab and of a client by one account: take another one."
        )
        raise errors.invalid("email", message)
    if not holder.is_active:
        raise errors.invalid("email", _("This address has a closed account of the lab. Reopen that one instead."))
    raise errors.invalid("email", _("This address is one of the lab's own people already."))
