"""The cast's two engagements filled with one of everything, and a canary in every text that clients must not see."""

import datetime as dt
from dataclasses import dataclass

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.models import OutgoingMail, StoredFile
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import Agreement, Delegation, Engagement, Invitation, Objective, Signatory
from passerelle.executive.models import ExecutiveLink
from passerelle.impact.models import ImpactEnquiry, Outcome, RegisterEntry, ShowcaseEntry
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.notifications.models import CalendarFeed, Notification, NotificationItem
from passerelle.partners.models import Contact, Organization, ProgrammePeriod
from passerelle.people.models import ApiToken, User
from passerelle.pipeline.models import Inquiry
from passerelle.plan.models import (
    Milestone,
    MilestoneApproval,
    Slip,
    Stage,
    WaitingPeriod,
)
from passerelle.planning.models import Allocation, Contract, Leave, Scenario, ScenarioChange
from passerelle.playbooks.models import Playbook
from passerelle.portfolio.models import SavedView
from passerelle.programme.models import Event, Registration, StartupSupport
from passerelle.reports.models import ProgressReport
from passerelle.reviews.models import ReviewRound
from passerelle.staffing.models import StaffingNeed
from passerelle.transfer.models import (
    CapabilityAssessment,
    Checklist,
    Evidence,
    Item,
    Section,
)
from tests.cast import Cast
from tests.doors import SIGNED_IN
from tests.world_know_how import make_journal, make_transfer
from tests.world_plan import make_plan, make_work
from tests.world_texts import CANARY, canary, stored

__all__ = ["CANARY", "Side", "World", "canary", "make_side", "make_world", "stored", "without_password"]


@dataclass(slots=True)
class Side:
    """One of everything that hangs on an engagement. `hidden_*` are internal, the others shared with the client."""

    engagement: Engagement
    objective: Objective
    agreement: Agreement
    invitation: Invitation
    stage: Stage
    milestone: Milestone
    hidden_milestone: Milestone
    approval: MilestoneApproval
    client_approval: MilestoneApproval
    waiting: WaitingPeriod
    move: Slip
    deliverable: Deliverable
    hidden_deliverable: Deliverable
    version: DeliverableVersion
    hidden_version: DeliverableVersion
    round: ReviewRound
    entry: LogEntry
    hidden_entry: LogEntry
    blocker: LogEntry
    comment: Comment
    risk: Risk
    checklist: Checklist
    section: Section
    item: Item
    client_item: Item
    waived_item: Item
    evidence: Evidence
    assessment: CapabilityAssessment
    allocation: Allocation
    report: ProgressReport
    shared_report: ProgressReport
    link: ExecutiveLink
    delegation: Delegation
    outcome: Outcome
    enquiry: ImpactEnquiry
    showcase: ShowcaseEntry
    need: StaffingNeed


@dataclass(slots=True)
class World:
    cast: Cast
    a: Side
    b: Side
    playbook: Playbook
    token: ApiToken
    foreign_token: ApiToken
    leave: Leave
    contract: Contract
    upload: StoredFile
    view: SavedView
    letter: OutgoingMail
    inquiry: Inquiry
    contact: Contact
    period: ProgrammePeriod
    register: RegisterEntry
    event: Event
    hidden_event: Event
    registration: Registration
    startup: StartupSupport
    scenario: Scenario
    scenario_change: ScenarioChange

    def side(self, name: str) -> Side:
        return {"a": self.a, "b": self.b}[name]


