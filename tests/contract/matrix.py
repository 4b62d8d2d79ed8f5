"""Every mutation, a valid input for it, and who of the cast may send it on engagement A.

The tables are data: `test_matrix` fails when a mutation of a schema has no cell here, so that none is forgotten.
"""

from passerelle.core import clock
from tests.contract.cells import (
    CLIENTS_A,
    DECIDERS_A,
    EDITORS,
    EVERYBODY,
    LAB,
    LOGGERS,
    PARTNER_EDITORS,
    SPONSOR_A,
    STAFF,
    STARTERS,
    Cell,
    event_of,
    event_with_place,
    membership_of,
    performer_of,
    person_of,
    superseded_of,
)
from tests.contract.matrix_office import OFFICE
from tests.contract.matrix_planning import PLANNING
from tests.doors import gid

SCORES = [
    {"dimension": name, "level": 1}
    for name in ("VALUE", "SPONSORSHIP", "DATA", "PEOPLE", "MODELLING", "OPERATIONS", "RESPONSIBILITY")
]

ENGAGEMENT: dict[str, Cell] = {
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
        lambda w, s: {"engagement": gid(s.engagement), "person": person_of(w), "role": "REVIEWER"}, EDITORS
    ),
    "removeTeamMember": Cell(lambda w, s: {"id": gid(s.engagement.team.first())}, EDITORS),
    "inviteClient": Cell(
        lambda w, s: {"engagement": gid(s.engagement), "email": "new@client.test", "role": "OBSERVER"}, STAFF
    ),
    "revokeInvitation": Cell(lambda w, s: {"id": gid(s.invitation)}, STAFF),
    "revokeClient": Cell(lambda w, s: {"id": gid(membership_of(s))}, STAFF),
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
    "takeBackStage": Cell(lambda w, s: {"id": gid(s.stage)}, EDITORS),
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
        lambda w, s: {"deliverableVersion": gid(s.version), "reviewers": [gid(membership_of(s))]}, EDITORS
    ),
    "withdrawReview": Cell(lambda w, s: {"id": gid(s.round), "version": 1}, EDITORS),
    "continueReview": Cell(lambda w, s: {"id": superseded_of(s), "version": 1}, EDITORS),
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
        lambda w, s: {"id": gid(s.item), "version": 1, "level": "ASSISTED", "performer": performer_of(w, s)}, EDITORS
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
}

LAB_MATRIX: dict[str, Cell] = {**OFFICE, **PLANNING, **ENGAGEMENT}

PORTAL_MATRIX: dict[str, Cell] = {
    # programme
    "registerForEvent": Cell(lambda w, s: {"id": event_of(w)}, CLIENTS_A | {"sponsor_b", "stranger"}, own=True),
    "withdrawFromEvent": Cell(lambda w, s: {"id": event_with_place(w)}, SPONSOR_A, own=True),
    # impact
    "answerImpactEnquiry": Cell(
        lambda w, s: {"id": gid(s.enquiry), "version": 1, "use": "PARTLY", "changed": "Two sites use it"}, DECIDERS_A
    ),
    # delegation
    "delegate": Cell(
        lambda w, s: {
            "engagement": gid(s.engagement),
            "delegate": performer_of(w, s),
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
        lambda w, s: {"id": gid(s.client_item), "version": 1, "level": "ASSISTED", "performer": performer_of(w, s)},
        SPONSOR_A,
    ),
    "addEvidence": Cell(lambda w, s: {"item": gid(s.item), "text": "Our own log"}, DECIDERS_A),
    "addComment": Cell(lambda w, s: {"target": gid(s.entry), "body": "Thank you"}, DECIDERS_A),
    "answerBlocker": Cell(lambda w, s: {"id": gid(s.blocker), "body": "Here it is"}, DECIDERS_A),
}
