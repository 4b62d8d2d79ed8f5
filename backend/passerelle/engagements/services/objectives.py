"""What an engagement is after."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_line, clean_text, lock, require
from passerelle.engagements import permissions
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement, Objective
from passerelle.people.models import User

_LINES = ("metric", "target", "result")


def _require_open(engagement: Engagement) -> None:
    if engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended: its objectives are history."))


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    changes: dict[str, Any] = {
        field: clean_line(values[field], field, required=False) for field in _LINES if field in values
    }
    if "statement" in values:
        changes["statement"] = clean_text(values["statement"], "statement", maximum=1000)
    if "met" in values:
        changes["met"] = values["met"]
    return changes


@transaction.atomic
def objective_add(*, actor: User, engagement: Engagement, statement: str, **values: Any) -> Objective:
    """Add an objective at the end; `values`: metric, target, result."""
    engagement = lock(engagement)
    require(permissions.can_edit_plan(actor, engagement))
    _require_open(engagement)
    last = Objective.objects.filter(engagement=engagement).aggregate(last=Max("position"))["last"] or 0
    fields = _cleaned({"statement": statement, **values})
    objective = Objective.objects.create(engagement=engagement, position=last + 1, created_by=actor, **fields)
    record(actor=actor, verb="objective.added", target=objective, engagement_id=engagement.pk, after=fields)
    return objective


@transaction.atomic
def objective_update(*, actor: User, objective: Objective, version: int, **values: Any) -> Objective:
    """Change statement, metric, target, result or whether it was met (None: not known yet).

    Raises CONFLICT on a stale version, INVALID_STATE once the engagement has ended.
    """
    objective = lock(objective)
    require(permissions.can_edit_plan(actor, objective.engagement))
    check_version(objective, version)
    _require_open(objective.engagement)
    changes = _cleaned(values)
    before = {field: getattr(objective, field) for field in changes}
    for field, value in changes.items():
        setattr(objective, field, value)
    bump(objective, *changes)
    record(
        actor=actor,
        verb="objective.updated",
        target=objective,
        engagement_id=objective.engagement_id,
        before=before,
        after=changes,
    )
    return objective
