"""The lab's view of staffing needs, candidates and proposals: for those who see everybody's load."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import computed, related, rows
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.staffing import selectors, solver
from passerelle.staffing.choices import NeedStatus, Obstacle
from passerelle.staffing.coverage import MetBy
from passerelle.staffing.models import StaffingNeed
from passerelle.staffing.permissions import can_edit_allocations

CANDIDATES = 5


class NeededSkillType(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)

    class Meta:
        name = "NeededSkill"

    def resolve_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id("Skill", self.pk)

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        return str(self.name_fr if info.context.language == "fr" else self.name_en)


class PlacementType(graphene.ObjectType):
    """Somebody for a need: from when, to when, at which share."""

    need = graphene.ID(required=True)
    person = graphene.ID(required=True)
    person_name = graphene.String(required=True)
    starts_on = graphene.Date(required=True)
    ends_on = graphene.Date(required=True)
    fte = graphene.Float(required=True)
    reasons = graphene.List(
        graphene.NonNull(graphene.String), required=True, description="Why so, in a proposal for all needs at once"
    )

    class Meta:
        name = "Placement"


class UnplacedNeedType(graphene.ObjectType):
    need = graphene.ID(required=True)
    obstacle = enum_of(Obstacle)(required=True)
    message = graphene.String(required=True)

    class Meta:
        name = "UnplacedNeed"


class StaffingProposalType(graphene.ObjectType):
    """`proven`: nothing better exists. Without it the time ran out before that was known."""

    proven = graphene.Boolean(required=True)
    placements = graphene.List(graphene.NonNull(PlacementType), required=True)
    unplaced = graphene.List(graphene.NonNull(UnplacedNeedType), required=True)

    class Meta:
        name = "StaffingProposal"


def told(
    row: solver.Placement, need: StaffingNeed, people: Mapping[str, Any], reasons: list[str] | None = None
) -> dict[str, Any]:
    """Return a placement with its dates, and why it is as it is."""
    starts_on, ends_on = selectors.stay_of(need, row.start)
    return {
        "need": to_global_id("StaffingNeed", row.need),
        "person": to_global_id("Person", row.person),
        "person_name": people[row.person].name,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "fte": row.share / 100,
        "reasons": reasons or [],
    }


class MetByType(graphene.ObjectType):
    """Who meets a need in the plan: through which days, with which least share; `confirmed` when all of it is."""

    person = graphene.ID(required=True)
    person_name = graphene.String(required=True)
    starts_on = graphene.Date(required=True)
    ends_on = graphene.Date(required=True)
    fte = graphene.Float(required=True)
    confirmed = graphene.Boolean(required=True)

    class Meta:
        name = "MetBy"


def shown_met(met: MetBy | None) -> dict[str, Any] | None:
    if met is None:
        return None
    return {
        "person": to_global_id("Person", met.person.pk),
        "person_name": met.person.name,
        "starts_on": met.starts_on,
        "ends_on": met.ends_on,
        "fte": float(met.fte),
        "confirmed": met.confirmed,
    }


def status_of(row: StaffingNeed) -> NeedStatus:
    """Return how a need stands: what meets it is read from the plan."""
    if row.status == NeedStatus.WITHDRAWN:
        return NeedStatus.WITHDRAWN
    return NeedStatus.FILLED if row.met else NeedStatus.OPEN


def load_candidates(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    selectors.note_met(parents)
    staff, people = selectors.staff()
    found = {}
    for need, row in zip(selectors.asked(parents), parents, strict=True):
        open_ = status_of(row) == NeedStatus.OPEN
        best = solver.candidates(need, staff)[:CANDIDATES] if open_ else []
        found[row.pk] = [told(one, row, people) for one in best]
    return found


def load_status(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    selectors.note_met(parents)
    return {row.pk: status_of(row) for row in parents}


def load_met(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    selectors.note_met(parents)
    return {row.pk: shown_met(row.met) for row in parents}


def load_filled_by(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    selectors.note_met(parents)
    return {row.pk: row.met.person.name if row.met else None for row in parents}


def load_can_edit(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    may = can_edit_allocations(context.actor)
    return {row.pk: may and row.status != NeedStatus.WITHDRAWN for row in parents}


def load_can_withdraw(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Not while a proposal that was taken over for it still meets it."""
    selectors.note_met(parents)
    may = can_edit_allocations(context.actor)
    held = {row.pk for row in parents if row.status == NeedStatus.FILLED and row.met}
    return {row.pk: may and row.status != NeedStatus.WITHDRAWN and row.pk not in held for row in parents}


class StaffingNeedType(LabType):
    engagement = related(EngagementType, "engagement")
    skill = graphene.Field(NeededSkillType)
    min_fte = graphene.Float(required=True)
    nominal_fte = graphene.Float(required=True)
    max_fte = graphene.Float(required=True)
    status = computed(enum_of(NeedStatus), load_status)
    candidates = rows(PlacementType, load_candidates)
    can_edit = computed(graphene.Boolean, load_can_edit)
    can_withdraw = computed(graphene.Boolean, load_can_withdraw)
    met_by = computed(MetByType, load_met, required=False)
    filled_by = computed(graphene.String, load_filled_by, required=False)

    class Meta:
        model = StaffingNeed
        name = "StaffingNeed"
        fields = ("id", "weeks", "earliest_on", "latest_on", "note", "version")


LAB_NODES.add(StaffingNeedType, selectors.get_need_for)
