"""The figures of many engagements in one statement: a union of grouped counts, alike on both databases."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, Count, F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement
from passerelle.plan.choices import MilestoneStatus
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.transfer.choices import TransferLevel
from passerelle.transfer.models import Item

REACHED = [MilestoneStatus.SUBMITTED, MilestoneStatus.ACCEPTED]
LATE = [MilestoneStatus.PLANNED, MilestoneStatus.IN_PROGRESS, MilestoneStatus.CHANGES_REQUESTED]


@dataclass(slots=True)
class Stats:
    """Counts of one engagement; waived items are in neither of the transfer's numbers."""

    milestones: int = 0
    milestones_reached: int = 0
    milestones_late: int = 0
    deliverables: int = 0
    deliverables_accepted: int = 0
    transfer_items: int = 0
    transfer_unaided: int = 0
    days_waiting_on_client: int = 0
    slip_days: int = 0


def stats_of(engagements: list[Engagement], today: dt.date) -> dict[str, Stats]:
    """Return the figures of each engagement by id.

    Days are counted from rows of dates rather than by date arithmetic in SQL, which the databases write differently:
    waiting periods and open milestones' slips are a handful for each engagement.
    """
    ids = [engagement.pk for engagement in engagements]
    found = {pk: Stats() for pk in ids}
    union = _milestones(ids, today).union(_deliverables(ids), _items(ids), _waiting(ids), _slips(ids), all=True)
    for kind, engagement_id, first, second, third, since, until in union:
        stats = found[engagement_id]
        match kind:
            case "m":
                stats.milestones, stats.milestones_reached, stats.milestones_late = first, second, third
            case "d":
                stats.deliverables, stats.deliverables_accepted = first, second
            case "t":
                stats.transfer_items, stats.transfer_unaided = first, second
            case "w":
                # periods of the same dates come as one row with their number
                stats.days_waiting_on_client += first * max(0, (_day(until or today) - _day(since)).days)
            case "s":
                stats.slip_days = max(stats.slip_days, (_day(until) - _day(since)).days)
    return found


def _day(value: Any) -> dt.date:
    return dt.date.fromisoformat(value) if isinstance(value, str) else value


def _shape(rows: QuerySet[Any], kind: str, engagement: str, *counts: Any, dates: tuple[str, str] | None = None) -> Any:
    """Bring a query to the seven columns that all parts of the union share."""
    texts = [Cast(F(name), CharField()) if dates else Value("") for name in dates or ("", "")]
    numbers = [*counts, *[Value(0)] * (3 - len(counts))]
    columns = {f"n{place}": Coalesce(number, 0, output_field=IntegerField()) for place, number in enumerate(numbers)}
    return (
        rows.order_by()
        .annotate(part=Value(kind, output_field=CharField()), parent=F(engagement))
        .values("part", "parent")
        .annotate(**columns, since_text=texts[0], until_text=texts[1])
        .values_list("part", "parent", "n0", "n1", "n2", "since_text", "until_text")
    )


def _milestones(ids: list[str], today: dt.date) -> Any:
    rows = Milestone.objects.filter(engagement__in=ids)
    late = Count("pk", filter=Q(status__in=LATE, due_on__lt=today))
    return _shape(rows, "m", "engagement_id", Count("pk"), Count("pk", filter=Q(status__in=REACHED)), late)


def _deliverables(ids: list[str]) -> Any:
    rows = Deliverable.objects.filter(engagement__in=ids)
    return _shape(rows, "d", "engagement_id", Count("pk"), Count("pk", filter=Q(status="accepted")))


def _items(ids: list[str]) -> Any:
    rows = Item.objects.filter(section__checklist__engagement__in=ids).exclude(level=TransferLevel.WAIVED)
    unaided = Count("pk", filter=Q(level=TransferLevel.UNAIDED))
    return _shape(rows, "t", "section__checklist__engagement_id", Count("pk"), unaided)


def _waiting(ids: list[str]) -> Any:
    rows = WaitingPeriod.objects.filter(engagement__in=ids)
    return _shape(rows, "w", "engagement_id", Count("pk"), dates=("since", "until"))


def _slips(ids: list[str]) -> Any:
    rows = Milestone.objects.filter(engagement__in=ids, status__in=LATE, due_on__gt=F("baseline_on"))
    return _shape(rows, "s", "engagement_id", Count("pk"), dates=("baseline_on", "due_on"))
