"""Open needs, and a proposal for all of them at once."""

import time
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.selection import selection_of
from passerelle.people.models import Skill
from passerelle.people.permissions import is_lab
from passerelle.staffing import reasons, selectors, solver
from passerelle.staffing.graphql.scenarios import ScenarioNeedQueries
from passerelle.staffing.graphql.types import NeededSkillType, StaffingNeedType, StaffingProposalType, told
from passerelle.staffing.permissions import can_edit_allocations, can_see_needs

# of the whole request, reading and wording counted; the words of the reasons are what is left for at the end
SECONDS, FOR_WORDS = 5.0, 0.5
SHOWN = 200


class LabQueries(ScenarioNeedQueries, graphene.ObjectType):
    staffing_needs = graphene.List(
        graphene.NonNull(StaffingNeedType), required=True, description="Open ones first, at most 200"
    )
    staffing_proposal = graphene.Field(StaffingProposalType, required=True)
    needed_skills = graphene.List(graphene.NonNull(NeededSkillType), required=True)

    def resolve_staffing_needs(root: Any, info: GraphQLResolveInfo) -> list[Any]:
        actor = actor_of(info)
        if not can_see_needs(actor):
            raise errors.forbidden()
        found = selectors.listed_needs(actor, SHOWN)
        hydrate(StaffingNeedType, found, selection_of(info), info.context)
        return found

    def resolve_staffing_proposal(root: Any, info: GraphQLResolveInfo) -> dict[str, Any]:
        if not can_edit_allocations(actor_of(info)):
            raise errors.forbidden()
        until = time.monotonic() + SECONDS
        rows = {row.pk: row for row in selectors.open_needs()}
        needs = {need.id: need for need in selectors.asked(list(rows.values()))}
        staff, people = selectors.staff()
        rest = max(until - FOR_WORDS - time.monotonic(), 0.0)
        found = solver.propose(list(needs.values()), staff, seconds=rest)
        words = reasons.Told(rows, needs, staff, people, found.placements, until)
        return {
            "proven": found.proven,
            "placements": [told(row, rows[row.need], people, reasons.why(words, row)) for row in found.placements],
            "unplaced": [
                {
                    "need": to_global_id("StaffingNeed", pk),
                    "obstacle": obstacle,
                    "message": reasons.why_not(words, pk, obstacle),
                }
                for pk, obstacle in found.unplaced.items()
            ],
        }

    def resolve_needed_skills(root: Any, info: GraphQLResolveInfo) -> list[Skill]:
        return list(Skill.objects.all()) if is_lab(actor_of(info)) else []
