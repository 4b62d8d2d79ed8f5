"""Building the demonstration lab: the real portfolio, invented people, and replayed histories."""

import datetime as dt
import random
import zlib
from pathlib import Path

from django.db import transaction

from passerelle.core import clock, context
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.engagements.services.engagements import engagement_update
from passerelle.engagements.services.objectives import objective_add, objective_update
from passerelle.interchange.demo.beside import stand_beside
from passerelle.interchange.demo.cast import GUESTS, PARTNERSHIPS, RESEARCH, SKILLS, Guest, Person, invented_guest
from passerelle.interchange.demo.goals import GOALS
from passerelle.interchange.demo.history import History
from passerelle.interchange.demo.programme import hold_programme
from passerelle.interchange.demo.recorded import record_time
from passerelle.interchange.demo.script import COLLABORATIONS, INTERVENTIONS, PARTNERS, Story
from passerelle.interchange.demo.when import known, on
from passerelle.interchange.services.portfolio import portfolio_import, read_portfolio
from passerelle.partners.models import Organization
from passerelle.partners.services.programme import enter
from passerelle.people.models import Lab, User
from passerelle.people.services.skills import skill_add, skills_set
from passerelle.planning.capacity import monday_of
from passerelle.planning.models import Contract, Leave
from passerelle.planning.services.allocations import allocation_create
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.services.product import load_playbooks
from passerelle.playbooks.services.starting import engagement_equip, engagement_start, playbook_layout

# how long before the kick-off an engagement is first spoken of: before the first milestone of its playbook
LEAD_WEEKS = {"applied_research_collaboration": 26, "sme_intervention": 5}
SEED = Path(__file__).resolve().parent.parent / "data" / "portfolio.yaml"


