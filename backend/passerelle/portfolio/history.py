"""The lab's past, as the forecast reads it: how long each way from milestone to milestone was planned, and took."""

import datetime as dt
from collections.abc import Iterable, Sequence

from django.db.models import Prefetch
from django.utils import timezone

from passerelle.engagements.choices import SCOPING
from passerelle.engagements.models import Engagement
from passerelle.plan.choices import OPEN, REACHED
from passerelle.plan.models import Milestone, Slip
from passerelle.portfolio.calibration import Calibration, PastLeg, calibrate
from passerelle.portfolio.forecast import Ahead, Forecast, Leg, forecast, seed_of


def date_at(milestone: Milestone, day: dt.date, slips: Sequence[Slip]) -> dt.date | None:
    """Return the date that a milestone had on a day, from its baseline and its moves (oldest first)."""
    if not slips:
        return milestone.due_on or milestone.baseline_on
    shown = slips[0].from_on or slips[0].to_on
    for slip in slips:
        if timezone.localdate(slip.created_at) > day:
            break
        shown = slip.to_on
    return shown


def past_legs() -> list[PastLeg]:
    """Return every leg of the lab's past, whoever may see its engagement: only lengths are read of it.

    What the import brought without dates, and engagements whose start is not known to the day, tell nothing.
    """
    reached = Milestone.objects.filter(status__in=REACHED, reached_on__isnull=False).order_by("reached_on", "position")
    slips = Prefetch("slips", queryset=Slip.objects.order_by("created_at", "id"))
    rows = reached.select_related("engagement").prefetch_related(slips)
    groups: dict[str, list[Milestone]] = {}
    for row in rows:
        groups.setdefault(row.engagement_id, []).append(row)
    return [leg for group in groups.values() for leg in _legs(group)]


def _legs(reached: list[Milestone]) -> Iterable[PastLeg]:
    engagement = reached[0].engagement
    since = engagement.starts_on if engagement.starts_precision == "day" else None
    for row in reached:
        if row.reached_on is None:
            continue
        due_on = date_at(row, since, list(row.slips.all())) if since else None
        if since and due_on and due_on > since:
            planned, actual = (due_on - since).days, (row.reached_on - since).days
            yield PastLeg(Leg(engagement.kind, row.gate, planned, actual, row.reached_on), since, due_on)
        since = row.reached_on


def forecasts_of(engagements: list[Engagement], today: dt.date) -> dict[str, list[Forecast]]:
    """Return the forecasts of each running engagement's open milestones, by engagement."""
    running = [row for row in engagements if row.status not in SCOPING]
    legs = [past.leg for past in past_legs()] if running else []
    groups: dict[str, list[Milestone]] = {}
    for milestone in Milestone.objects.filter(engagement__in=[row.pk for row in running]):
        groups.setdefault(milestone.engagement_id, []).append(milestone)
    return {row.pk: _forecast(row, groups.get(row.pk, []), legs, today) for row in running}


def _forecast(engagement: Engagement, milestones: list[Milestone], legs: list[Leg], today: dt.date) -> list[Forecast]:
    ahead = [Ahead(row.pk, row.due_on, row.gate) for row in milestones if _is_ahead(row) and row.due_on]
    if not ahead:
        return []
    done = [row.reached_on for row in milestones if row.reached_on and not _is_ahead(row)]
    since = max(done, default=engagement.starts_on or today)
    return forecast(
        legs,
        kind=engagement.kind,
        since=min(since, today),
        today=today,
        ahead=ahead,
        seed=seed_of(engagement.pk, today),
    )


def _is_ahead(milestone: Milestone) -> bool:
    return milestone.status in OPEN and milestone.status not in REACHED


def calibration() -> Calibration:
    return calibrate(past_legs())
