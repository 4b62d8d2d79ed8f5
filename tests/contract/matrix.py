"""Every mutation, a valid input for it, and who of the cast may send it on engagement A.

The tables are data: `test_matrix` fails when a mutation of a schema has no cell here, so that none is forgotten.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from passerelle.core import clock
from passerelle.programme.models import Event, Registration
from tests.doors import gid
from tests.world import Side, World, without_password

Values = dict[str, Any]


def _event(world: World, *, hidden: bool = False) -> str:
    return gid(world.hidden_event if hidden else world.event, "ProgrammeEvent")


def _draft(world: World) -> str:
    Event.objects.filter(pk=world.event.pk).update(status="draft")
    return _event(world)


def _begun(world: World) -> Registration:
    Event.objects.filter(pk=world.event.pk).update(starts_at=clock.now() - dt.timedelta(hours=1))
    return world.registration


def _with_place(world: World) -> str:
    Registration.objects.get_or_create(
        event=world.event, person=world.cast.sponsor_a, defaults={"asked_at": clock.now()}
    )
    return _event(world)


DIRECTOR = frozenset({"director"})
EDITORS = frozenset({"director", "lead"})
STAFF = frozenset({"director", "partnerships", "lead"})
LOGGERS = frozenset({"director", "lead", "intern"})
PARTNER_EDITORS = frozenset({"director", "partnerships"})
STARTERS = frozenset({"director", "partnerships", "lead", "scientist"})
LAB = frozenset({"director", "partnerships", "lead", "scientist", "intern"})
CLIENTS_A = frozenset({"sponsor_a", "engineer_a", "observer_a"})
DECIDERS_A = frozenset({"sponsor_a", "engineer_a"})
SPONSOR_A = frozenset({"sponsor_a"})
EVERYBODY = LAB | CLIENTS_A | {"sponsor_b", "stranger"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A mutation's input on one side of the world, and who may send it on A's.

    `own` marks what concerns the sender alone, for which there is no other side.
    """

    values: Callable[[World, Side], Values]
    may: frozenset[str]
    own: bool = False


def _membership(side: Side, role: str = "sponsor") -> Any:
    return side.engagement.client_memberships.get(role=role)


def _superseded(side: Side) -> str:
    """A review that waits, since a newer version was shared."""
    type(side.hidden_version).objects.filter(pk=side.hidden_version.pk).update(
        disclosure="client", deliverable=side.deliverable, number=side.version.number + 1
    )
    return gid(side.round)


def _performer(world: World, side: Side) -> str:
    user = world.cast.engineer_a if side is world.a else world.cast.sponsor_b
    return gid(user, "ClientPerson")


def _person(world: World) -> str:
    return gid(world.cast.scientist, "Person")


SCORES = [
    {"dimension": name, "level": 1}
    for name in ("VALUE", "SPONSORSHIP", "DATA", "PEOPLE", "MODELLING", "OPERATIONS", "RESPONSIBILITY")
]

