"""Kinds, roles and the status table of engagements, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EngagementKind(models.TextChoices):
    APPLIED = "applied_research_collaboration", _("Applied research collaboration")
    INTERVENTION = "sme_intervention", _("Targeted intervention")
    FUNDAMENTAL = "fundamental_research_collaboration", _("Fundamental research collaboration")
    STARTUP = "startup_support", _("Startup support")


REFERENCE_PREFIX = {
    EngagementKind.APPLIED: "ARC",
    EngagementKind.INTERVENTION: "SMI",
    EngagementKind.FUNDAMENTAL: "FRC",
    EngagementKind.STARTUP: "STS",
}


class EngagementStatus(models.TextChoices):
    LEAD = "lead", _("Lead")
    APPRAISAL = "appraisal", _("Appraisal")
    AGREED = "agreed", _("Agreed")
    ACTIVE = "active", _("Active")
    ON_HOLD = "on_hold", _("On hold")
    CLOSING = "closing", _("Closing")
    CLOSED = "closed", _("Closed")
    DECLINED = "declined", _("Declined")
    CANCELLED = "cancelled", _("Cancelled")


_S = EngagementStatus
TRANSITIONS: dict[str, frozenset[str]] = {
    _S.LEAD: frozenset({_S.APPRAISAL, _S.DECLINED}),
    _S.APPRAISAL: frozenset({_S.AGREED, _S.DECLINED, _S.LEAD}),
    _S.AGREED: frozenset({_S.ACTIVE, _S.ON_HOLD, _S.CANCELLED}),
    _S.ACTIVE: frozenset({_S.CLOSING, _S.ON_HOLD, _S.CANCELLED}),
    _S.ON_HOLD: frozenset({_S.ACTIVE, _S.CLOSING, _S.CANCELLED}),
    _S.CLOSING: frozenset({_S.CLOSED, _S.ACTIVE}),
    _S.CLOSED: frozenset(),
    _S.DECLINED: frozenset({_S.LEAD}),
    _S.CANCELLED: frozenset(),
}
SCOPING = frozenset({_S.LEAD, _S.APPRAISAL, _S.AGREED})
RUNNING = frozenset({_S.AGREED, _S.ACTIVE, _S.ON_HOLD, _S.CLOSING})
ENDED = frozenset({_S.CLOSED, _S.DECLINED, _S.CANCELLED})


class DatePrecision(models.TextChoices):
    """How much of a date is known: sources sometimes give a year only."""

    DAY = "day", _("Day")
    MONTH = "month", _("Month")
    YEAR = "year", _("Year")


class TeamRole(models.TextChoices):
    LEAD = "lead", _("Lead scientist")
    SCIENTIST = "scientist", _("Scientist")
    INTERN = "intern", _("Intern")
    REVIEWER = "reviewer", _("Reviewer")


class ClientRole(models.TextChoices):
    SPONSOR = "sponsor", _("Sponsor")
    TECHNICAL_LEAD = "technical_lead", _("Technical lead")
    DATA_OWNER = "data_owner", _("Data owner")
    PRIVACY_OFFICER = "privacy_officer", _("Privacy officer")
    OBSERVER = "observer", _("Observer")


class Signer(models.TextChoices):
    """Seats that approve or sign. The steering committee sits once for each side."""

    CLIENT_SPONSOR = "CS", _("Client sponsor")
    CLIENT_TECHNICAL_LEAD = "CT", _("Client technical lead")
    DATA_OWNER = "DO", _("Client data owner")
    PRIVACY_OFFICER = "PO", _("Client privacy officer")
    LEAD_SCIENTIST = "LS", _("Lab lead scientist")
    LAB_DIRECTOR = "LD", _("Lab director")
    COMMITTEE_LAB = "SL", _("Steering committee, lab")
    COMMITTEE_CLIENT = "SC", _("Steering committee, client")
    PROFESSOR = "PR", _("Professor")
    RESEARCH_OFFICE = "RO", _("Research office")


CLIENT_SEATS: dict[str, frozenset[str]] = {
    Signer.CLIENT_SPONSOR: frozenset({ClientRole.SPONSOR}),
    Signer.CLIENT_TECHNICAL_LEAD: frozenset({ClientRole.TECHNICAL_LEAD}),
    Signer.DATA_OWNER: frozenset({ClientRole.DATA_OWNER}),
    Signer.PRIVACY_OFFICER: frozenset({ClientRole.PRIVACY_OFFICER}),
    Signer.COMMITTEE_CLIENT: frozenset({ClientRole.SPONSOR, ClientRole.TECHNICAL_LEAD}),
}
SCIENTIST_SEATS = frozenset({Signer.LEAD_SCIENTIST, Signer.COMMITTEE_LAB})
DIRECTOR_SEATS = frozenset(
    {Signer.LAB_DIRECTOR, Signer.COMMITTEE_LAB, Signer.PROFESSOR, Signer.RESEARCH_OFFICE, Signer.LEAD_SCIENTIST}
)


class AgreementKind(models.TextChoices):
    NDA = "nda", _("Non-disclosure agreement")
    RESEARCH = "research_agreement", _("Research agreement")
    DATA_TERMS = "data_terms", _("Data terms")
    LETTER = "letter", _("Letter of engagement")


# what binds both sides; data terms and a non-disclosure agreement go with one of these
BINDING_AGREEMENTS = frozenset({AgreementKind.RESEARCH, AgreementKind.LETTER})
EXPIRING_DAYS = 60


class EngagementAction(models.TextChoices):
    """What a viewer may do to an engagement; the frontend shows what is listed and derives nothing."""

    UPDATE = "update"
    CHANGE_STATUS = "change_status"
    EDIT_TEAM = "edit_team"
    INVITE_CLIENT = "invite_client"
    SHARE = "share"
    EDIT_PLAN = "edit_plan"
    LOG = "log"
    SUBMIT_VERSION = "submit_version"
    EDIT_TRANSFER = "edit_transfer"
    COMMENT = "comment"
    ALLOCATE = "allocate"
    EDIT_AGREEMENTS = "edit_agreements"


class EngagementOrder(models.TextChoices):
    NEWEST = "newest", _("Newest first")
    TITLE = "title", _("Title")
    ENDS_ON = "ends_on", _("Closure")
    NEXT_MILESTONE = "next_milestone", _("Next milestone")