class Demonstration:
    """Deterministic for a day: everything that varies comes from a generator seeded with it."""

    def __init__(self, today: dt.date, password: str):
        self.today = today
        self.password = password
        self.staff: list[User] = []
        self.guests: dict[str, list[tuple[User, Guest]]] = {}

    @transaction.atomic
    def build(self) -> None:
        context.activate(context.RequestContext(auth_method="password"))
        load_playbooks()
        self._people()
        with on(self.today - dt.timedelta(weeks=60)):
            portfolio_import(actor=self.staff[0], tables=read_portfolio(SEED))
        Lab.objects.update(is_illustrative=True)
        self._partners()
        for place, story in enumerate(COLLABORATIONS):
            self._engagement(story, "applied_research_collaboration", place)
        for place, story in enumerate(INTERVENTIONS):
            self._engagement(story, "sme_intervention", place + 20)
        self._allocations()
        self._leave()
        record_time(self.today, [person for person in self.staff if person.lab_role in {"scientist", "intern"}])
        advisor = self.staff[len(RESEARCH)]
        stand_beside(self.today, self.staff[0], advisor)
        hold_programme(
            self.today, advisor, self.staff, [user for rows in self.guests.values() for user, _guest in rows]
        )

    def _account(self, email: str, **fields: object) -> User:
        user = User(email=email, is_illustrative=True, **fields)
        if self.password and email in ACCOUNTS:
            user.set_password(self.password)
        else:
            user.set_unusable_password()
        user.save()
        return user

    def _people(self) -> None:
        hired = self.today - dt.timedelta(weeks=120)
        for place, person in enumerate((*RESEARCH, *PARTNERSHIPS)):
            email = person.email or f"colleague{place}@lab.example"
            user = self._account(
                email, name=person.name, title=person.title, lab_role=person.role, language=person.language
            )
            Contract.objects.create(person=user, hours_per_week=person.hours, starts_on=hired)
            self.staff.append(user)
        skills = [skill_add(actor=self.staff[0], name_en=english, name_fr=french) for english, french in SKILLS]
        for place, user in enumerate(self.staff):
            if user.lab_role in {"scientist", "intern"}:
                held = [skills[(place + step) % len(skills)].pk for step in (0, 3)]
                skills_set(actor=user, person=user, skill_ids=held)

    def _partners(self) -> None:
        for partner in PARTNERS:
            organization = Organization.objects.create(
                key=partner.key, name=partner.name, kind=partner.kind, sector=partner.sector, is_illustrative=True
            )
            for status, weeks in (("prospect", 96), ("member", 80)):
                enter(organization, status, self.today - dt.timedelta(weeks=weeks), self.staff[0])
            organization.save()
        for place, key in enumerate(Organization.objects.order_by("key").values_list("key", flat=True)):
            guests = GUESTS.get(key) or (invented_guest(key, place, "fr" if place % 2 else "en"),)
            self.guests[key] = [
                (self._account(guest.email, name=guest.name, language=guest.language), guest) for guest in guests
            ]

    def _engagement(self, story: Story, kind: str, place: int) -> None:
        rng = random.Random(zlib.crc32(f"{self.today}{place}".encode()))  # noqa: S311 - a demonstration, no secret
        kickoff = monday_of(self.today) + dt.timedelta(weeks=story.start)
        lead = self.staff[story.lead]
        playbook = Playbook.objects.get(key=kind)
        with on(min(self.today, kickoff - dt.timedelta(weeks=LEAD_WEEKS[kind]))):
            engagement = self._started(story, playbook, kickoff, lead)
            members = [
                ClientMembership.objects.create(engagement=engagement, user=user, role=role, invited_by=self.staff[0])
                for user, guest in self.guests[story.partner]
                for role in guest.roles
            ]
        team = [self.staff[index] for index in story.team]
        History(engagement, story, self.today, kickoff, self.staff[0], lead, team, members, rng).replay()
        self._finish(engagement, story)

    def _started(self, story: Story, playbook: Playbook, kickoff: dt.date, lead: User) -> Engagement:
        if not story.import_key:
            engagement = engagement_start(
                actor=self.staff[0],
                playbook=playbook,
                organization=Organization.objects.get(key=story.partner),
                title=story.title,
                starts_on=kickoff,
                weeks=story.weeks,
                lead=lead,
                confidential=story.confidential,
            )
            Engagement.objects.filter(pk=engagement.pk).update(is_illustrative=True)
            return self._aimed(engagement)
        # the portfolio's own engagement: its title and objectives are real, the dates of this plan are not
        engagement = Engagement.objects.get(import_key=story.import_key)
        layout = playbook_layout(playbook, starts_on=kickoff, weeks=story.weeks)
        Engagement.objects.filter(pk=engagement.pk).update(
            status="lead", lead=lead, starts_on=kickoff, starts_precision="day", ends_on=layout.ends_on,
            playbook_key=playbook.key, is_illustrative=True,
        )  # fmt: skip
        engagement.refresh_from_db()
        engagement.team.create(person=lead, role="lead", since=clock.today())
        engagement_equip(actor=self.staff[0], engagement=engagement, playbook=playbook, layout=layout)
        return engagement

    def _aimed(self, engagement: Engagement) -> Engagement:
        """Say what an invented engagement is about and after."""
        engagement.refresh_from_db()
        director, (summary, goals) = self.staff[0], GOALS[engagement.title]
        engagement = engagement_update(
            actor=director, engagement=engagement, version=engagement.version, summary=summary
        )
        over = known(engagement.ends_on) < self.today
        for goal in goals:
            objective = objective_add(
                actor=director, engagement=engagement, statement=goal.statement, metric=goal.metric, target=goal.target
            )
            if over:
                objective_update(
                    actor=director, objective=objective, version=objective.version, result=goal.result, met=goal.met
                )
        return engagement

    def _finish(self, engagement: Engagement, story: Story) -> None:
        now = Engagement.objects.get(pk=engagement.pk)
        if now.ends_on is None or now.ends_on >= self.today:
            return
        open_milestones = now.milestones.exclude(status="accepted").exists()
        Engagement.objects.filter(pk=now.pk).update(status="closing" if open_milestones else "closed")

    def _allocations(self) -> None:
        """Everybody on a running engagement has a share; one person has too many of them."""
        monday = monday_of(self.today)
        for story in (*COLLABORATIONS, *INTERVENTIONS):
            engagement = self._of(story)
            start = max(known(engagement.starts_on), monday - dt.timedelta(weeks=12))
            if known(engagement.ends_on) <= start:
                continue
            for index in (story.lead, *story.team):
                with on(start if start <= self.today else self.today):
                    allocation_create(
                        actor=self.staff[0], person=self.staff[index], engagement=engagement, starts_on=start,
                        ends_on=known(engagement.ends_on), fte=RESEARCH[index].share,
                        status="confirmed" if engagement.status in {"active", "closing"} else "tentative",
                    )  # fmt: skip
        # plainly overloaded, for a few weeks, and invented like everybody here
        overloaded = self.staff[7]
        for story in (COLLABORATIONS[5], COLLABORATIONS[6]):
            allocation_create(
                actor=self.staff[0], person=overloaded, engagement=self._of(story), starts_on=monday,
                ends_on=monday + dt.timedelta(weeks=5, days=4), fte=0.5, status="confirmed",
            )  # fmt: skip

    def _of(self, story: Story) -> Engagement:
        if story.import_key:
            return Engagement.objects.get(import_key=story.import_key)
        return Engagement.objects.get(title=story.title)

    def _leave(self) -> None:
        monday = monday_of(self.today)
        for index, weeks, days, kind in ((4, 2, 5, "vacation"), (6, 4, 10, "vacation"), (11, 1, 2, "conference")):
            start = monday + dt.timedelta(weeks=weeks)
            Leave.objects.create(
                person=self.staff[index], kind=kind, starts_on=start, ends_on=start + dt.timedelta(days=days - 1)
            )


def _accounts() -> frozenset[str]:
    staff = {person.email for person in (*RESEARCH, *PARTNERSHIPS) if person.email}
    return frozenset(staff | {guest.email for guests in GUESTS.values() for guest in guests})


ACCOUNTS = _accounts()
__all__ = ["ACCOUNTS", "Demonstration", "Person"]
