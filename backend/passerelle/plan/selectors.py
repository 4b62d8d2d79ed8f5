"""Which parts of plans a person sees, and what of them waits for that person."""

import datetime as dt
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from passerelle.core import clock, errors
from passerelle.core.choices import Disclosure
from passerelle.engagements.choices import (
    CLIENT_SEATS,
    DIRECTOR_SEATS,
    ENDED,
    RUNNING,
    SCIENTIST_SEATS,
    TeamRole,
)
from passerelle.engagements.models import ClientMembership, Engagement, TeamMember
from passerelle.engagements.selectors import client_visibility, get_child_for, lab_visibility
from passerelle.engagements.standing import holds_membership, on_team
from passerelle.people.choices import LabRole
from passerelle.plan.choices import MOVABLE, OPEN, ApprovalVerdict, MilestoneStatus
from passerelle.plan.models import (
    Milestone,
    MilestoneApproval,
    MilestoneEvidence,
    Slip,
    Stage,
    StageEntry,
    WaitingPeriod,
)

BY_DATE = (F("due_on").asc(nulls_last=True), "position", "id")
SOON = dt.timedelta(days=28)
WEEK_LIMIT = 50


def shared(path: str = "") -> Q:
    """Condition on rows (or rows that reach one by `path`) that were shared with the client."""
    name = f"{path}__disclosure__in" if path else "disclosure__in"
    return Q(**{name: [Disclosure.CLIENT, Disclosure.PUBLIC]})


# The lab's side ----------
def get_milestone_for(actor: Any, milestone_id: str) -> Milestone:
    milestone: Milestone = get_child_for(actor, Milestone.objects.all(), milestone_id)
    return milestone


def get_stage_for(actor: Any, stage_id: str) -> Stage:
    stage: Stage = get_child_for(actor, Stage.objects.all(), stage_id)
    return stage


def get_waiting_for(actor: Any, waiting_id: str) -> WaitingPeriod:
    waiting: WaitingPeriod = get_child_for(actor, WaitingPeriod.objects.all(), waiting_id)
    return waiting


def get_approval_for(actor: Any, approval_id: str) -> MilestoneApproval:
    approval: MilestoneApproval = get_child_for(
        actor, MilestoneApproval.objects.select_related("decided_by"), approval_id, "milestone__engagement"
    )
    return approval


def get_slip_for(actor: Any, slip_id: str) -> Slip:
    slip: Slip = get_child_for(
        actor, Slip.objects.select_related("created_by", "milestone__engagement"), slip_id, "milestone__engagement"
    )
    return slip


def get_evidence_for(actor: Any, evidence_id: str) -> MilestoneEvidence:
    evidence: MilestoneEvidence = get_child_for(
        actor, MilestoneEvidence.objects.select_related("created_by"), evidence_id, "milestone__engagement"
    )
    return evidence


def milestones_of(engagements: list[Engagement]) -> QuerySet[Milestone]:
    """Milestones of engagements that the reader was already found to see, each with its engagement."""
    return Milestone.objects.filter(engagement__in=engagements).select_related("engagement")


def last_slip_of(milestone: Milestone) -> Slip:
    """The move that was just made."""
    found = Slip.objects.filter(milestone=milestone, milestone_version__isnull=False).select_related("created_by")
    return found.latest("milestone_version")


def acts_of(slips: list[Slip]) -> dict[str, list[Slip]]:
    """All that moved in the acts of these slips, by their batch, each with its milestone as it is now."""
    batches = {slip.batch for slip in slips} - {""}
    acts: dict[str, list[Slip]] = {}
    if batches:
        for slip in Slip.objects.filter(batch__in=batches).select_related("milestone__engagement"):
            acts.setdefault(slip.batch, []).append(slip)
    return acts


def followers_of(milestone: Milestone) -> QuerySet[Milestone]:
    """Milestones of the same plan that are due later and can still move, in order of date."""
    if milestone.due_on is None:
        return Milestone.objects.none()
    found = Milestone.objects.filter(engagement_id=milestone.engagement_id, due_on__gt=milestone.due_on)
    return found.filter(status__in=MOVABLE).select_related("engagement").order_by(*BY_DATE)


def next_of(milestones: QuerySet[Milestone]) -> QuerySet[Milestone]:
    """Of these milestones the first open one of each engagement, by date, in one statement."""
    rank = Window(RowNumber(), partition_by=F("engagement_id"), order_by=BY_DATE)
    return milestones.filter(status__in=OPEN).annotate(rank=rank).filter(rank=1)


