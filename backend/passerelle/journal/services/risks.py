"""What may go wrong."""

from typing import Any

from django.db import transaction

from passerelle.audit.services import record
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan
from passerelle.journal.choices import RiskCategory, RiskLevel, RiskStatus
from passerelle.journal.models import Risk
from passerelle.people.models import User

_CLEAN: dict[str, Any] = {
    "title": lambda value: clean_line(value, "title"),
    "category": lambda value: clean_choice(value, RiskCategory, "category"),
    "likelihood": lambda value: clean_choice(value, RiskLevel, "likelihood"),
    "impact": lambda value: clean_choice(value, RiskLevel, "impact"),
    "mitigation": lambda value: clean_text(value, "mitigation", maximum=5000, required=False),
    "status": lambda value: clean_choice(value, RiskStatus, "status"),
}


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    return {field: _CLEAN[field](value) for field, value in values.items() if value is not None}


@transaction.atomic
def risk_add(*, actor: User, engagement: Engagement, title: str, category: str, **values: Any) -> Risk:
    """Record a risk; `values`: likelihood, impact, mitigation."""
    engagement = lock(engagement)
    require(can_edit_plan(actor, engagement))
    fields = _cleaned({"title": title, "category": category, **values})
    risk = Risk.objects.create(engagement=engagement, created_by=actor, **fields)
    record(actor=actor, verb="risk.added", target=risk, engagement_id=engagement.pk, after=fields)
    return risk


@transaction.atomic
def risk_update(*, actor: User, risk: Risk, version: int, **values: Any) -> Risk:
    """Change a risk. Raises CONFLICT on a stale version."""
    risk = lock(risk)
    require(can_edit_plan(actor, risk.engagement))
    check_version(risk, version)
    changes = _cleaned(values)
    before = {field: getattr(risk, field) for field in changes}
    for field, value in changes.items():
        setattr(risk, field, value)
    bump(risk, *changes)
    record(
        actor=actor, verb="risk.updated", target=risk, engagement_id=risk.engagement_id, before=before, after=changes
    )
    return risk
