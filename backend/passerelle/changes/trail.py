"""The trail of an engagement in the reader's words: beside the fields of a change, what each act says of itself."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from passerelle.changes.words import FIELDS, OF_A_KIND, type_word, value_word
from passerelle.core.plain import as_text, plain
from passerelle.engagements.choices import Signer
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus
from passerelle.plan.choices import Clock, SlipReason, WaitingFor

ACTS: dict[str, Any] = {
    "approved_by": _("Approved by"),
    "approvers": _("Who approves it"),
    "authors": _("Authors"),
    "assessed_on": _("Assessed on"),
    "body_en": _("Text, English"),
    "body_fr": _("Text, French"),
    "budget_days": _("Budget in days"),
    "changed": _("What changed because of it"),
    "clock": _("On whose clock"),
    "comments": _("Comments"),
    "contact": _("Contact"),
    "deliverables": _("Deliverables"),
    "doi": _("DOI"),
    "earliest_on": _("Earliest start"),
    "evidence": _("Evidence"),
    "file": _("File"),
    "fingerprint": _("Fingerprint"),
    "gate_decided_by": _("Decided at the gate by"),
    "items": _("Transfer items"),
    "latest_on": _("Latest start"),
    "max_fte": _("FTE at most"),
    "mentions": _("People mentioned"),
    "milestones": _("Milestones"),
    "min_fte": _("FTE at least"),
    "name": _("Name"),
    "names_partner": _("Names the partner"),
    "note": _("Note"),
    "number": _("Number"),
    "on_behalf_of": _("On behalf of"),
    "partner_since": _("Partner since"),
    "period": _("Period"),
    "playbook": _("Playbook"),
    "position": _("Place in the list"),
    "programme_status": _("Partner programme"),
    "reason": _("Reason"),
    "reference": _("Reference"),
    "reviewers": _("Reviewers"),
    "section": _("Section"),
    "sector": _("Sector"),
    "respondent": _("Who answered"),
    "sha256": _("SHA-256"),
    "skill": _("Skill"),
    "stage_id": _("Stage"),
    "stages": _("Stages"),
    "url": _("Web address"),
    "use": _("Use"),
    "value": _("What it is worth"),
    "venue": _("Venue"),
    "versions": _("Versions"),
    "waiting": _("Waiting on the client"),
    "weeks": _("Weeks"),
}
MARKDOWN = {"body", "body_en", "body_fr"}
# they hold ids, of which a reader is told how many there are
COUNTED = {"mentions", "milestones", "versions", "evidence", "comments"}
TRAIL_VALUES: dict[str, tuple[Any, ...]] = {
    "approved_by": (Signer,),
    "approvers": (Signer,),
    "clock": (Clock,),
    "programme_status": (ProgrammeStatus,),
    "Organization.kind": (OrganizationKind,),
    "Milestone.reason": (SlipReason,),
    "waiting": (WaitingFor,),
}


def trail_label(object_type: str, name: str, called: str = "") -> str | None:
    """Return what a field of the trail is called; None for one that has no word.

    Sharing tells of each thing by its type and id: `called` is what that one is called now.
    """
    if ":" in name:
        kind = type_word(name.partition(":")[0])
        return gettext("%(kind)s “%(name)s”") % {"kind": kind, "name": called} if called else kind
    found = OF_A_KIND.get(f"{object_type}.{name}") or FIELDS.get(name) or ACTS.get(name)
    return str(found) if found else None


def trail_value(object_type: str, name: str, value: Any) -> str | None:
    """Return a recorded value as a person reads it; None for what was or is empty."""
    if name in COUNTED and isinstance(value, list):
        return str(len(value)) if value else None
    if name in MARKDOWN and isinstance(value, str):
        return plain(value, None) or None
    key = "disclosure" if ":" in name else name
    if isinstance(value, list):
        return as_text([_word(object_type, key, one) for one in value] or None)
    return as_text(_word(object_type, key, value))


def _word(object_type: str, name: str, value: Any) -> Any:
    choices = TRAIL_VALUES.get(f"{object_type}.{name}") or TRAIL_VALUES.get(name, ())
    known = (str(choice(value).label) for choice in choices if isinstance(value, str) and value in choice.values)
    return next(known, value) if choices else value_word(object_type, name, value)
