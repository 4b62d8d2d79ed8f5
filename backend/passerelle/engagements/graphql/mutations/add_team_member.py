"""`addTeamMember`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import TeamRole
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.services.team import team_add
from passerelle.people.selectors import get_person_for


class AddTeamMember(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        person = graphene.ID(required=True)
        role = enum_of(TeamRole)(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, person: str, role: str) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        joining = get_person_for(actor, row_id(person, "Person"))
        team_add(actor=actor, engagement=found, person=joining, role=role)
        return {"engagement": found}
