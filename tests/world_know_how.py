"""The journal and the transfer of an engagement: log, risks, comments, checklist, capability."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.engagements.models import Engagement
from passerelle.journal.models import Comment, LogEntry, LogRevision, Risk
from passerelle.people.models import User
from passerelle.plan.models import (
    Milestone,
    WaitingPeriod,
)
from passerelle.transfer.models import (
    CapabilityAssessment,
    CapabilityScore,
    Checklist,
    Evidence,
    Item,
    Section,
    SignOff,
)
from tests.world_texts import canary, stored


def make_journal(
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


def make_transfer(engagement: Engagement, mark: str, lead: User, sponsor: User, engineer: User) -> dict[str, Any]:
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