LAB_MATRIX: dict[str, Cell] = {
    # notifications
    "markNotificationsRead": Cell(lambda w, s: {}, LAB, own=True),
    "setReasonPreference": Cell(lambda w, s: {"reason": "PLAN", "frequency": "WEEKLY"}, LAB, own=True),
    "setEngagementPreference": Cell(lambda w, s: {"engagement": gid(s.engagement), "following": "MUTE"}, LAB),
    "createCalendarFeed": Cell(lambda w, s: {}, LAB, own=True),
    "revokeCalendarFeed": Cell(lambda w, s: {}, frozenset({"lead"}), own=True),
    "retryMail": Cell(lambda w, s: {"id": gid(w.letter, "DeadLetter")}, DIRECTOR, own=True),
    # people and partners
    "updateProfile": Cell(lambda w, s: {"name": "New Name"}, LAB, own=True),
    "createToken": Cell(lambda w, s: {"name": "script", "scope": "READ", "days": 30}, LAB, own=True),
    "revokeToken": Cell(lambda w, s: {"id": gid(w.token)}, frozenset({"lead"}), own=True),
    "addSkill": Cell(lambda w, s: {"nameEn": "Optimization", "nameFr": "Optimisation"}, DIRECTOR, own=True),
    "setSkills": Cell(
        lambda w, s: {"person": _person(w), "skills": []}, frozenset({"director", "scientist"}), own=True
    ),
    "addPerson": Cell(lambda w, s: {"email": "n@lab.test", "name": "N", "labRole": "INTERN"}, DIRECTOR, own=True),
    "updatePerson": Cell(lambda w, s: {"id": _person(w), "version": 1, "title": "Statistician"}, DIRECTOR, own=True),
    "closeAccount": Cell(lambda w, s: {"id": _person(w)}, DIRECTOR, own=True),
    "reopenAccount": Cell(lambda w, s: {"id": _person(w)}, DIRECTOR, own=True),
    "sendFirstLink": Cell(lambda w, s: {"id": gid(without_password(w.cast.scientist), "Person")}, DIRECTOR, own=True),
    "removeContract": Cell(lambda w, s: {"id": gid(w.contract)}, DIRECTOR, own=True),
    "addContact": Cell(
        lambda w, s: {"organization": gid(s.engagement.organization), "name": "C", "language": "FRENCH"},
        PARTNER_EDITORS,
        own=True,
    ),
    "updateContact": Cell(lambda w, s: {"id": gid(w.contact), "version": 1, "name": "D"}, PARTNER_EDITORS, own=True),
    "removeContact": Cell(lambda w, s: {"id": gid(w.contact), "version": 1}, PARTNER_EDITORS, own=True),
    "changeProgramme": Cell(
        lambda w, s: {"organization": gid(s.engagement.organization), "version": 1, "status": "PROSPECT"},
        PARTNER_EDITORS,
        own=True,
    ),
    "correctProgrammePeriod": Cell(
        lambda w, s: {"id": gid(w.period), "version": 1, "since": "2020-01-01"}, PARTNER_EDITORS, own=True
    ),
    "removeProgrammePeriod": Cell(lambda w, s: {"id": gid(w.period), "version": 1}, PARTNER_EDITORS, own=True),
    "createOrganization": Cell(
        lambda w, s: {"key": "gamma", "name": "Gamma", "kind": "SME"}, PARTNER_EDITORS, own=True
    ),
    "updateOrganization": Cell(
        lambda w, s: {"id": gid(s.engagement.organization), "version": 1, "name": "Renamed"}, PARTNER_EDITORS, own=True
    ),
    # executive links
    "createExecutiveLink": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "name": "The board", "days": 30, "password": "footbridge"},
        STAFF,
    ),
    "revokeExecutiveLink": Cell(lambda w, s: {"id": gid(s.link)}, STAFF),
    # changes
    "markSeen": Cell(lambda w, s: {"engagement": gid(s.engagement), "until": "2026-03-01T00:00:00Z"}, LAB),
    # staffing
    "addStaffingNeed": Cell(
        lambda w, s: {
            "engagement": gid(s.engagement),
            "minFte": 0.2,
            "nominalFte": 0.5,
            "maxFte": 0.8,
            "weeks": 4,
            "earliestOn": str(clock.today()),
            "latestOn": str(clock.today()),
        },
        DIRECTOR,
    ),
    "withdrawStaffingNeed": Cell(lambda w, s: {"id": gid(s.need), "version": 1}, DIRECTOR),
    "takeProposal": Cell(
        lambda w, s: {
            "placements": [{"need": gid(s.need), "person": _person(w), "startsOn": str(clock.today()), "fte": 0.5}]
        },
        DIRECTOR,
    ),
    # pipeline
    "takeInquiry": Cell(lambda w, s: {"id": gid(w.inquiry), "version": 1}, PARTNER_EDITORS, own=True),
    "decideInquiry": Cell(
        lambda w, s: {"id": gid(w.inquiry), "version": 1, "fits": True, "reasons": ["SPONSOR"]},
        PARTNER_EDITORS,
        own=True,
    ),
    "reopenInquiry": Cell(lambda w, s: {"id": gid(w.inquiry), "version": 1}, PARTNER_EDITORS, own=True),
    "convertInquiry": Cell(
        lambda w, s: {
            "id": gid(w.inquiry),
            "version": 1,
            "playbook": gid(w.playbook),
            "organization": gid(w.cast.engagement_a.organization),
            "lead": _person(w),
            "title": "Asked for",
            "startsOn": "2027-01-11",
        },
        PARTNER_EDITORS,
        own=True,
    ),
    "eraseInquiry": Cell(lambda w, s: {"id": gid(w.inquiry), "version": 1}, PARTNER_EDITORS, own=True),
    # portfolio
    "saveView": Cell(
        lambda w, s: {"page": "PORTFOLIO", "name": "Late", "search": "health=AT_RISK"}, STARTERS, own=True
    ),
    "deleteView": Cell(lambda w, s: {"id": gid(w.view)}, frozenset({"lead"}), own=True),
    # reports
    "draftReport": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "startsOn": "2026-01-01", "endsOn": "2026-03-31"}, EDITORS
    ),
    "updateReport": Cell(
        lambda w, s: {"id": gid(s.report), "version": 1, "bodyEn": "Better", "bodyFr": "Mieux"}, EDITORS
    ),
    "shareReport": Cell(lambda w, s: {"id": gid(s.report), "version": 1}, STAFF),
    "deleteReport": Cell(lambda w, s: {"id": gid(s.report), "version": 1}, EDITORS),
    # engagements
    "startEngagement": Cell(
        lambda w, s: {
            "playbook": gid(w.playbook),
            "organization": gid(s.engagement.organization),
            "title": "A new one",
            "startsOn": "2026-09-07",
        },
        STARTERS,
        own=True,
    ),
    "updatePlaybook": Cell(
        lambda w, s: {"id": gid(w.playbook), "version": 1, "definition": "key: nothing"}, PARTNER_EDITORS, own=True
    ),
    "retirePlaybook": Cell(
        lambda w, s: {"id": gid(w.playbook), "version": 1, "retired": True}, PARTNER_EDITORS, own=True
    ),
    "addPlaybook": Cell(lambda w, s: {"definition": "key: nothing"}, PARTNER_EDITORS, own=True),
    "updateEngagement": Cell(lambda w, s: {"id": gid(s.engagement), "version": 1, "title": "Renamed"}, STAFF),
    "changeEngagementStatus": Cell(lambda w, s: {"id": gid(s.engagement), "version": 1, "status": "ON_HOLD"}, STAFF),
    "addTeamMember": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "person": _person(w), "role": "REVIEWER"}, EDITORS
    ),
    "removeTeamMember": Cell(lambda w, s: {"id": gid(s.engagement.team.first())}, EDITORS),
    "inviteClient": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "email": "new@client.test", "role": "OBSERVER"}, STAFF
    ),
    "revokeInvitation": Cell(lambda w, s: {"id": gid(s.invitation)}, STAFF),
    "revokeClient": Cell(lambda w, s: {"id": gid(_membership(s))}, STAFF),
    "addObjective": Cell(lambda w, s: {"engagement": gid(s.engagement), "statement": "Aim higher"}, EDITORS),
    "updateObjective": Cell(lambda w, s: {"id": gid(s.objective), "version": 1, "result": "Reached"}, EDITORS),
    "addAgreement": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "kind": "NDA", "title": "NDA"}, PARTNER_EDITORS
    ),
    "updateAgreement": Cell(lambda w, s: {"id": gid(s.agreement), "version": 1, "title": "NDA 2"}, PARTNER_EDITORS),
    "removeAgreement": Cell(lambda w, s: {"id": gid(s.agreement), "version": 1}, PARTNER_EDITORS),
    # plan
    "addMilestone": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "title": "Extra", "dueOn": "2026-10-05"}, EDITORS
    ),
    "updateMilestone": Cell(lambda w, s: {"id": gid(s.milestone), "version": 1, "title": "Renamed"}, EDITORS),
    "startMilestone": Cell(lambda w, s: {"id": gid(s.hidden_milestone), "version": 1}, EDITORS),
    "logMilestone": Cell(lambda w, s: {"id": gid(s.hidden_milestone), "version": 1, "outcome": "CONFIRMED"}, EDITORS),
    "moveMilestone": Cell(
        lambda w, s: {
            "id": gid(s.hidden_milestone),
            "version": 1,
            "dueOn": "2026-10-05",
            "reason": "DATA",
            "clock": "LAB",
        },
        EDITORS,
    ),
    "decideMilestone": Cell(
        lambda w, s: {"approval": gid(s.approval, "Approval"), "version": 1, "verdict": "APPROVED"}, EDITORS
    ),
    "reopenMilestone": Cell(
        lambda w, s: {"id": gid(s.milestone), "version": 1, "reason": "New data arrived"}, EDITORS
    ),
    "deleteMilestone": Cell(lambda w, s: {"id": gid(s.hidden_milestone), "version": 1}, EDITORS),
    "undoMilestoneMove": Cell(lambda w, s: {"slip": gid(s.move, "Slip")}, EDITORS),
    "enterStage": Cell(lambda w, s: {"id": gid(s.stage)}, EDITORS),
    "openWaitingPeriod": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "waitingFor": "DATA", "what": "Second extract"}, EDITORS
    ),
    "closeWaitingPeriod": Cell(lambda w, s: {"id": gid(s.waiting), "version": 1}, EDITORS),
    # deliverables, sharing, reviews
    "addDeliverable": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "title": "Extra report", "kind": "REPORT"}, EDITORS
    ),
    "updateDeliverable": Cell(lambda w, s: {"id": gid(s.deliverable), "version": 1, "title": "Renamed"}, EDITORS),
    "deleteDeliverable": Cell(lambda w, s: {"id": gid(s.hidden_deliverable), "version": 1}, EDITORS),
    "submitVersion": Cell(
        lambda w, s: {"deliverable": gid(s.deliverable), "version": 1, "linkKind": "TAG", "link": "v2.0.0"}, EDITORS
    ),
    "share": Cell(lambda w, s: {"ids": [gid(s.hidden_entry)], "disclosure": "CLIENT"}, STAFF),
    "openReview": Cell(
        lambda w, s: {"deliverableVersion": gid(s.version), "reviewers": [gid(_membership(s))]}, EDITORS
    ),
    "withdrawReview": Cell(lambda w, s: {"id": gid(s.round), "version": 1}, EDITORS),
    "continueReview": Cell(lambda w, s: {"id": _superseded(s), "version": 1}, EDITORS),
    # runs of versions
    "fetchRun": Cell(lambda w, s: {"deliverableVersion": gid(s.hidden_version)}, EDITORS),
    # journal
    "addLogEntry": Cell(lambda w, s: {"engagement": gid(s.engagement), "kind": "PROGRESS", "body": "Done"}, LOGGERS),
    "updateLogEntry": Cell(lambda w, s: {"id": gid(s.hidden_entry), "version": 1, "body": "Redone"}, EDITORS),
    "deleteLogEntry": Cell(lambda w, s: {"id": gid(s.hidden_entry), "version": 1}, EDITORS),
    "answerBlocker": Cell(lambda w, s: {"id": gid(s.blocker), "version": 1, "body": "It came by mail"}, EDITORS),
    "addComment": Cell(lambda w, s: {"target": gid(s.entry), "body": "Noted"}, frozenset({*LOGGERS, "partnerships"})),
    "addRisk": Cell(lambda w, s: {"engagement": gid(s.engagement), "title": "Drift", "category": "DATA"}, EDITORS),
    "updateRisk": Cell(lambda w, s: {"id": gid(s.risk), "version": 1, "status": "CLOSED"}, EDITORS),
    # transfer
    "addItem": Cell(
        lambda w, s: {"section": gid(s.section), "capability": "Retrain alone", "signer": "LEAD_SCIENTIST"}, EDITORS
    ),
    "updateItem": Cell(
        lambda w, s: {"id": gid(s.client_item), "version": 1, "capability": "State it clearly"}, EDITORS
    ),
    "signItem": Cell(
        lambda w, s: {"id": gid(s.item), "version": 1, "level": "ASSISTED", "performer": _performer(w, s)}, EDITORS
    ),
    "waiveItem": Cell(lambda w, s: {"id": gid(s.item), "version": 1, "reason": "Out of scope"}, EDITORS),
    "addEvidence": Cell(lambda w, s: {"item": gid(s.item), "text": "Log of the run"}, LOGGERS),
    "assessCapability": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "occasion": "TWELVE_MONTHS", "scores": SCORES}, EDITORS
    ),
    # the checklist's order
    "moveItem": Cell(lambda w, s: {"id": gid(s.client_item), "version": 1, "position": 0}, EDITORS),
    "unwaiveItem": Cell(lambda w, s: {"id": gid(s.waived_item), "version": 1, "reason": "Wanted after all"}, EDITORS),
    "addSection": Cell(lambda w, s: {"engagement": gid(s.engagement), "title": "Monitoring"}, EDITORS),
    "updateSection": Cell(lambda w, s: {"id": gid(s.waived_item.section), "version": 1, "title": "Runs"}, EDITORS),
    "moveSection": Cell(lambda w, s: {"id": gid(s.section), "version": 1, "position": 0}, EDITORS),
    # recorded time
    "setTimeWeek": Cell(lambda w, s: {"week": "2026-03-02", "version": 0, "entries": []}, LAB, own=True),
    # planning and impact
    "createAllocation": Cell(
        lambda w, s: {
            "person": _person(w),
            "engagement": gid(s.engagement),
            "startsOn": "2026-09-07",
            "endsOn": "2026-10-02",
            "fte": 0.2,
        },
        DIRECTOR,
    ),
    "updateAllocation": Cell(lambda w, s: {"id": gid(s.allocation), "version": 1, "fte": 0.3}, DIRECTOR),
    "deleteAllocation": Cell(lambda w, s: {"id": gid(s.allocation), "version": 1}, DIRECTOR),
    "setContract": Cell(
        lambda w, s: {"person": _person(w), "hoursPerWeek": 28, "startsOn": "2026-09-07"}, DIRECTOR, own=True
    ),
    "addLeave": Cell(
        lambda w, s: {"person": _person(w), "kind": "VACATION", "startsOn": "2026-09-07", "endsOn": "2026-09-08"},
        frozenset({"director", "scientist"}),
        own=True,
    ),
    "updateLeave": Cell(lambda w, s: {"id": gid(w.leave), "version": 1, "note": "Moved"}, EDITORS, own=True),
    "removeLeave": Cell(lambda w, s: {"id": gid(w.leave)}, EDITORS, own=True),
    # load and lint
    "splitAllocation": Cell(
        lambda w, s: {
            "id": gid(s.allocation),
            "version": 1,
            "on": (dt.date.fromisoformat(str(s.allocation.starts_on)) + dt.timedelta(days=1)).isoformat(),
        },
        DIRECTOR,
    ),
    "setEffortPlan": Cell(lambda w, s: {"engagement": gid(s.engagement), "version": 0, "maxFte": 2}, DIRECTOR),
    "setLoadTarget": Cell(lambda w, s: {"person": _person(w), "low": 60, "high": 70}, DIRECTOR, own=True),
    # programme
    "createEvent": Cell(
        lambda w, s: {
            "kind": "TEA_TALK",
            "titleEn": "A talk",
            "startsAt": "2027-01-11T15:00:00Z",
            "endsAt": "2027-01-11T16:00:00Z",
        },
        PARTNER_EDITORS,
        own=True,
    ),
    "updateEvent": Cell(lambda w, s: {"id": _event(w), "version": 1, "place": "Hall"}, PARTNER_EDITORS, own=True),
    "announceEvent": Cell(lambda w, s: {"id": _draft(w), "version": 1}, PARTNER_EDITORS, own=True),
    "cancelEvent": Cell(lambda w, s: {"id": _event(w), "version": 1}, PARTNER_EDITORS, own=True),
    "registerForEvent": Cell(lambda w, s: {"id": _event(w, hidden=True)}, LAB, own=True),
    "withdrawFromEvent": Cell(lambda w, s: {"id": _event(w)}, frozenset({"lead"}), own=True),
    "markAttendance": Cell(lambda w, s: {"id": gid(_begun(w)), "attended": True}, PARTNER_EDITORS, own=True),
    "addStartup": Cell(
        lambda w, s: {"organization": gid(w.startup.organization), "startsOn": "2026-06-01"},
        PARTNER_EDITORS,
        own=True,
    ),
    "updateStartup": Cell(
        lambda w, s: {"id": gid(w.startup), "version": 1, "endsOn": "2026-12-31"}, PARTNER_EDITORS, own=True
    ),
    "removeStartup": Cell(lambda w, s: {"id": gid(w.startup), "version": 1}, PARTNER_EDITORS, own=True),
    # scenarios
    "createScenario": Cell(lambda w, s: {"name": "If we accept", "copied": gid(w.scenario)}, DIRECTOR, own=True),
    "updateScenario": Cell(lambda w, s: {"id": gid(w.scenario), "version": 1, "name": "Better"}, DIRECTOR, own=True),
    "discardScenario": Cell(lambda w, s: {"id": gid(w.scenario), "version": 1}, DIRECTOR, own=True),
    "applyScenario": Cell(lambda w, s: {"id": gid(w.scenario), "version": 1}, DIRECTOR, own=True),
    "setScenarioAllocation": Cell(
        lambda w, s: {
            "scenario": gid(w.scenario),
            "allocation": gid(s.allocation),
            "person": _person(w),
            "engagement": gid(s.engagement),
            "startsOn": "2026-01-12",
            "endsOn": "2026-02-12",
            "fte": 0.5,
            "status": "TENTATIVE",
        },
        DIRECTOR,
    ),
    "removeScenarioAllocation": Cell(
        lambda w, s: {"scenario": gid(w.scenario), "allocation": gid(s.allocation)}, DIRECTOR
    ),
    "moveScenarioMilestone": Cell(
        lambda w, s: {
            "scenario": gid(w.scenario),
            "milestone": gid(s.hidden_milestone),
            "dueOn": "2026-05-04",
            "reason": "DATA",
            "clock": "CLIENT",
        },
        DIRECTOR,
    ),
    "dropScenarioChange": Cell(lambda w, s: {"id": gid(w.scenario_change)}, DIRECTOR, own=True),
    "keepScenarioChange": Cell(lambda w, s: {"id": gid(w.scenario_change)}, DIRECTOR, own=True),
    # impact
    "addOutcome": Cell(lambda w, s: {"engagement": gid(s.engagement), "kind": "SOFTWARE", "title": "Tool"}, STAFF),
    "updateOutcome": Cell(lambda w, s: {"id": gid(s.outcome), "version": 1, "title": "Better"}, STAFF),
    "deleteOutcome": Cell(lambda w, s: {"id": gid(s.outcome), "version": 1}, STAFF),
    "importOutcomes": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "bibtex": "@article{a, title = {One}, year = 2026}"}, STAFF
    ),
    "planImpactEnquiry": Cell(lambda w, s: {"engagement": gid(s.engagement), "dueOn": "2027-01-11"}, STAFF),
    "answerImpactEnquiry": Cell(
        lambda w, s: {
            "id": gid(s.enquiry),
            "version": 1,
            "use": "IN_USE",
            "changed": "Runs daily",
            "respondent": "Ana Roy",
        },
        STAFF,
    ),
    "writeShowcase": Cell(
        lambda w, s: {
            "engagement": gid(s.engagement),
            "version": 1,
            "titleEn": "Work",
            "namesPartner": False,
            "agreedOn": "2026-01-05",
        },
        STAFF,
    ),
    "publishShowcase": Cell(lambda w, s: {"engagement": gid(s.engagement), "version": 1, "public": True}, DIRECTOR),
    "addRegisterEntry": Cell(
        lambda w, s: {"kind": "CHAIR", "title": "A chair", "startsOn": "2026-01-05"}, PARTNER_EDITORS, own=True
    ),
    "updateRegisterEntry": Cell(
        lambda w, s: {"id": gid(w.register), "version": 1, "title": "Better"}, PARTNER_EDITORS, own=True
    ),
    "deleteRegisterEntry": Cell(lambda w, s: {"id": gid(w.register), "version": 1}, PARTNER_EDITORS, own=True),
    "freezeYear": Cell(lambda w, s: {"year": clock.today().year}, PARTNER_EDITORS, own=True),
}

