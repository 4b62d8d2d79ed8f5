"""Every question of both schemas and every type that `node` finds: who of the cast is answered on A.

The tables are data: `test_reads` fails when a question or a type has no cell here, so that none is forgotten.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from passerelle.audit.models import Event as AuditEvent
from passerelle.engagements.models import TeamMember
from passerelle.impact.models import YearlyReport
from passerelle.notifications.models import Notification
from passerelle.people.models import Skill
from passerelle.plan.models import MilestoneEvidence
from passerelle.records.models import AcceptanceRecord
from passerelle.reviews.models import Decision, Reviewer
from passerelle.transfer.models import SignOff
from tests.contract.cells import (
    CLIENTS_A,
    DIRECTOR,
    EDITORS,
    EVERYBODY,
    LAB,
    LOGGERS,
    STAFF,
    STARTERS,
)
from tests.doors import gid
from tests.world import Side, World

OFFICE = frozenset({"director", "partnerships"})
GUESTS = CLIENTS_A | {"sponsor_b", "stranger"}


@dataclass(frozen=True, slots=True)
class Read:
    """A question's arguments on one side of the world, and who gets an answer that is not empty."""

    may: frozenset[str]
    arguments: Callable[[World, Side], dict[str, Any]] = lambda world, side: {}
    # no side's: partners are seen by whoever sees the portfolio, whatever engagement they are in
    shared: bool = False


def first(world: World, side: Side) -> dict[str, Any]:
    return {"first": 10}


def of_engagement(world: World, side: Side) -> dict[str, Any]:
    return {"reference": side.engagement.reference}


TODAY = "2026-03-02"
LAB_READS = {
    "search": Read(LAB, lambda w, s: {"query": s.engagement.title, "first": 5}),
    "sharePreview": Read(STAFF, lambda w, s: {"ids": [gid(s.hidden_entry, "LogEntry")]}),
    "staffingNeeds": Read(OFFICE),
    "staffingProposal": Read(DIRECTOR),
    "neededSkills": Read(LAB),
    "changes": Read(LAB, of_engagement),
    "inquiries": Read(STARTERS, first),
    "inquiry": Read(STARTERS, lambda w, s: {"id": gid(w.inquiry)}),
    "slipLedger": Read(STARTERS, lambda w, s: {"group": "REASON", "organization": gid(s.engagement.organization)}),
    "forecastCalibration": Read(STARTERS),
    "savedViews": Read(frozenset({"lead"}), lambda w, s: {"page": "PORTFOLIO"}),
    # the registry is switched off here; who may ask it is tested where it has a stand-in (impact/test_doi)
    "canLookUpDoi": Read(frozenset()),
    "publicationByDoi": Read(frozenset(), lambda w, s: {"doi": "not a doi"}),
    "impactYear": Read(STARTERS, lambda w, s: {"year": 2026}),
    "registerEntries": Read(STARTERS, first),
    "dueEnquiries": Read(LAB, first),
    "events": Read(LAB, first),
    "startups": Read(STARTERS, first),
    "canKeepProgramme": Read(OFFICE),
    "playbooks": Read(LAB),
    "playbook": Read(LAB, lambda w, s: {"id": gid(w.playbook)}),
    "canAddPlaybook": Read(OFFICE),
    "playbookPreview": Read(LAB, lambda w, s: {"playbook": gid(w.playbook), "startsOn": TODAY}),
    "scenarios": Read(DIRECTOR, first),
    "scenarioNames": Read(DIRECTOR),
    "scenario": Read(DIRECTOR, lambda w, s: {"id": gid(w.scenario)}),
    "scenarioNeeds": Read(DIRECTOR, lambda w, s: {"id": gid(w.scenario), "other": gid(w.scenario)}),
    "scenarioComparison": Read(DIRECTOR, lambda w, s: {"id": gid(w.scenario), "other": gid(w.scenario)}),
    "planLint": Read(DIRECTOR),
    "loadGrid": Read(LAB, lambda w, s: {"from": TODAY, "count": 2, "unit": "WEEK"}),
    "timeSheet": Read(LAB, lambda w, s: {"week": TODAY}),
    "load": Read(LAB, lambda w, s: {"from": TODAY, "weeks": 2}),
    "notifications": Read(LAB, first),
    "deadLetters": Read(DIRECTOR, first),
    "capabilityScale": Read(LAB),
    "logPreview": Read(LOGGERS, lambda w, s: {"engagement": gid(s.engagement), "body": "text"}),
    "decisionLog": Read(LAB, lambda w, s: {"engagement": gid(s.engagement), "format": "MARKDOWN"}),
    "movePreview": Read(EDITORS, lambda w, s: {"id": gid(s.milestone), "dueOn": "2026-09-01"}),
    "engagementNames": Read(LAB),
    "engagements": Read(LAB, lambda w, s: {"first": 10, "organization": gid(s.engagement.organization)}),
    "expiringAgreements": Read(LAB, first),
    "engagement": Read(LAB, of_engagement),
    "organizations": Read(STARTERS, first),
    "organizationNames": Read(STARTERS),
    "organization": Read(STARTERS, lambda w, s: {"id": gid(s.engagement.organization)}, shared=True),
    "viewer": Read(LAB),
    "lab": Read(LAB),
    "people": Read(LAB, first),
    "personNames": Read(LAB),
    "person": Read(LAB, lambda w, s: {"id": gid(w.cast.lead, "Person")}),
    "skills": Read(LAB, first),
    "skillNames": Read(LAB),
    "node": Read(LAB, lambda w, s: {"id": gid(s.engagement)}),
}
PORTAL_READS = {
    "changes": Read(CLIENTS_A, of_engagement),
    "report": Read(CLIENTS_A, lambda w, s: {"id": gid(s.shared_report)}),
    # the lab's people have their own door; in this one an event is a client's
    "events": Read(GUESTS, first),
    "notifications": Read(EVERYBODY - {"stranger"}, first),
    # it always answers, with what the asker sees: tests/search holds it to that
    "search": Read(EVERYBODY, lambda w, s: {"query": s.engagement.title}),
    "reviewRound": Read(CLIENTS_A, lambda w, s: {"id": gid(s.round)}),
    "engagement": Read(CLIENTS_A, of_engagement),
    "viewer": Read(EVERYBODY),
    "node": Read(CLIENTS_A, lambda w, s: {"id": gid(s.engagement)}),
}

