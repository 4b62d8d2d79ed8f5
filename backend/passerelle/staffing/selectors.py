"""Open needs and who has room for them, from the plan as it stands: a constant number of statements."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from passerelle.core import clock, errors
from passerelle.engagements.selectors import lab_visibility
from passerelle.people.models import PersonSkill, Skill, User
from passerelle.people.permissions import is_lab
from passerelle.planning import capacity
from passerelle.planning.branches import Branched, branch_of, overlay
from passerelle.planning.models import Allocation, Contract, Leave
from passerelle.planning.outlook import allocation_row, contract_row, holidays_between, hundredths, leave_row
from passerelle.planning.rules.days import MILLS_A_HUNDREDTH, contract_mills
from passerelle.planning.selectors import get_scenario_for
from passerelle.staffing import solver
from passerelle.staffing.coverage import MetBy, coverage, end_of, next_weekday
from passerelle.staffing.models import StaffingNeed
from passerelle.staffing.permissions import can_edit_allocations, can_see_needs

HORIZON = 78
# with fewer working days than this a week is nobody's to be planned
DAYS_A_WEEK = 3


def visible_needs(actor: Any) -> QuerySet[StaffingNeed]:
    if not can_see_needs(actor):
        return StaffingNeed.objects.none()
    found = StaffingNeed.objects.filter(lab_visibility(actor, "engagement"))
    return found.select_related("engagement", "skill", "allocation__person")


def get_need_for(actor: Any, need_id: str) -> StaffingNeed:
    found = visible_needs(actor).filter(pk=need_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_skill_for(actor: Any, skill_id: str) -> Skill:
    """Return one of the lab's skills by id."""
    found = Skill.objects.filter(pk=skill_id).first() if is_lab(actor) else None
    if found is None:
        raise errors.not_found()
    return found


def open_needs() -> list[StaffingNeed]:
    """Return the needs that nothing in the plan meets."""
    needs, met = coverage()
    return [need for need in needs if need.pk not in met]


def listed_needs(actor: Any, most: int) -> list[StaffingNeed]:
    """Return the needs that are not withdrawn, open ones first, with what meets each as `met`."""
    needs, met = coverage()
    seen = set(visible_needs(actor).values_list("pk", flat=True))
    found = [need for need in needs if need.pk in seen]
    for need in found:
        need.met = met.get(need.pk)
    found.sort(key=lambda need: need.met is not None)
    return found[:most]


def note_met(needs: Sequence[StaffingNeed]) -> None:
    """Note on each need what meets it, where that is not known yet."""
    if all("met" in need.__dict__ for need in needs):
        return
    met = coverage()[1]
    for need in needs:
        need.met = met.get(need.pk)


def first_week() -> dt.date:
    """Return the Monday of the week of the first day that can still be worked."""
    return capacity.monday_of(next_weekday(clock.today()))


def week_of(day: dt.date) -> int:
    """Return the week of a day, numbered from the first that can still be worked; before it they are negative."""
    return (capacity.monday_of(day) - first_week()).days // 7


def day_of(week: int) -> dt.date:
    return first_week() + dt.timedelta(weeks=week)


def stay_of(need: StaffingNeed, week: int) -> tuple[dt.date, dt.date]:
    """Return the first and last day of a stay that begins in a week: never before the need's window, nor before today.

    It ends on the Friday of its last week; a first week that has already begun counts as one.
    """
    starts_on = max(day_of(week), next_weekday(need.earliest_on), next_weekday(clock.today()))
    return starts_on, end_of(need, starts_on)


def asked(needs: Sequence[StaffingNeed]) -> list[solver.Need]:
    """Return needs as the solver reads them. Where the window has passed, the latest week is before the earliest."""
    return [_asked(row) for row in needs]


def _asked(row: StaffingNeed) -> solver.Need:
    first = max(next_weekday(row.earliest_on), next_weekday(clock.today()))
    earliest = week_of(first)
    return solver.Need(
        id=row.pk,
        skill=row.skill_id,
        least=hundredths(row.min_fte),
        nominal=hundredths(row.nominal_fte),
        most=hundredths(row.max_fte),
        weeks=row.weeks,
        earliest=earliest,
        latest=min(week_of(row.latest_on), HORIZON) if row.latest_on >= first else earliest - 1,
    )


def staff() -> tuple[list[solver.Person], dict[str, User]]:
    """Return the lab's people with their skills and what they have free, week by week, and their rows by id."""
    first = first_week()
    last = first + dt.timedelta(weeks=HORIZON, days=-1)
    people = {
        row.pk: row for row in User.objects.filter(is_active=True, lab_role__isnull=False).order_by("name", "id")
    }
    overlaps = Q(starts_on__lte=last, ends_on__gte=first, person__in=people)
    contracts = [contract_row(row) for row in Contract.objects.filter(person__in=people)]
    leaves = [leave_row(row) for row in Leave.objects.filter(overlaps)]
    given = [allocation_row(row) for row in Allocation.objects.filter(overlaps)]
    holidays = holidays_between(first, last)
    skills: dict[str, set[str]] = {}
    for person_id, skill_id in PersonSkill.objects.filter(person__in=people).values_list("person_id", "skill_id"):
        skills.setdefault(person_id, set()).add(skill_id)
    found = []
    for pk in people:
        mine = [row for row in contracts if row.person == pk], [row for row in leaves if row.person == pk]
        theirs = [row for row in given if row.person == pk]
        free = tuple(_free(day_of(week), *mine, theirs, holidays) for week in range(HORIZON))
        found.append(solver.Person(pk, frozenset(skills.get(pk, ())), free))
    return found, people


def _free(monday: dt.date, contracts: Any, leaves: Any, given: Any, holidays: frozenset[dt.date]) -> int:
    """Return the share that is free on each working day of a week, in hundredths of full time.

    Holidays and whole days of leave ask nothing and give nothing; tentative work counts like confirmed work.
    """
    rests: list[int] = []
    for offset in range(capacity.WORKING_DAYS):
        day = monday + dt.timedelta(days=offset)
        halves = sum(row.halves for row in leaves if row.starts_on <= day <= row.ends_on)
        has = contract_mills(contracts, day) * max(2 - halves, 0) // 2
        if day in holidays or has == 0:
            continue
        used = sum(row.mills for row in given if row.starts_on <= day <= row.ends_on)
        rests.append(max(has - used, 0))
    if len(rests) < DAYS_A_WEEK:
        return 0
    return min(rests) // MILLS_A_HUNDREDTH


@dataclass(frozen=True, slots=True)
class NeedDifference:
    """What meets a need in each of two plans: None where it stays open."""

    need: StaffingNeed
    before: MetBy | None
    after: MetBy | None


def needs_between(actor: Any, scenario_id: str, other_id: str | None) -> list[NeedDifference]:
    """Compare the needs of two branches by their ids, or of one and the plan. Raises FORBIDDEN, NOT_FOUND."""
    if not can_edit_allocations(actor):
        raise errors.forbidden()
    mine = branch_of(get_scenario_for(actor, scenario_id))
    return compared_needs(mine, branch_of(get_scenario_for(actor, other_id)) if other_id else [])


def compared_needs(mine: list[Branched], other: list[Branched]) -> list[NeedDifference]:
    """Return the needs that stay open in a branch or in what it is compared with: another branch or the plan."""
    needs, after = coverage(overlay(mine))
    before = coverage(overlay(other))[1]
    rows = [NeedDifference(need, before.get(need.pk), after.get(need.pk)) for need in needs]
    return [row for row in rows if row.before is None or row.after is None]
