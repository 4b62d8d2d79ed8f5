"""What happened on an engagement in a period, of what its client sees: a draft says nothing internal."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.journal.models import LogEntry
from passerelle.plan.choices import LOGGABLE
from passerelle.plan.models import Milestone, Slip, WaitingPeriod
from passerelle.reviews.models import Decision
from passerelle.transfer.choices import DONE, TransferLevel
from passerelle.transfer.models import Checklist, Item, SignOff

OPEN = [Disclosure.CLIENT, Disclosure.PUBLIC]
SHARED = Q(disclosure__in=OPEN)
NEXT = 5


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows of a period, oldest first, each with what a sentence about it needs; `ends_on` is its last day.

    `upcoming` is how the plan stands `today`: what is late, then the next ones; `further` counts those after them.
    """

    starts_on: dt.date
    ends_on: dt.date
    reached: Sequence[Milestone]
    versions: Sequence[DeliverableVersion]
    decisions: Sequence[Decision]
    slips: Sequence[Slip]
    waiting: Sequence[tuple[WaitingPeriod, int]]
    signed: Sequence[SignOff]
    entries: Sequence[LogEntry]
    today: dt.date
    upcoming: Sequence[Milestone]
    further: int
    items_done: int
    items_total: int


def facts_of(engagement: Engagement, starts_on: dt.date, ends_on: dt.date) -> Facts:
    """Read the period's facts, in a number of statements that does not depend on how much happened."""
    days = {"gte": starts_on, "lte": ends_on}
    milestones = Milestone.objects.filter(SHARED, engagement=engagement)
    versions = DeliverableVersion.objects.filter(
        SHARED, deliverable__engagement=engagement, deliverable__disclosure__in=OPEN
    ).select_related("deliverable")
    checklist = Checklist.objects.filter(SHARED, engagement=engagement).first()
    items = list(Item.objects.filter(section__checklist=checklist)) if checklist else []
    counted = [item for item in items if item.level != TransferLevel.WAIVED]
    today, (upcoming, further) = clock.today(), _upcoming(milestones, clock.today())
    signed = SignOff.objects.filter(item__section__checklist=checklist, **_span("signed_at__date", days))
    return Facts(
        starts_on=starts_on,
        ends_on=ends_on,
        reached=list(milestones.filter(**_span("reached_on", days)).order_by("reached_on", "position")),
        versions=list(versions.filter(**_span("created_at__date", days)).order_by("created_at")),
        decisions=list(
            Decision.objects.filter(round__deliverable_version__in=versions, **_span("decided_at__date", days))
            .select_related("reviewer", "round__deliverable_version__deliverable")
            .order_by("decided_at")
        ),
        slips=list(
            Slip.objects.filter(milestone__in=milestones, from_on__isnull=False, **_span("created_at__date", days))
            .select_related("milestone")
            .order_by("created_at")
        ),
        waiting=_waiting(engagement, starts_on, ends_on),
        signed=list(signed.select_related("item", "performer").order_by("signed_at")) if checklist else [],
        entries=list(
            LogEntry.objects.filter(SHARED, engagement=engagement, **_span("happened_on", days)).order_by(
                "happened_on"
            )
        ),
        today=today,
        upcoming=upcoming,
        further=further,
        items_done=sum(item.level in DONE for item in counted),
        items_total=len(counted),
    )


def _span(field: str, days: dict[str, dt.date]) -> dict[str, Any]:
    return {f"{field}__{end}": day for end, day in days.items()}


def _upcoming(milestones: QuerySet[Milestone], today: dt.date) -> tuple[list[Milestone], int]:
    """Return every milestone that is late and the next few, by their dates, and how many more have a date."""
    ahead = milestones.filter(due_on__isnull=False, status__in=LOGGABLE).order_by("due_on", "position")
    rows = list(ahead)
    late = sum(row.is_late(today) for row in rows)
    return rows[: late + NEXT], max(0, len(rows) - late - NEXT)


def _waiting(engagement: Engagement, starts_on: dt.date, ends_on: dt.date) -> list[tuple[WaitingPeriod, int]]:
    """Return the shared waiting periods that touch the period, with their days inside it.

    The days of one wait add up over reports that follow one another; what is waited for still is counted until today.
    """
    after = min(ends_on + dt.timedelta(days=1), clock.today())
    found = WaitingPeriod.objects.filter(SHARED, engagement=engagement, since__lte=ends_on).filter(
        Q(until__isnull=True) | Q(until__gte=starts_on)
    )
    return [(row, (min(row.until or after, after) - max(row.since, starts_on)).days) for row in found]
