"""`logMilestone`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.plan.choices import GateDecision, MilestoneOutcome
from passerelle.plan.graphql.types import MilestoneType
from passerelle.plan.selectors import get_milestone_for
from passerelle.plan.services.evidence import Evidence
from passerelle.plan.services.progress import milestone_log


class MilestoneEvidenceInput(graphene.InputObjectType):
    text = graphene.String()
    link = graphene.String()


class LogMilestone(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        outcome = enum_of(MilestoneOutcome)(required=True)
        reached_on = graphene.Date()
        note = graphene.String()
        gate_decision = enum_of(GateDecision)()
        gate_decided_by = graphene.String()
        evidence = graphene.List(graphene.NonNull(MilestoneEvidenceInput))

    milestone = graphene.Field(MilestoneType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        id: str,  # noqa: A002
        version: int,
        evidence: list[dict[str, Any]] | None = None,
        **values: Any,
    ) -> dict[str, Any]:
        milestone = get_milestone_for(actor, row_id(id, "Milestone"))
        pieces = [Evidence(**piece) for piece in evidence or []]
        milestone_log(actor=actor, milestone=milestone, version=version, evidence=pieces, **values)
        return {"milestone": get_milestone_for(actor, milestone.pk)}
