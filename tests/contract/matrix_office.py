"""The lab's mutations around its engagements: accounts, partners, the portfolio, events, impact."""

from passerelle.core import clock
from tests.contract.cells import (
    DIRECTOR,
    EDITORS,
    LAB,
    PARTNER_EDITORS,
    STAFF,
    STARTERS,
    Cell,
    begun_registration,
    drafted_event,
    event_of,
    person_of,
)
from tests.doors import gid
from tests.world import without_password

OFFICE: dict[str, Cell] = {
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
        lambda w, s: {"person": person_of(w), "skills": []}, frozenset({"director", "scientist"}), own=True
    ),
    "updateLab": Cell(lambda w, s: {"version": 1, "name": "The lab"}, DIRECTOR, own=True),
    "addPerson": Cell(lambda w, s: {"email": "n@lab.test", "name": "N", "labRole": "INTERN"}, DIRECTOR, own=True),
    "updatePerson": Cell(lambda w, s: {"id": person_of(w), "version": 1, "title": "Statistician"}, DIRECTOR, own=True),
    "closeAccount": Cell(lambda w, s: {"id": person_of(w)}, DIRECTOR, own=True),
    "reopenAccount": Cell(lambda w, s: {"id": person_of(w)}, DIRECTOR, own=True),
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
            "lead": person_of(w),
            "title": "Asked for",
            "startsOn": "2027-01-11",
        },
        PARTNER_EDITORS,
        own=True,
    ),
    "releaseInquiry": Cell(lambda w, s: {"id": gid(w.inquiry), "version": 1}, PARTNER_EDITORS, own=True),
    "discardInquiries": Cell(lambda w, s: {"ids": [gid(w.inquiry)]}, PARTNER_EDITORS, own=True),
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
    "updateEvent": Cell(lambda w, s: {"id": event_of(w), "version": 1, "place": "Hall"}, PARTNER_EDITORS, own=True),
    "announceEvent": Cell(lambda w, s: {"id": drafted_event(w), "version": 1}, PARTNER_EDITORS, own=True),
    "cancelEvent": Cell(lambda w, s: {"id": event_of(w), "version": 1}, PARTNER_EDITORS, own=True),
    "registerForEvent": Cell(lambda w, s: {"id": event_of(w, hidden=True)}, LAB, own=True),
    "withdrawFromEvent": Cell(lambda w, s: {"id": event_of(w)}, frozenset({"lead"}), own=True),
    "markAttendance": Cell(
        lambda w, s: {"id": gid(begun_registration(w)), "attended": True}, PARTNER_EDITORS, own=True
    ),
    "countAttendance": Cell(
        lambda w, s: {
            "id": gid(begun_registration(w).event, "ProgrammeEvent"),
            "version": 1,
            "others": 3,
        },
        PARTNER_EDITORS,
        own=True,
    ),
    "addStartup": Cell(
        lambda w, s: {"organization": gid(w.startup.organization), "startsOn": "2026-06-01"},
        PARTNER_EDITORS,
        own=True,
    ),
    "updateStartup": Cell(
        lambda w, s: {"id": gid(w.startup), "version": 1, "endsOn": "2026-12-31"}, PARTNER_EDITORS, own=True
    ),
    "removeStartup": Cell(lambda w, s: {"id": gid(w.startup), "version": 1}, PARTNER_EDITORS, own=True),
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
