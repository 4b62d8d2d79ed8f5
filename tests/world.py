"""The cast's two engagements filled with one of everything, and a canary in every text that clients must not see."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.models import OutgoingMail, StoredFile
from passerelle.deliverables.models import Deliverable, DeliverableVersion, TrackedRun
from passerelle.engagements.models import Agreement, Delegation, Engagement, Invitation, Objective, Opening, Signatory
from passerelle.executive.models import ExecutiveLink
from passerelle.impact.models import ImpactEnquiry, Outcome, RegisterEntry, ShowcaseEntry
from passerelle.journal.models import Comment, LogEntry, LogRevision, Risk
from passerelle.notifications.models import CalendarFeed, Notification, NotificationItem
from passerelle.partners.models import Contact, Organization, ProgrammePeriod
from passerelle.people.models import ApiToken, User
from passerelle.pipeline.models import Inquiry
from passerelle.plan.models import (
    Milestone,
    MilestoneApproval,
    MilestoneEvidence,
    Slip,
    Stage,
    StageEntry,
    WaitingPeriod,
)
from passerelle.planning.models import Allocation, Contract, Leave, Scenario, ScenarioChange
from passerelle.playbooks.models import Playbook
from passerelle.portfolio.models import SavedView
from passerelle.programme.models import Event, Registration, StartupSupport
from passerelle.reports.models import ProgressReport
from passerelle.reviews.models import Decision, Reviewer, ReviewRound
from passerelle.staffing.models import StaffingNeed
from passerelle.transfer.models import (
    CapabilityAssessment,
    CapabilityScore,
    Checklist,
    Evidence,
    Item,
    Section,
    SignOff,
)
from tests.cast import Cast

CANARY = "CANARY"


def canary(place: str) -> str:
    """A text that must never reach a client; it says where it was planted."""
    return f"{CANARY}-{place}"


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


def stored(user: User, name: str, claimed: bool = True) -> StoredFile:
    return StoredFile.objects.create(
        name=name, content_type="application/octet-stream", size=3, sha256="0" * 64, storage_key=f"test/{name}",
        created_by=user, claimed_at=clock.now() if claimed else None,
    )  # fmt: skip


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
    plan = _plan(engagement, mark, lead)
    work = _work(engagement, mark, lead, sponsor, plan)
    rest = _journal(engagement, mark, lead, plan["milestone"], plan["hidden_milestone"])
    know_how = _transfer(engagement, mark, lead, sponsor, engineer)
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
        expires_at=clock.now() + dt.timedelta(days=9), created_by=lead,
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


def _plan(engagement: Engagement, mark: str, lead: User) -> dict[str, Any]:
    stage = Stage.objects.create(engagement=engagement, key="baseline", title_en="Baseline", position=1)
    StageEntry.objects.create(stage=stage, entered_on="2026-02-02")
    milestone = Milestone.objects.create(
        engagement=engagement, stage=stage, title_en=f"Data usable {mark}", due_on="2026-03-02",
        baseline_on="2026-02-23",
        reached_on="2026-03-02", status="submitted", outcome="confirmed", outcome_note="Counts match", gate=True,
        gate_decision="go", gate_decided_by=canary(f"{mark}.milestone.gate_decided_by"),
        internal_note=canary(f"{mark}.milestone.internal_note"), disclosure=Disclosure.CLIENT,
        created_by=lead,
    )  # fmt: skip
    hidden = Milestone.objects.create(
        engagement=engagement, title_en=canary(f"{mark}.milestone.title"), due_on="2026-04-06", created_by=lead
    )
    approval = MilestoneApproval.objects.create(milestone=milestone, signer="LS")
    client_approval = MilestoneApproval.objects.create(milestone=milestone, signer="CS")
    MilestoneApproval.objects.create(milestone=hidden, signer="CS", reason=canary(f"{mark}.approval.reason"))
    Slip.objects.create(
        milestone=milestone, from_on="2026-02-23", to_on="2026-03-02", reason="data", clock="client",
        note=canary(f"{mark}.slip.note"), created_by=lead,
    )  # fmt: skip
    MilestoneEvidence.objects.create(milestone=milestone, text=canary(f"{mark}.milestone.evidence"))
    move = Slip.objects.create(
        milestone=hidden, from_on="2026-03-30", to_on="2026-04-06", reason="data", clock="lab",
        batch=f"move-{mark}"[:12], milestone_version=1, created_by=lead,
    )  # fmt: skip
    waiting = WaitingPeriod.objects.create(
        engagement=engagement, milestone=milestone, waiting_for="data", what=f"Sensor extract {mark}",
        since="2026-02-02", disclosure=Disclosure.CLIENT, created_by=lead,
    )  # fmt: skip
    WaitingPeriod.objects.create(
        engagement=engagement, waiting_for="access", what=canary(f"{mark}.waiting.what"), since="2026-02-02"
    )
    return {
        "stage": stage, "milestone": milestone, "hidden_milestone": hidden, "approval": approval,
        "client_approval": client_approval, "waiting": waiting, "move": move,
    }  # fmt: skip


def _work(engagement: Engagement, mark: str, lead: User, sponsor: User, plan: dict[str, Any]) -> dict[str, Any]:
    deliverable = Deliverable.objects.create(
        engagement=engagement, milestone=plan["milestone"], title_en=f"Datasheet {mark}", kind="dataset",
        acceptance_criteria="Every table is described", status="submitted", due_on="2026-03-02",
        internal_note=canary(f"{mark}.deliverable.internal_note"), disclosure=Disclosure.CLIENT, created_by=lead,
    )  # fmt: skip
    hidden = Deliverable.objects.create(
        engagement=engagement, milestone=plan["hidden_milestone"], title_en=canary(f"{mark}.deliverable.title"),
        kind="report", acceptance_criteria=canary(f"{mark}.criteria"), created_by=lead,
    )  # fmt: skip
    version = DeliverableVersion.objects.create(
        deliverable=deliverable, number=1, link_kind="tag", link="v1.0.0", note="First complete version",
        internal_note=canary(f"{mark}.version.internal_note"), disclosure=Disclosure.CLIENT, created_by=lead,
    )  # fmt: skip
    hidden_version = DeliverableVersion.objects.create(
        deliverable=deliverable, number=2, file=stored(lead, canary(f"{mark}.file.name")),
        note=canary(f"{mark}.version.note"), created_by=lead, model_card={"motivation": canary(f"{mark}.card")},
    )  # fmt: skip
    for of, state in ((hidden_version, "failed"), (version, "fetched")):
        TrackedRun.objects.create(
            version=of, state=state, name=canary(f"{mark}.run.name"), problem="" if state == "fetched" else "missing",
            params={canary(f"{mark}.run.param"): "1"}, metrics={canary(f"{mark}.run.metric"): "0.5"},
        )  # fmt: skip
    DeliverableVersion.objects.create(
        deliverable=hidden, number=1, link_kind="url", link=f"https://{canary(mark)}.test/", created_by=lead
    )
    review = ReviewRound.objects.create(
        deliverable_version=version, message="Please look at table 3", respond_by="2026-12-18", created_by=lead
    )
    Reviewer.objects.create(round=review, user=sponsor, role="sponsor")
    Opening.objects.create(engagement=engagement, user=sponsor, object_type="DeliverableVersion", object_id=version.pk)
    Decision.objects.create(
        round=review, reviewer=sponsor, role="sponsor", verdict="needs_information", reason="Which unit is used?",
        auth_method="password", version_number=1, fingerprint=version.fingerprint,
        shown_text="Every table is described",
    )  # fmt: skip
    return {
        "deliverable": deliverable, "hidden_deliverable": hidden, "version": version,
        "hidden_version": hidden_version, "round": review,
    }  # fmt: skip


def _journal(
    engagement: Engagement, mark: str, lead: User, milestone: Milestone, hidden_milestone: Milestone
) -> dict[str, Any]:
    entry = LogEntry.objects.create(
        engagement=engagement, kind="progress", body=f"Counts of **{mark}** match", milestone=milestone,
        disclosure=Disclosure.CLIENT, created_by=lead,
    )  # fmt: skip
    hidden = LogEntry.objects.create(
        engagement=engagement, kind="blocker", body=canary(f"{mark}.log.body"), milestone=hidden_milestone,
        created_by=lead,
    )  # fmt: skip
    asked = WaitingPeriod.objects.create(
        engagement=engagement, waiting_for="data", what=canary(f"{mark}.blocker.what"), since="2026-02-02"
    )
    blocker = LogEntry.objects.create(
        engagement=engagement, kind="blocker", body=f"We need the extract {mark}", disclosure=Disclosure.CLIENT,
        context=canary(f"{mark}.log.context"), decided_by=canary(f"{mark}.log.decided_by"), waiting=asked,
        happened_on="2026-02-02", created_by=lead,
    )  # fmt: skip
    blocker.milestones.set([milestone, hidden_milestone])
    LogRevision.objects.create(
        entry=blocker, kind="blocker", body=canary(f"{mark}.revision.body"),
        context=canary(f"{mark}.revision.context"),
        happened_on="2026-02-02", created_by=lead,
    )  # fmt: skip
    Risk.objects.create(
        engagement=engagement, title=f"Sensors drift {mark}", mitigation=canary(f"{mark}.shared_risk.mitigation"),
        disclosure=Disclosure.CLIENT, owner=lead,
    )  # fmt: skip
    comment = Comment.objects.create(
        engagement=engagement, target_type="LogEntry", target_id=entry.pk, body=canary(f"{mark}.comment.internal"),
        created_by=lead,
    )  # fmt: skip
    for target in (milestone, entry):
        Comment.objects.create(
            engagement=engagement, target_type=type(target).__name__, target_id=target.pk, body="Well done",
            disclosure=Disclosure.CLIENT, created_by=lead,
        )  # fmt: skip
    # shared itself, but about something internal: it must stay unseen with what it is about
    Comment.objects.create(
        engagement=engagement, target_type="LogEntry", target_id=hidden.pk, disclosure=Disclosure.CLIENT,
        body=canary(f"{mark}.comment.on_internal"), created_by=lead,
    )  # fmt: skip
    risk = Risk.objects.create(
        engagement=engagement, title=canary(f"{mark}.risk.title"), mitigation=canary(f"{mark}.risk.mitigation")
    )
    return {"entry": entry, "hidden_entry": hidden, "blocker": blocker, "comment": comment, "risk": risk}


def _transfer(engagement: Engagement, mark: str, lead: User, sponsor: User, engineer: User) -> dict[str, Any]:
    checklist = Checklist.objects.create(engagement=engagement, disclosure=Disclosure.CLIENT, created_by=lead)
    section = Section.objects.create(checklist=checklist, key="data", title_en="Data", position=1)
    item = Item.objects.create(
        section=section, capability_en=f"Rebuild the training set {mark}", evidence_asked_en="log", signer="LS",
        level="demonstrated", performer=engineer, internal_note=canary(f"{mark}.item.internal_note"),
    )  # fmt: skip
    client_item = Item.objects.create(
        section=section, position=1, capability_en="State the decision", signer="CS",
        internal_note=canary(f"{mark}.client_item.internal_note"),
    )  # fmt: skip
    evidence = Evidence.objects.create(
        item=item, text="Extract log", disclosure=Disclosure.CLIENT, created_by=engineer
    )
    Evidence.objects.create(
        item=item, text=canary(f"{mark}.evidence.text"), file=stored(lead, canary(f"{mark}.evidence.file")),
        created_by=lead,
    )  # fmt: skip
    SignOff.objects.create(item=item, level="demonstrated", performer=engineer, witness=lead, signer="LS")
    assessment = CapabilityAssessment.objects.create(
        engagement=engagement, occasion="before", assessed_on="2026-01-12", disclosure=Disclosure.CLIENT
    )
    CapabilityScore.objects.create(assessment=assessment, dimension="data", level=2)
    hidden = CapabilityAssessment.objects.create(engagement=engagement, occasion="after", assessed_on="2026-06-12")
    CapabilityScore.objects.create(
        assessment=hidden, dimension="people", level=4, evidence=canary(f"{mark}.score.evidence")
    )
    running = Section.objects.create(checklist=checklist, key="running", title_en="Running", position=2)
    waived = Item.objects.create(
        section=running, capability_en="Retrain it", signer="LS", level="waived", waived_reason="Bought as a service",
        internal_note=canary(f"{mark}.waived_item.internal_note"),
    )  # fmt: skip
    return {
        "checklist": checklist, "section": section, "item": item, "client_item": client_item, "evidence": evidence,
        "assessment": assessment, "waived_item": waived,
    }  # fmt: skip


def without_password(user: User) -> User:
    """Return a person who never chose a password."""
    user.set_unusable_password()
    user.save(update_fields=["password"])
    return user
