"""The plan and the work of an engagement: milestones, deliverables, a review with its decision."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import Deliverable, DeliverableVersion, TrackedRun
from passerelle.engagements.models import Engagement, Opening
from passerelle.people.models import User
from passerelle.plan.models import (
    Milestone,
    MilestoneApproval,
    MilestoneEvidence,
    Slip,
    Stage,
    StageEntry,
    WaitingPeriod,
)
from passerelle.reviews.models import Decision, Reviewer, ReviewRound
from tests.world_texts import canary, stored


def make_plan(engagement: Engagement, mark: str, lead: User) -> dict[str, Any]:
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


def make_work(engagement: Engagement, mark: str, lead: User, sponsor: User, plan: dict[str, Any]) -> dict[str, Any]:
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
