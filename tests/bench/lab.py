"""Sixty people with 600 allocations over a year and a half: what the load and the lint are measured on."""

import datetime as dt

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.planning.models import Allocation, Contract, EffortPlan, Leave

LOAD_FROM = dt.date(2026, 11, 23)
PEOPLE, ALLOCATIONS = 60, 600


def fill_load() -> None:
    """Add people until there are sixty, and allocations until there are 600; a second time adds nothing."""
    lab = User.objects.filter(lab_role__isnull=False, is_active=True)
    for number in range(lab.count(), PEOPLE):
        User.objects.create(email=f"load{number}@lab.example", name=f"Person {number:02d}", lab_role="scientist")
    people = list(lab.order_by("id")[:PEOPLE])
    with_contract = set(Contract.objects.values_list("person_id", flat=True))
    begun = LOAD_FROM - dt.timedelta(days=700)
    Contract.objects.bulk_create(
        Contract(person=person, hours_per_week=(35, 28, 21)[number % 3], starts_on=begun)
        for number, person in enumerate(people)
        if person.pk not in with_contract
    )
    if Allocation.objects.count() >= ALLOCATIONS:
        return
    for number, person in enumerate(people):
        away = LOAD_FROM + dt.timedelta(days=number * 5)
        Leave.objects.create(person=person, starts_on=away, ends_on=away + dt.timedelta(days=9))
    engagements = list(Engagement.objects.order_by("id"))
    Allocation.objects.bulk_create(
        Allocation(
            person=people[number % PEOPLE],
            engagement=engagements[number % len(engagements)],
            starts_on=LOAD_FROM + dt.timedelta(days=number * 7 % 300 - 60),
            ends_on=LOAD_FROM + dt.timedelta(days=number * 7 % 300 + 60),
            fte="0.30",
            status="confirmed" if number % 4 else "tentative",
        )
        for number in range(Allocation.objects.count(), ALLOCATIONS)
    )


def fill_bounds() -> None:
    """Make every engagement one that the lint watches, with bounds and a budget to keep."""
    today = clock.today()
    span = {"starts_on": today - dt.timedelta(days=200), "ends_on": today + dt.timedelta(days=200)}
    Engagement.objects.update(status="active", **span)
    bounded = set(EffortPlan.objects.values_list("engagement_id", flat=True))
    EffortPlan.objects.bulk_create(
        EffortPlan(engagement=row, min_fte="0.50", max_fte="1.50", budget_days=60)
        for row in Engagement.objects.exclude(pk__in=bounded)
    )
