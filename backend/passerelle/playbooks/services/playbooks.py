"""A lab's own playbooks."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import require
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


def _refusal(problems: list[Problem]) -> errors.DomainError:
    lines = [f"{problem.path or 'definition'}: {problem.message}" for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        lines.append(_("And %(count)d more.") % {"count": len(problems) - _SHOWN})
    listed = [{"path": problem.path, "message": problem.message} for problem in problems[:100]]
    return errors.invalid("definition", "\n".join(lines), problems=listed)