PORTAL_MATRIX: dict[str, Cell] = {
    # programme
    "registerForEvent": Cell(lambda w, s: {"id": _event(w)}, CLIENTS_A | {"sponsor_b", "stranger"}, own=True),
    "withdrawFromEvent": Cell(lambda w, s: {"id": _with_place(w)}, SPONSOR_A, own=True),
    # impact
    "answerImpactEnquiry": Cell(
        lambda w, s: {"id": gid(s.enquiry), "version": 1, "use": "PARTLY", "changed": "Two sites use it"}, DECIDERS_A
    ),
    # delegation
    "delegate": Cell(
        lambda w, s: {
            "engagement": gid(s.engagement),
            "delegate": _performer(w, s),
            "startsOn": str(clock.today()),
            "endsOn": str(clock.today()),
        },
        DECIDERS_A,
    ),
    "endDelegation": Cell(lambda w, s: {"id": gid(s.delegation)}, SPONSOR_A),
    # changes
    "markSeen": Cell(lambda w, s: {"engagement": gid(s.engagement), "until": "2026-03-01T00:00:00Z"}, CLIENTS_A),
    # notifications
    "markNotificationsRead": Cell(lambda w, s: {}, EVERYBODY, own=True),
    "setReasonPreference": Cell(lambda w, s: {"reason": "PLAN", "frequency": "WEEKLY"}, EVERYBODY, own=True),
    "setEngagementPreference": Cell(lambda w, s: {"engagement": gid(s.engagement), "following": "MUTE"}, CLIENTS_A),
    "createCalendarFeed": Cell(lambda w, s: {}, EVERYBODY, own=True),
    "revokeCalendarFeed": Cell(lambda w, s: {}, frozenset({"sponsor_a", "lead"}), own=True),
    "dismissWelcome": Cell(lambda w, s: {}, EVERYBODY, own=True),
    "updateProfile": Cell(
        lambda w, s: {"name": "New Name"}, frozenset({*LAB, *CLIENTS_A, "sponsor_b", "stranger"}), own=True
    ),
    "decideReview": Cell(
        lambda w, s: {
            "round": gid(s.round),
            "version": s.round.version,
            "fingerprint": s.version.fingerprint,
            "verdict": "ACCEPTED",
        },
        SPONSOR_A,
    ),
    "acceptReviews": Cell(
        lambda w, s: {
            "rounds": [
                {"round": gid(s.round), "version": s.round.version, "fingerprint": s.version.fingerprint},
            ]
        },
        SPONSOR_A,
    ),
    "markOpened": Cell(lambda w, s: {"ids": [gid(s.version), gid(s.entry), gid(s.milestone)]}, CLIENTS_A),
    "decideMilestone": Cell(
        lambda w, s: {"approval": gid(s.client_approval, "Approval"), "version": 1, "verdict": "APPROVED"}, SPONSOR_A
    ),
    "signItem": Cell(
        lambda w, s: {"id": gid(s.client_item), "version": 1, "level": "ASSISTED", "performer": _performer(w, s)},
        SPONSOR_A,
    ),
    "addEvidence": Cell(lambda w, s: {"item": gid(s.item), "text": "Our own log"}, DECIDERS_A),
    "addComment": Cell(lambda w, s: {"target": gid(s.entry), "body": "Thank you"}, DECIDERS_A),
    "answerBlocker": Cell(lambda w, s: {"id": gid(s.blocker), "body": "Here it is"}, DECIDERS_A),
}
