"""`make_data`: many engagements at once, for measurements."""

import datetime as dt
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from passerelle.core import clock
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.partners.models import Organization
from passerelle.people.models import Lab, User
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.planning.models import Allocation, Contract
from passerelle.transfer.models import Checklist, Item, Section

LEVELS = ("not_started", "demonstrated", "assisted", "unaided", "waived")


class Command(BaseCommand):
    help = "Make N engagements of about 60 objects each."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--engagements", type=int, required=True)
        parser.add_argument("--people", type=int, default=14)

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        today = clock.today()
        taken = Engagement.objects.filter(reference__startswith=f"ARC-{today.year}-").exists()
        if taken or User.objects.filter(email__endswith="@measured.example").exists():
            raise CommandError(
                "This is for a database without engagements of this year: name an empty one in DATABASE_URL."
            )
        Lab.objects.get_or_create(only=True, defaults={"name": "Measured lab"})
        people = [
            User(
                email=f"p{n}@measured.example",
                name=f"Person {n:03d}",
                lab_role="director" if n == 0 else "scientist",
                password="!",  # noqa: S106 - unusable on purpose
            )
            for n in range(options["people"])
        ]
        User.objects.bulk_create(people)
        Contract.objects.bulk_create(
            Contract(person=person, hours_per_week=35, starts_on=today - dt.timedelta(days=700)) for person in people
        )
        organizations = [Organization(key=f"org-{n}", name=f"Organization {n:03d}", kind="sme") for n in range(20)]
        Organization.objects.bulk_create(organizations)
        engagements = [self._engagement(n, today, people, organizations) for n in range(options["engagements"])]
        Engagement.objects.bulk_create(engagements)
        for maker in (self._plan, self._work, self._transfer, self._time):
            maker(engagements, today, people)

    def _engagement(self, n: int, today: dt.date, people: list[User], organizations: list[Organization]) -> Engagement:
        return Engagement(
            reference=f"ARC-{today.year}-{n + 1:03d}",
            kind="applied_research_collaboration",
            organization=organizations[n % len(organizations)],
            title=f"Measured engagement {n:04d}",
            lead=people[n % len(people)],
            status="active",
            starts_on=today - dt.timedelta(days=200),
            ends_on=today + dt.timedelta(days=160),
        )

    def _plan(self, engagements: list[Engagement], today: dt.date, people: list[User]) -> None:
        Milestone.objects.bulk_create(
            Milestone(
                engagement=engagement,
                title_en=f"Milestone {m}",
                title_fr=f"Jalon {m}",
                position=m,
                due_on=today + dt.timedelta(days=30 * (m - 5)),
                baseline_on=today + dt.timedelta(days=30 * (m - 5) - 7),
                status="accepted" if m < 5 else "planned",
                reached_on=today if m < 5 else None,
                outcome="confirmed" if m < 5 else "",
            )
            for engagement in engagements
            for m in range(11)
        )
        WaitingPeriod.objects.bulk_create(
            WaitingPeriod(engagement=engagement, waiting_for="data", what="Extract", since=today)
            for engagement in engagements
        )

    def _work(self, engagements: list[Engagement], today: dt.date, people: list[User]) -> None:
        Deliverable.objects.bulk_create(
            Deliverable(
                engagement=engagement,
                title_en=f"Deliverable {d}",
                title_fr=f"Livrable {d}",
                kind="report",
                position=d,
                due_on=today + dt.timedelta(days=30 * (d - 4)),
                status="accepted" if d < 4 else "planned",
            )
            for engagement in engagements
            for d in range(9)
        )

    def _transfer(self, engagements: list[Engagement], today: dt.date, people: list[User]) -> None:
        checklists = Checklist.objects.bulk_create(Checklist(engagement=engagement) for engagement in engagements)
        sections = Section.objects.bulk_create(
            Section(checklist=checklist, key=f"s{s}", title_en=f"Section {s}", position=s)
            for checklist in checklists
            for s in range(7)
        )
        Item.objects.bulk_create(
            Item(
                section=section,
                position=i,
                capability_en=f"An engineer does thing {i}",
                evidence_asked_en="log",
                signer="LS",
                level=LEVELS[(i + place) % 4],
            )
            for place, section in enumerate(sections)
            for i in range(5)
        )

    def _time(self, engagements: list[Engagement], today: dt.date, people: list[User]) -> None:
        TeamMember.objects.bulk_create(
            TeamMember(engagement=engagement, person=people[n % len(people)], role="lead", since=today)
            for n, engagement in enumerate(engagements)
        )
        Allocation.objects.bulk_create(
            Allocation(
                person=people[n % len(people)],
                engagement=engagement,
                starts_on=today,
                ends_on=today + dt.timedelta(days=120),
                fte="0.20",
                status="confirmed",
            )
            for n, engagement in enumerate(engagements)
        )