Row = Callable[[World, Side], Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A row of one type, and who finds it by its id."""

    may: frozenset[str]
    row: Row
    shared: bool = False


def of_side(name: str) -> Row:
    return lambda world, side: getattr(side, name)


def of_world(name: str) -> Row:
    return lambda world, side: getattr(world, name)


def told(person: str, item: str) -> Row:
    return lambda world, side: Notification.objects.filter(
        recipient=getattr(world.cast, person), items__object_id=getattr(side, item).pk
    ).first()


def event_of(side: Side) -> Any:
    return AuditEvent.objects.filter(engagement_id=side.engagement.pk, verb="log.added").first()


LAB_FINDS = {
    "AcceptanceRecord": Found(LAB, lambda w, s: AcceptanceRecord.objects.filter(engagement=s.engagement).first()),
    "Agreement": Found(LAB, of_side("agreement")),
    "Allocation": Found(STAFF, of_side("allocation")),
    "ApiToken": Found(frozenset({"lead"}), of_world("token")),
    "Approval": Found(LAB, of_side("approval")),
    "CapabilityAssessment": Found(LAB, of_side("assessment")),
    "Checklist": Found(LAB, of_side("checklist")),
    "ClientMembership": Found(LAB, lambda w, s: s.engagement.client_memberships.get(role="sponsor")),
    "ClientPerson": Found(LAB, lambda w, s: s.engagement.client_memberships.get(role="sponsor").user),
    "Comment": Found(LAB, of_side("comment")),
    "Contact": Found(STARTERS, of_world("contact")),
    "Contract": Found(STAFF, of_world("contract")),
    "Decision": Found(LAB, lambda w, s: Decision.objects.filter(round=s.round).first()),
    "Deliverable": Found(LAB, of_side("hidden_deliverable")),
    "DeliverableVersion": Found(LAB, of_side("hidden_version")),
    "Engagement": Found(LAB, of_side("engagement")),
    "Evidence": Found(LAB, of_side("evidence")),
    "ExecutiveLink": Found(LAB, of_side("link")),
    "HistoryEvent": Found(LAB, lambda w, s: event_of(s)),
    "ImpactEnquiry": Found(LAB, of_side("enquiry")),
    "Inquiry": Found(STARTERS, of_world("inquiry")),
    "Invitation": Found(LAB, of_side("invitation")),
    "Item": Found(LAB, of_side("item")),
    "Leave": Found(frozenset({"director", "lead"}), of_world("leave")),
    "LogEntry": Found(LAB, of_side("hidden_entry")),
    "Milestone": Found(LAB, of_side("hidden_milestone")),
    "MilestoneEvidence": Found(
        LAB, lambda w, s: MilestoneEvidence.objects.filter(milestone__engagement=s.engagement).first()
    ),
    "Notification": Found(frozenset({"lead"}), told("lead", "entry")),
    "Objective": Found(LAB, of_side("objective")),
    "Organization": Found(STARTERS, lambda w, s: s.engagement.organization, shared=True),
    "Outcome": Found(LAB, of_side("outcome")),
    "Person": Found(LAB, lambda w, s: w.cast.lead),
    "Playbook": Found(LAB, of_world("playbook")),
    "ProgrammeEvent": Found(LAB, of_world("event")),
    "ProgrammePeriod": Found(STARTERS, of_world("period")),
    "ProgressReport": Found(LAB, of_side("report")),
    "RegisterEntry": Found(STARTERS, of_world("register")),
    "Registration": Found(LAB, of_world("registration")),
    "ReviewRound": Found(LAB, of_side("round")),
    "Reviewer": Found(LAB, lambda w, s: Reviewer.objects.filter(round=s.round).first()),
    "Risk": Found(LAB, of_side("risk")),
    "SavedView": Found(frozenset({"lead"}), of_world("view")),
    "Scenario": Found(DIRECTOR, of_world("scenario")),
    "Section": Found(LAB, of_side("section")),
    "SignOff": Found(LAB, lambda w, s: SignOff.objects.filter(item__section__checklist=s.checklist).first()),
    "Skill": Found(LAB, lambda w, s: Skill.objects.first()),
    "Slip": Found(LAB, of_side("move")),
    "StaffingNeed": Found(OFFICE, of_side("need")),
    "Stage": Found(LAB, of_side("stage")),
    "StartupSupport": Found(STARTERS, of_world("startup")),
    "TeamMember": Found(LAB, lambda w, s: TeamMember.objects.filter(engagement=s.engagement).first()),
    "Viewer": Found(frozenset({"lead"}), lambda w, s: w.cast.lead),
    "WaitingPeriod": Found(LAB, of_side("waiting")),
    "YearlyReport": Found(STARTERS, lambda w, s: YearlyReport.objects.first()),
}
PORTAL_FINDS = {
    name: Found(CLIENTS_A, LAB_FINDS[name].row)
    for name in (
        "AcceptanceRecord", "CapabilityAssessment", "Checklist", "ClientPerson", "Comment", "Decision", "Engagement",
        "Evidence", "ImpactEnquiry", "Item", "Objective", "Organization", "Outcome", "ReviewRound", "Reviewer", "Risk",
        "Section", "SignOff", "WaitingPeriod",
    )
} | {
    "Approval": Found(CLIENTS_A, of_side("client_approval")),
    "Deliverable": Found(CLIENTS_A, of_side("deliverable")),
    "DeliverableVersion": Found(CLIENTS_A, of_side("version")),
    "LogEntry": Found(CLIENTS_A, of_side("entry")),
    "Milestone": Found(CLIENTS_A, of_side("milestone")),
    "Notification": Found(frozenset({"sponsor_a"}), told("sponsor_a", "entry")),
    "ProgrammeEvent": Found(GUESTS, of_world("event")),
    "ProgressReport": Found(CLIENTS_A, of_side("shared_report")),
    "Viewer": Found(frozenset({"sponsor_a"}), lambda w, s: w.cast.sponsor_a),
}  # fmt: skip