def gates_of(engagements: list[Engagement]) -> QuerySet[Milestone]:
    """The next open gate of each engagement, in one statement."""
    return next_of(milestones_of(engagements).filter(gate=True))


def current_stages(engagements: list[Engagement]) -> dict[str, Stage]:
    """The stage that each engagement is in, by engagement; the last one where several are open at once."""
    inside = StageEntry.objects.filter(stage=OuterRef("pk"), left_on__isnull=True)
    found = Stage.objects.filter(Exists(inside), engagement__in=engagements)
    return {stage.engagement_id: stage for stage in found.order_by("position", "id")}


def week_milestones(actor: Any) -> QuerySet[Milestone]:
    """Open milestones, overdue or due within 28 days, of running engagements of the person's teams; at most 50."""
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef("engagement_id"))
    found = Milestone.objects.filter(
        Exists(mine),
        lab_visibility(actor, "engagement"),
        engagement__status__in=RUNNING,
        status__in=OPEN,
        due_on__lte=clock.today() + SOON,
    )
    return found.select_related("engagement").order_by(*BY_DATE)[:WEEK_LIMIT]


def signatures_waiting(actor: Any) -> QuerySet[Milestone]:
    """Submitted milestones with a pending seat of the lab person: `can_decide` as an expression; at most 50."""
    pending = MilestoneApproval.objects.filter(milestone_id=OuterRef("pk"), verdict=ApprovalVerdict.PENDING)
    team = TeamMember.objects.filter(
        on_team(actor.pk),
        engagement_id=OuterRef("engagement_id"),
        role__in=[TeamRole.LEAD, TeamRole.SCIENTIST, TeamRole.REVIEWER],
    )
    holds = Q(pk__in=[])
    if actor.lab_role == LabRole.DIRECTOR:
        holds = Q(Exists(pending.filter(signer__in=DIRECTOR_SEATS)))
    elif actor.lab_role == LabRole.SCIENTIST:
        holds = Q(Exists(pending.filter(signer__in=SCIENTIST_SEATS))) & Q(Exists(team))
    found = Milestone.objects.filter(holds, lab_visibility(actor, "engagement"), status=MilestoneStatus.SUBMITTED)
    found = found.exclude(engagement__status__in=ENDED).select_related("engagement")
    return found.order_by(*BY_DATE)[:WEEK_LIMIT]


# The client's side ----------
def client_milestones(actor: Any) -> QuerySet[Milestone]:
    """Shared milestones of the engagements into which the person was let."""
    return Milestone.objects.filter(client_visibility(actor, "engagement"), shared()).select_related("engagement")


def get_client_milestone_for(actor: Any, milestone_id: str) -> Milestone:
    milestone: Milestone = _one(client_milestones(actor), milestone_id)
    return milestone


def client_waiting_periods(actor: Any) -> QuerySet[WaitingPeriod]:
    """Shared waiting periods of the engagements into which the person was let."""
    return WaitingPeriod.objects.filter(client_visibility(actor, "engagement"), shared())


def get_client_waiting_for(actor: Any, waiting_id: str) -> WaitingPeriod:
    waiting: WaitingPeriod = _one(client_waiting_periods(actor), waiting_id)
    return waiting


def client_approvals(actor: Any) -> QuerySet[MilestoneApproval]:
    """Seats on shared milestones of the person's engagements."""
    return MilestoneApproval.objects.filter(
        client_visibility(actor, "milestone__engagement"), shared("milestone")
    ).select_related("milestone__engagement", "decided_by")


def get_client_approval_for(actor: Any, approval_id: str) -> MilestoneApproval:
    approval: MilestoneApproval = _one(client_approvals(actor), approval_id)
    return approval


def client_approvals_waiting(actor: Any) -> QuerySet[MilestoneApproval]:
    """Pending seats that the client's person holds, most pressing first: `can_decide` as an expression."""
    holds = Q(pk__in=[])
    for signer, roles in CLIENT_SEATS.items():
        member = ClientMembership.objects.filter(
            holds_membership(actor.pk),
            role__in=roles,
            engagement_id=OuterRef("milestone__engagement_id"),
        )
        holds |= Q(signer=signer) & Q(Exists(member))
    found = client_approvals(actor).filter(
        holds, verdict=ApprovalVerdict.PENDING, milestone__status=MilestoneStatus.SUBMITTED
    )
    found = found.exclude(milestone__engagement__status__in=ENDED)
    return found.order_by(F("milestone__due_on").asc(nulls_last=True), "created_at", "id")


def _one(queryset: QuerySet[Any], row_id: str) -> Any:
    found = queryset.filter(pk=row_id).first()
    if found is None:
        raise errors.not_found()
    return found
