"""Replaying one engagement's history through the services, each step at its own instant."""

import datetime as dt
import random
from dataclasses import dataclass, field

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.engagements.choices import CLIENT_SEATS, AgreementKind, EngagementKind, Signer
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.engagements.services.agreements import agreement_add
from passerelle.engagements.services.engagements import engagement_change_status
from passerelle.engagements.services.team import team_add
from passerelle.interchange.demo.goals import EVIDENCE
from passerelle.interchange.demo.handover import HandOver
from passerelle.interchange.demo.script import LOG, NEGATIVE_NOTES, OUTCOME_NOTES, Story
from passerelle.interchange.demo.when import known, on
from passerelle.journal.services.log import log_add
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.plan.services.moves import milestone_move
from passerelle.plan.services.progress import milestone_decide, milestone_log
from passerelle.plan.services.stages import stage_enter
from passerelle.plan.services.waiting import waiting_open
from passerelle.sharing.services.sharing import share
from passerelle.transfer.choices import EVIDENCE_FROM_LEVEL, Dimension
from passerelle.transfer.models import Item
from passerelle.transfer.services.assessments import capability_assess
from passerelle.transfer.services.items import item_sign, item_waive

MAX_SHARED = 100


@dataclass(slots=True)
class History:
    """One engagement under replay: its people, its story, and today."""

    engagement: Engagement
    story: Story
    today: dt.date
    kickoff: dt.date
    director: User
    lead: User
    team: list[User]
    members: list[ClientMembership]
    rng: random.Random
    signed: int = field(default=0)

    def seat(self, signer: str) -> User | None:
        """Return who fills a seat."""
        if signer in CLIENT_SEATS:
            return next((m.user for m in self.members if m.role in CLIENT_SEATS[signer]), None)
        return self.lead if signer in {Signer.LEAD_SCIENTIST, Signer.COMMITTEE_LAB} else self.director

    def refreshed(self) -> Engagement:
        return Engagement.objects.get(pk=self.engagement.pk)

    def replay(self) -> None:
        self._begin()
        self._reach_milestones()
        if self.kickoff <= self.today:
            HandOver(self.engagement, self.story, self.today, self.lead, self.members).replay()
            self._transfer()
            self._log()
        if self.story.late_on_client:
            self._wait()

    def _status(self, *path: str) -> None:
        for status in path:
            now = self.refreshed()
            engagement_change_status(actor=self.director, engagement=now, version=now.version, status=status)

    def _begin(self) -> None:
        """Agreed two weeks ahead, which freezes the baseline; active from the kick-off; shared with the client."""
        with on(min(self.today, self.kickoff - dt.timedelta(days=14))):
            if self.refreshed().status == "lead":
                self._sign()
                self._status("appraisal", "agreed")
            for person in self.team:
                role = "intern" if person.lab_role == "intern" else "scientist"
                team_add(actor=self.director, engagement=self.refreshed(), person=person, role=role)
            ids = [("Milestone", pk) for pk in self.engagement.milestones.values_list("pk", flat=True)]
            ids += [("Deliverable", pk) for pk in self.engagement.deliverables.values_list("pk", flat=True)]
            ids += [("Objective", pk) for pk in self.engagement.objectives.values_list("pk", flat=True)]
            ids.append(("Checklist", self.engagement.checklist.pk))
            share(actor=self.director, named=ids[:MAX_SHARED], disclosure=Disclosure.CLIENT)
        if self.kickoff <= self.today:
            with on(self.kickoff, 9):
                self._status("active")

    def _sign(self) -> None:
        """What both sides signed before they agreed; it holds two months beyond the closure."""
        kind = "letter" if self.engagement.kind == EngagementKind.INTERVENTION else "research_agreement"
        until = (self.engagement.ends_on or self.kickoff) + dt.timedelta(days=60)
        agreement_add(
            actor=self.director,
            engagement=self.engagement,
            kind=kind,
            title=f"{AgreementKind(kind).label}, {self.engagement.organization.name}"[:200],
            signed_on=clock.today(),
            effective_on=max(clock.today(), self.kickoff),
            expires_on=until,
            signatories=[{"name": self.director.name, "side": "lab", "signed_on": clock.today()}],
        )

    def _reach_milestones(self) -> None:
        # the last days of an invented plan are not logged yet; of a real partner nothing is told as late
        unlogged = dt.timedelta(days=0 if self.story.import_key else 5)
        due = self.engagement.milestones.filter(due_on__lt=self.today - unlogged).order_by("due_on")
        stop = len(due) - 1 if self.story.late_on_client else len(due)
        for place, milestone in enumerate(due):
            if place >= stop:
                return
            if not self.story.import_key and place and self.rng.random() < 0.3:
                milestone = self._move(milestone, days=self.rng.choice([7, 14]), clock_="lab")
            self._reach(milestone, last=place == len(due) - 1)

    def _move(self, milestone: Milestone, *, days: int, clock_: str) -> Milestone:
        moved = min(known(milestone.due_on) + dt.timedelta(days=days), self.today - dt.timedelta(days=3))
        if moved <= known(milestone.due_on):
            return milestone
        with on(known(milestone.due_on) - dt.timedelta(days=4)):
            reason = "data" if clock_ == "client" else self.rng.choice(["research", "people", "compute"])
            return milestone_move(
                actor=self.lead,
                milestone=milestone,
                version=milestone.version,
                due_on=moved,
                reason=reason,
                clock=clock_,
            )

    def _reach(self, milestone: Milestone, *, last: bool) -> None:
        negative = self.story.negative and last
        self._enter_stage(milestone)
        notes = NEGATIVE_NOTES if negative else OUTCOME_NOTES
        with on(known(milestone.due_on), 11):
            milestone = milestone_log(
                actor=self.lead,
                milestone=milestone,
                version=milestone.version,
                outcome="negative" if negative else "confirmed",
                note=notes[self.lead.language],
                gate_decision="go" if milestone.gate else None,
            )
        with on(min(self.today - dt.timedelta(days=1), known(milestone.due_on) + dt.timedelta(days=2)), 15):
            for seat in milestone.approvals.filter(verdict="pending"):
                person = self.seat(seat.signer)
                if person is not None:
                    seat.refresh_from_db()
                    now = Milestone.objects.get(pk=milestone.pk)
                    milestone_decide(actor=person, approval=seat, version=now.version, verdict="approved")

    def _enter_stage(self, milestone: Milestone) -> None:
        stage = milestone.stage
        if stage is not None and not stage.entries.filter(left_on__isnull=True).exists():
            with on(known(milestone.due_on), 10):
                stage_enter(actor=self.lead, stage=stage)

    def _transfer(self) -> None:
        """Levels follow the time elapsed; one item is waived with its reason."""
        total = max(1, (known(self.refreshed().ends_on) - self.kickoff).days)
        share_done = min(1.0, max(0.0, (self.today - self.kickoff).days / total))
        items = list(
            Item.objects.filter(section__checklist__engagement=self.engagement).order_by(
                "section__position", "position"
            )
        )
        performers = [m.user for m in self.members if m.role != "observer"]
        for place, item in enumerate(items):
            progress = share_done * len(items) - place * 0.9
            witness = self.seat(item.signer)
            performer = next((p for p in performers if witness is None or p.pk != witness.pk), None)
            if progress <= 0 or witness is None or performer is None:
                continue
            level = "unaided" if progress > 4 else "assisted" if progress > 2 else "demonstrated"
            day = self.kickoff + dt.timedelta(
                days=int((self.today - self.kickoff).days * (place + 1) / (len(items) + 1))
            )
            with on(day, 16):
                item = Item.objects.select_related("section__checklist__engagement").get(pk=item.pk)
                if place == 5 and not self.story.import_key:
                    item_waive(actor=self.lead, item=item, version=item.version, reason="Outside the agreed scope")
                else:
                    item_sign(actor=witness, item=item, version=item.version, level=level, performer=performer)
        self._assess()

    def _assess(self) -> None:
        # nobody is said to lack what they may well have: a real partner is seen in the upper half of the scale
        least = 3 if self.story.import_key else 1
        occasions = [("before", self.kickoff, least)]
        ends_on = known(self.refreshed().ends_on)
        if ends_on < self.today:
            occasions.append(("after", ends_on, least + 1))
        for occasion, day, lowest in occasions:
            scores = []
            for dimension in Dimension.values:
                level = self.rng.randint(lowest, min(lowest + 2, 4))
                evidence = EVIDENCE[self.lead.language][dimension] if level >= EVIDENCE_FROM_LEVEL else ""
                scores.append({"dimension": dimension, "level": level, "evidence": evidence})
            with on(day, 17):
                capability_assess(actor=self.lead, engagement=self.refreshed(), occasion=occasion, scores=scores)
                assessment = self.engagement.capability_assessments.get(occasion=occasion)
                named = [("CapabilityAssessment", assessment.pk)]
                share(actor=self.lead, named=named, disclosure=Disclosure.CLIENT)

    def _log(self) -> None:
        end = min(self.today - dt.timedelta(days=1), known(self.refreshed().ends_on))
        writers = [self.lead, *[person for person in self.team if person.lab_role != "intern"]]
        sentences = {language: list(texts) for language, texts in LOG.items()}
        for place in range(min(10, max(2, (end - self.kickoff).days // 14))):
            author = writers[place % len(writers)]
            choices = [s for s in sentences[author.language] if not (self.story.import_key and s[0] == "blocker")]
            kind, text = choices[place % len(choices)]
            day = max(self.kickoff, end - dt.timedelta(days=place * 9))
            with on(day, 16):
                entry = log_add(
                    actor=author,
                    engagement=self.refreshed(),
                    kind=kind,
                    body=text.format(n=self.rng.randint(3, 90), p=self.rng.randint(3, 18)),
                    is_illustrative=True,
                )
                if kind != "blocker" and place % 2 == 0:
                    share(actor=self.lead, named=[("LogEntry", entry.pk)], disclosure=Disclosure.CLIENT)

    def _wait(self) -> None:
        """The next step is the client's: a milestone slips on their clock while an extract is waited for."""
        waiting = self.engagement.milestones.exclude(status="accepted").filter(due_on__lt=self.today).first()
        with on(self.today - dt.timedelta(days=24)):
            period = waiting_open(
                actor=self.lead,
                engagement=self.refreshed(),
                waiting_for="data",
                what="Deuxième extrait des données" if self.lead.language == "fr" else "Second extract of the data",
                milestone=waiting,
            )
            share(actor=self.lead, named=[("WaitingPeriod", period.pk)], disclosure=Disclosure.CLIENT)
        if waiting is not None:
            with on(self.today - dt.timedelta(days=20)):
                milestone_move(
                    actor=self.lead,
                    milestone=waiting,
                    version=waiting.version,
                    due_on=self.today - dt.timedelta(days=2),
                    reason="data",
                    clock="client",
                    note="The second extract has not come yet.",
                )
