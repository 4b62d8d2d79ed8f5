"""Facts of many engagements and slips of the whole lab, each in a constant number of statements."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Max, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.engagements.choices import RUNNING
from passerelle.engagements.models import Agreement, Engagement
from passerelle.engagements.selectors import lab_visibility
from passerelle.journal.models import LogEntry
from passerelle.plan.choices import LOGGABLE, OPEN, GateDecision
from passerelle.plan.models import Milestone, Slip, WaitingPeriod
from passerelle.planning.timesheets import Effort, efforts
from passerelle.portfolio import permissions
from passerelle.portfolio.choices import HealthLevel, LedgerGroup
from passerelle.portfolio.health import Facts, Health, health_of
from passerelle.portfolio.models import SavedView


def efforts_for(actor: Any, engagements: list[Engagement], today: dt.date) -> dict[str, Effort]:
    """Return the effort of each engagement, or nothing for whoever may not see it."""
    return efforts(engagements, today=today) if permissions.can_see_effort(actor) else {}


def health_for(actor: Any, engagements: list[Engagement], today: dt.date) -> dict[str, Health]:
    """Return how each engagement stands, as far as the reader may know: effort counts for some readers only."""
    ids = [row.pk for row in engagements]
    plans = _plans(ids, today)
    no_go = set(
        Milestone.objects.filter(engagement__in=ids, gate_decision=GateDecision.NO_GO).values_list(
            "engagement_id", flat=True
        )
    )
    waiting: dict[str, int] = {}
    for period in WaitingPeriod.objects.filter(engagement__in=ids, until__isnull=True):
        waiting[period.engagement_id] = max(waiting.get(period.engagement_id, 0), period.days(today))
    entries = LogEntry.objects.filter(engagement__in=ids).values("engagement_id")
    heard = dict(entries.annotate(last=Max("created_at")).values_list("engagement_id", "last"))
    expired = Counter(
        Agreement.objects.filter(engagement__in=ids, expires_on__lt=today).values_list("engagement_id", flat=True)
    )
    effort = efforts_for(actor, engagements, today)
    found = {}
    for row in engagements:
        plan, spent = plans.get(row.pk, _Plan()), effort.get(row.pk)
        last = timezone.localdate(heard[row.pk]) if row.pk in heard else row.starts_on
        facts = Facts(
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            has_lead=row.lead_id is not None,
            open_milestones=plan.opened,
            late_days=tuple(plan.late),
            slip_days=plan.slip,
            waiting_days=waiting.get(row.pk, 0),
            quiet_days=(today - last).days if last else None,
            expired_agreements=expired[row.pk],
            no_go=row.pk in no_go,
            effort_actual=spent.actual if spent else 0.0,
            effort_planned=spent.planned_so_far if spent else 0.0,
        )
        found[row.pk] = health_of(facts, today) if row.status in RUNNING else Health(HealthLevel.ON_TRACK)
    return found


@dataclass(slots=True)
class _Plan:
    """What the open milestones of an engagement say."""

    opened: int = 0
    slip: int = 0
    late: list[int] = field(default_factory=list)


def _plans(ids: list[str], today: dt.date) -> dict[str, _Plan]:
    plans: dict[str, _Plan] = {}
    for row in Milestone.objects.filter(engagement__in=ids, status__in=OPEN):
        plan = plans.setdefault(row.engagement_id, _Plan())
        plan.opened += 1
        if row.is_late(today) and row.due_on:
            plan.late.append((today - row.due_on).days)
        if row.status in LOGGABLE:
            plan.slip = max(plan.slip, row.slip_days or 0)
    return plans


# Slips ----------
@dataclass(frozen=True, slots=True)
class LedgerFilters:
    """What the ledger is narrowed to; None narrows nothing. Days are those on which a date was moved."""

    reason: str | None = None
    clock: str | None = None
    kind: str | None = None
    organization_id: str | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class LedgerSum:
    """Slips of one group: how many moves, and days later less days earlier."""

    key: str
    label: str
    moves: int
    days: int
    milestones: int


def visible_slips(actor: Any, filters: LedgerFilters) -> QuerySet[Slip]:
    """Moves of milestones that the reader sees, newest first."""
    if not permissions.can_see_portfolio(actor):
        raise errors.forbidden()
    found = Slip.objects.filter(lab_visibility(actor, "milestone__engagement"))
    conditions = {
        "reason": filters.reason,
        "clock": filters.clock,
        "milestone__engagement__kind": filters.kind,
        "milestone__engagement__organization": filters.organization_id,
        "created_at__date__gte": filters.starts_on,
        "created_at__date__lte": filters.ends_on,
    }
    found = found.filter(**{name: value for name, value in conditions.items() if value is not None})
    return found.select_related("milestone__engagement__organization", "created_by").order_by("-created_at", "id")


def days_of(slip: Slip) -> int:
    """Days by which a move put a date later; negative for earlier, 0 for a first date."""
    return (slip.to_on - slip.from_on).days if slip.from_on else 0


def ledger_sums(slips: Iterable[Slip], group: str) -> list[LedgerSum]:
    """Sum slips by a group, the one with most days first."""
    groups: dict[str, tuple[str, list[Slip]]] = {}
    for slip in slips:
        key, label = _group_of(slip, group)
        groups.setdefault(key, (label, []))[1].append(slip)
    sums = [
        LedgerSum(key, label, len(rows), sum(map(days_of, rows)), len({row.milestone_id for row in rows}))
        for key, (label, rows) in groups.items()
    ]
    order = {LedgerGroup.QUARTER: lambda row: (row.key,)}.get(LedgerGroup(group), lambda row: (-row.days, row.label))
    return sorted(sums, key=order)


def _group_of(slip: Slip, group: str) -> tuple[str, str]:
    engagement = slip.milestone.engagement
    match group:
        case LedgerGroup.REASON:
            return slip.reason, str(slip.get_reason_display())
        case LedgerGroup.CLOCK:
            return slip.clock, str(slip.get_clock_display())
        case LedgerGroup.KIND:
            return engagement.kind, str(engagement.get_kind_display())
        case LedgerGroup.PARTNER:
            return engagement.organization_id, engagement.organization.name
    moved = timezone.localdate(slip.created_at)
    quarter = {"number": (moved.month + 2) // 3, "year": moved.year}
    return f"{moved.year}-{quarter['number']}", _("Q%(number)d %(year)d") % quarter


# Views ----------
def visible_views(actor: Any, page: str) -> QuerySet[SavedView]:
    """One's own views of a page, and those that others share."""
    return SavedView.objects.filter(Q(person_id=actor.pk) | Q(shared=True), page=page).select_related("person")


def get_view_for(actor: Any, view_id: str) -> SavedView:
    found = SavedView.objects.filter(Q(person_id=actor.pk) | Q(shared=True), pk=view_id).first()
    if found is None:
        raise errors.not_found()
    return found
