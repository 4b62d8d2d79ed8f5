"""Finding playbooks: for all of the lab's people."""

from typing import Any

from django.db.models import QuerySet

from passerelle.core import errors
from passerelle.people.permissions import is_lab
from passerelle.playbooks.models import Playbook


def visible_playbooks(actor: Any) -> QuerySet[Playbook]:
    """Playbooks from which an engagement may start."""
    return Playbook.objects.filter(archived_at__isnull=True) if is_lab(actor) else Playbook.objects.none()


def all_playbooks(actor: Any) -> QuerySet[Playbook]:
    """Playbooks with the retired ones: what was started from them still names them."""
    return Playbook.objects.all() if is_lab(actor) else Playbook.objects.none()


def get_any_playbook_for(actor: Any, playbook_id: str) -> Playbook:
    """Return a playbook, retired or not."""
    playbook = all_playbooks(actor).filter(pk=playbook_id).first()
    if playbook is None:
        raise errors.not_found()
    return playbook


def get_playbook_for(actor: Any, playbook_id: str) -> Playbook:
    """Return a playbook; raise NOT_FOUND when the actor may not see it."""
    playbook = visible_playbooks(actor).filter(pk=playbook_id).first()
    if playbook is None:
        raise errors.not_found()
    return playbook