def make_world(cast: Cast) -> World:
    """Fill the cast's engagements. The reviewer of A's open round is A's sponsor."""
    a = make_side(cast, cast.engagement_a, "A", cast.lead, cast.sponsor_a, cast.engineer_a)
    b = make_side(cast, cast.engagement_b, "B", cast.director, cast.sponsor_b, cast.sponsor_b)
    contact = Contact.objects.create(organization=cast.engagement_a.organization, name=canary("contact.name"))
    period = ProgrammePeriod.objects.create(organization=contact.organization, status="member", since="2019-05-01")
    playbook = Playbook.objects.filter(key="sme_intervention").first() or Playbook.objects.create(
        key="minimal", kind="sme_intervention", title_en="Minimal", default_weeks=8, min_weeks=2, max_weeks=26,
        definition={"stages": [], "milestones": [], "deliverables": [], "transfer": {}},
    )  # fmt: skip
    expires = clock.now() + dt.timedelta(days=10)
    token = ApiToken.objects.create(user=cast.lead, name=canary("token"), token_sha256="1" * 64, expires_at=expires)
    foreign = ApiToken.objects.create(user=cast.scientist, name="t", token_sha256="2" * 64, expires_at=expires)
    leave = Leave.objects.create(
        person=cast.lead, kind="sick", starts_on="2026-03-02", ends_on="2026-03-04", note=canary("leave.note")
    )
    contract = Contract.objects.create(person=cast.lead, hours_per_week=35, starts_on="2025-01-06")
    upload = stored(cast.lead, "upload.bin", claimed=False)
    view = SavedView.objects.create(person=cast.lead, page="portfolio", name=canary("view"), search="")
    letter = OutgoingMail.objects.create(
        key="letter", renderer="passerelle.notifications.services.mails.render", recipient="gone@client.test",
        arguments={"user_id": cast.stranger.pk, "ids": []}, dead_at=clock.now(), last_error=canary("letter.error"),
    )  # fmt: skip
    for number, person in enumerate((cast.lead, cast.sponsor_a)):
        CalendarFeed.objects.create(user=person, token_sha256=str(number) * 64)
    for side in (a, b):
        _told(cast, side)
    inquiry = Inquiry.objects.create(
        organization_name=canary("inquiry.organization"), organization_kind="sme", contact_name=canary("inquiry.name"),
        contact_email="asker@inquiry.test", need=canary("inquiry.need"), wanted="unsure", timeframe="now",
        status="fit",
    )  # fmt: skip
    register = RegisterEntry.objects.create(
        kind="article", title=canary("register.title"), source=canary("register.source"), starts_on="2026-02-02"
    )
    return World(
        cast, a, b, playbook, token, foreign, leave, contract, upload, view, letter, inquiry, contact, period,
        register,
        *_programme(cast), *_branch(a),
    )  # fmt: skip


def _programme(cast: Cast) -> tuple[Event, Event, Registration, StartupSupport]:
    """A public event of next week with a registration from the lab, one for the lab alone, and a startup."""
    starts_at = clock.now() + dt.timedelta(days=7)
    hours = {"starts_at": starts_at, "ends_at": starts_at + dt.timedelta(hours=2)}
    event = Event.objects.create(
        kind="symposium", title_en="Symposium", audience="public", status="announced", capacity=40,
        internal_note=canary("event.note"), **hours,
    )  # fmt: skip
    hidden = Event.objects.create(
        kind="tea_talk", title_en=canary("event.title"), place=canary("event.place"), status="announced", **hours
    )
    Event.objects.create(kind="other", title_en=canary("event.draft"), audience="public", **hours)
    held = Registration.objects.create(event=event, person=cast.lead, asked_at=clock.now())
    young = Organization.objects.create(key="young", name=canary("startup"), kind="startup")
    startup = StartupSupport.objects.create(
        organization=young, starts_on="2026-01-05", internal_note=canary("startup.note")
    )
    return event, hidden, held, startup


def _branch(side: Side) -> tuple[Scenario, ScenarioChange]:
    scenario = Scenario.objects.create(name=canary("scenario"), note=canary("scenario.note"))
    row = side.allocation
    change = ScenarioChange.objects.create(
        scenario=scenario, act="change", target_id=row.pk, base_version=1,
        values={
            "person": row.person_id, "engagement": row.engagement_id, "starts_on": "2026-01-12",
            "ends_on": "2026-12-18", "fte": "0.75", "status": "confirmed",
        },
    )  # fmt: skip
    return scenario, change


def _told(cast: Cast, side: Side) -> None:
    """Lines for everybody about what is shared and what is not, whoever may see it."""
    for person in cast.people().values():
        for row in (side.milestone, side.hidden_milestone, side.entry, side.hidden_entry, side.risk):
            line = Notification.objects.create(
                recipient=person, engagement=side.engagement, actor=cast.lead, reason="plan", verb="milestone.moved"
            )
            NotificationItem.objects.create(notification=line, object_type=type(row).__name__, object_id=row.pk)


