"""What may go wrong."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan
from passerelle.engagements.selectors import people_who_see
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


def _require_open(engagement: Engagement) -> None:
    if engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended: its risks are history."))


def _owner(engagement: Engagement, person_id: str | None) -> User | None:
    """Return the lab's person who watches over a risk; they must see the engagement."""
    if not person_id:
        return None
    for person, is_client in people_who_see([engagement])[engagement.pk]:
        if person.pk == person_id and not is_client:
            return person
    raise errors.invalid("owner", _("Choose somebody of the lab who sees this engagement."))


def _review_on(day: dt.date | None) -> dt.date | None:
    if day is not None and not dt.date(1990, 1, 1) <= day < dt.date(2100, 1, 1):
        raise errors.invalid("review_on", _("Give a date between 1990 and 2099."))
    return day


def _seen_by(engagement: Engagement, values: dict[str, Any]) -> dict[str, Any]:
    """Take owner and date out of the values; both may be emptied with null."""
    found: dict[str, Any] = {}
    if "owner_id" in values:
        found["owner"] = _owner(engagement, values.pop("owner_id"))
    if "review_on" in values:
        found["review_on"] = _review_on(values.pop("review_on"))
    return found


def _told(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value.pk if isinstance(value, User) else value for name, value in fields.items()}


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    return {field: _CLEAN[field](value) for field, value in values.items() if value is not None}


@transaction.atomic
def risk_add(*, actor: User, engagement: Engagement, title: str, category: str, **values: Any) -> Risk:
    """Record a risk; `values`: likelihood, impact, mitigation, owner_id, review_on."""
    engagement = lock(engagement)
    require(can_edit_plan(actor, engagement))
    _require_open(engagement)
    seen = _seen_by(engagement, values)
    fields = seen | _cleaned({"title": title, "category": category, **values})
    risk = Risk.objects.create(engagement=engagement, created_by=actor, **fields)
    record(actor=actor, verb="risk.added", target=risk, engagement_id=engagement.pk, after=_told(fields))
    return risk


@transaction.atomic
def risk_update(*, actor: User, risk: Risk, version: int, **values: Any) -> Risk:
    """Change a risk. Raises CONFLICT on a stale version."""
    risk = lock(risk)
    require(can_edit_plan(actor, risk.engagement))
    check_version(risk, version)
    _require_open(risk.engagement)
    seen = _seen_by(risk.engagement, values)
    changes = seen | _cleaned(values)
    before = {field: getattr(risk, field) for field in changes}
    for field, value in changes.items():
        setattr(risk, field, value)
    bump(risk, *changes)
    record(
        actor=actor,
        verb="risk.updated",
        target=risk,
        engagement_id=risk.engagement_id,
        before=_told(before),
        after=_told(changes),
    )
    return risk
