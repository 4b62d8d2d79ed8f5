"""The plan as it stands in the database, given to the lint: at most ten statements whatever its size."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import Q

from passerelle.core import clock
from passerelle.engagements.choices import EngagementStatus
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.people.models import User
from passerelle.people.selectors import get_lab
from passerelle.planning import capacity, models
from passerelle.planning.choices import AllocationStatus, DayPart
from passerelle.planning.rules import days, warnings

WATCHED = (EngagementStatus.AGREED, EngagementStatus.ACTIVE, EngagementStatus.CLOSING)
AHEAD = dt.timedelta(weeks=52)


@dataclass(slots=True)
class Outlook:
    """The lint's plan, and the rows behind its ids."""

    plan: warnings.Plan
    people: dict[str, User] = field(default_factory=dict)
    engagements: dict[str, Engagement] = field(default_factory=dict)
    allocations: dict[str, models.Allocation] = field(default_factory=dict)


def hundredths(value: object) -> int:
    """Return a decimal with two places in hundredths, exactly."""
    return int(Decimal(str(value)) * 100)


def contract_row(row: models.Contract) -> days.Contract:
    return days.Contract(row.person_id, row.starts_on, row.ends_on, hundredths(row.hours_per_week))


def leave_row(row: models.Leave) -> days.Leave:
    return days.Leave(row.person_id, row.starts_on, row.ends_on, 2 if row.part == DayPart.FULL else 1)


def allocation_row(row: models.Allocation) -> days.Allocation:
    return days.Allocation(
        row.pk, row.person_id, row.engagement_id, row.starts_on, row.ends_on, hundredths(row.fte),
        row.status == AllocationStatus.CONFIRMED,
    )  # fmt: skip


def holidays_between(first: dt.date, last: dt.date) -> frozenset[dt.date]:
    lab = get_lab()
    years = range(first.year, last.year + 1)
    return frozenset().union(*(capacity.holidays_of(lab.country, lab.region, year) for year in years))


def outlook() -> Outlook:
    """Return the plan from today on, with what came before where a budget needs it."""
    today = clock.today()
    until = today + AHEAD
    watched = {row.pk: row for row in Engagement.objects.filter(status__in=WATCHED)}
    found = models.Allocation.objects.filter(Q(engagement__status__in=WATCHED) | Q(ends_on__gte=today))
    allocations = {row.pk: row for row in found.order_by("starts_on", "id")}
    people = {row.pk: row for row in User.objects.filter(is_active=True, lab_role__isnull=False).order_by("name")}
    teams: dict[str, set[str]] = {}
    current = TeamMember.objects.filter(Q(until__isnull=True) | Q(until__gte=today), engagement__in=watched)
    for engagement_id, person_id in current.values_list("engagement_id", "person_id"):
        teams.setdefault(engagement_id, set()).add(person_id)
    bounds = {row.engagement_id: row for row in models.EffortPlan.objects.filter(engagement__status__in=WATCHED)}
    alive = Q(ends_on__isnull=True) | Q(ends_on__gte=today)
    plan = warnings.Plan(
        today=today,
        until=until,
        people=list(people),
        contracts=[contract_row(row) for row in models.Contract.objects.filter(alive)],
        leaves=[leave_row(row) for row in models.Leave.objects.filter(ends_on__gte=today, starts_on__lte=until)],
        allocations=[allocation_row(row) for row in allocations.values()],
        engagements=[engagement_row(row, bounds.get(row.pk), teams.get(row.pk, set())) for row in watched.values()],
        holidays=holidays_between(
            min([today, *(row.starts_on for row in allocations.values())]),
            max([until, *(row.ends_on for row in allocations.values())]),
        ),
    )
    _join(allocations, people, watched)
    return Outlook(plan, people, watched, allocations)


def _join(allocations: dict[str, models.Allocation], people: dict[str, User], watched: dict[str, Engagement]) -> None:
    """Give allocations their person and engagement, each made once; who has left is added to the people."""
    people |= User.objects.in_bulk({row.person_id for row in allocations.values()} - set(people))
    others = Engagement.objects.in_bulk({row.engagement_id for row in allocations.values()} - set(watched))
    for row in allocations.values():
        row.person = people[row.person_id]
        row.engagement = watched.get(row.engagement_id) or others[row.engagement_id]


def engagement_row(row: Engagement, bounds: models.EffortPlan | None, team: set[str]) -> warnings.Engagement:
    def share(name: str) -> int | None:
        value = getattr(bounds, name, None)
        return None if value is None else hundredths(value)

    active = row.status == EngagementStatus.ACTIVE
    return warnings.Engagement(
        row.pk, row.starts_on, row.ends_on, active, share("min_fte"), share("max_fte"), share("budget_days"),
        frozenset(team),
    )  # fmt: skip