def make_side(cast: Cast, engagement: Engagement, mark: str, lead: User, sponsor: User, engineer: User) -> Side:
    engagement.internal_notes = canary(f"{mark}.engagement.internal_notes")
    engagement.save(update_fields=["internal_notes"])
    plan = make_plan(engagement, mark, lead)
    work = make_work(engagement, mark, lead, sponsor, plan)
    rest = make_journal(engagement, mark, lead, plan["milestone"], plan["hidden_milestone"])
    know_how = make_transfer(engagement, mark, lead, sponsor, engineer)
    objective = Objective.objects.create(
        engagement=engagement, statement=f"Aim {mark}", disclosure=Disclosure.CLIENT, created_by=lead
    )
    Objective.objects.create(engagement=engagement, statement=canary(f"{mark}.objective"), metric=canary("metric"))
    agreement = Agreement.objects.create(engagement=engagement, kind="nda", title=canary(f"{mark}.agreement"))
    Signatory.objects.create(agreement=agreement, name=canary(f"{mark}.signatory"), side="lab")
    invitation = Invitation.objects.create(
        engagement=engagement, email=f"guest.{mark.lower()}@client.test", name=canary(f"{mark}.invitation"),
        role="observer", token_sha256=mark * 64, expires_at=clock.now() + dt.timedelta(days=3), created_by=lead,
    )  # fmt: skip
    allocation = Allocation.objects.create(
        person=lead, engagement=engagement, starts_on="2026-01-12", ends_on="2026-12-18", fte="0.50",
        status="confirmed", note=canary(f"{mark}.allocation.note"),
    )  # fmt: skip
    outcome = Outcome.objects.create(
        engagement=engagement, kind="product", title=canary(f"{mark}.outcome"), authors=canary(f"{mark}.authors")
    )
    Outcome.objects.create(
        engagement=engagement, kind="publication", title=f"Paper {mark}", doi=f"10.1234/{mark}",
        internal_note=canary(f"{mark}.outcome.note"), disclosure=Disclosure.CLIENT,
    )  # fmt: skip
    enquiry = ImpactEnquiry.objects.create(
        engagement=engagement, due_on="2026-02-02", internal_note=canary(f"{mark}.enquiry.note")
    )
    ImpactEnquiry.objects.create(
        engagement=engagement, due_on="2099-02-02", internal_note=canary(f"{mark}.enquiry.later")
    )
    showcase = ShowcaseEntry.objects.create(
        engagement=engagement, title_en=canary(f"{mark}.showcase"), summary_en=canary(f"{mark}.showcase.summary"),
        agreed_on="2026-01-05",
    )  # fmt: skip
    report = ProgressReport.objects.create(
        engagement=engagement, starts_on="2026-01-05", ends_on="2026-02-01", body_en=canary(f"{mark}.report.draft"),
        body_fr=canary(f"{mark}.report.brouillon"), created_by=lead,
    )  # fmt: skip
    shared_report = ProgressReport.objects.create(
        engagement=engagement, starts_on="2026-01-05", ends_on="2026-02-01", body_en=f"Shared report {mark}",
        disclosure=Disclosure.CLIENT, shared_at=clock.now(), created_by=lead,
    )  # fmt: skip
    link = ExecutiveLink.objects.create(
        engagement=engagement, name=canary(f"{mark}.link"), token_sha256=mark.lower() * 64,
        ends_on=clock.today() + dt.timedelta(days=9), created_by=lead,
    )  # fmt: skip
    delegation = Delegation.objects.create(
        engagement=engagement, delegator=sponsor, delegate=lead, starts_on="2026-01-05", ends_on="2026-01-09",
    )  # fmt: skip
    need = StaffingNeed.objects.create(
        engagement=engagement, min_fte="0.2", nominal_fte="0.5", max_fte="0.8", weeks=4, earliest_on="2026-01-05",
        latest_on="2026-12-07", note=canary(f"{mark}.need.note"),
    )  # fmt: skip
    return Side(
        outcome=outcome, enquiry=enquiry, showcase=showcase,
        need=need, delegation=delegation, link=link, report=report, shared_report=shared_report, engagement=engagement,
        objective=objective, agreement=agreement, invitation=invitation,
        allocation=allocation, **plan, **work, **rest, **know_how,
    )  # fmt: skip


def without_password(user: User) -> User:
    """Return a person who never chose a password."""
    user.set_unusable_password()
    user.save(update_fields=["password"])
    SIGNED_IN.pop(user.pk, None)  # a session ends with the password under which it began
    return user
