"""A lab's own playbooks."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, lock, require
from passerelle.people.models import User
from passerelle.playbooks import permissions
from passerelle.playbooks.choices import PlaybookSource
from passerelle.playbooks.definition import Problem, problems_in
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.reading import read_definition
from passerelle.playbooks.services.product import columns_of

_SHOWN = 5


@transaction.atomic
def playbook_add(*, actor: User, definition: str) -> Playbook:
    """Store a playbook of the lab's own from its YAML or JSON.

    Raises VALIDATION naming `definition`; `details["problems"]` holds every problem as {path, message}.
    """
    require(permissions.can_add_playbook(actor))
    data = read_definition(definition)
    problems = problems_in(data)
    if problems:
        raise _refusal(problems)
    columns = {"source": PlaybookSource.LAB, "created_by": actor, **columns_of(data)}
    playbook, made = Playbook.objects.get_or_create(key=data["key"], defaults=columns)
    if not made:
        raise _refusal([Problem("key", _("There is a playbook with this key already. Choose another."))])
    record(actor=actor, verb="playbook.added", target=playbook, after={"key": playbook.key, "kind": playbook.kind})
    return playbook


@transaction.atomic
def playbook_update(*, actor: User, playbook: Playbook, version: int, definition: str) -> Playbook:
    """Give one of the lab's own playbooks another definition; its key and what was started from it stay.

    Raises VALIDATION as `playbook_add`, INVALID_STATE for a playbook of the product.
    """
    playbook = _own(actor, playbook, version)
    data = read_definition(definition)
    problems = problems_in(data)
    if not problems and data["key"] != playbook.key:
        problems = [Problem("key", _("The key stays “%(key)s”. To have another, copy it.") % {"key": playbook.key})]
    if problems:
        raise _refusal(problems)
    columns = columns_of(data)
    for name, value in columns.items():
        setattr(playbook, name, value)
    bump(playbook, *columns)
    record(actor=actor, verb="playbook.updated", target=playbook, after={"key": playbook.key})
    return playbook


@transaction.atomic
def playbook_retire(*, actor: User, playbook: Playbook, version: int, retired: bool) -> Playbook:
    """Offer one of the lab's own playbooks no longer, or again."""
    playbook = _own(actor, playbook, version)
    playbook.archived_at = (playbook.archived_at or clock.now()) if retired else None
    bump(playbook, "archived_at")
    record(actor=actor, verb="playbook.retired" if retired else "playbook.offered", target=playbook)
    return playbook


def _own(actor: User, playbook: Playbook, version: int) -> Playbook:
    require(permissions.can_add_playbook(actor))
    playbook = lock(playbook)
    check_version(playbook, version)
    if playbook.source != PlaybookSource.LAB:
        raise errors.invalid_state(_("This playbook belongs to the product. Copy it, then change the copy."))
    return playbook


def _refusal(problems: list[Problem]) -> errors.DomainError:
    lines = [f"{problem.path or 'definition'}: {problem.message}" for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        lines.append(_("And %(count)d more.") % {"count": len(problems) - _SHOWN})
    listed = [{"path": problem.path, "message": problem.message} for problem in problems[:100]]
    return errors.invalid("definition", "\n".join(lines), problems=listed)
