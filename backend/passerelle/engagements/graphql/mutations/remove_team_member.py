"""`removeTeamMember`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_team_member_for
from passerelle.engagements.services.team import team_remove


class RemoveTeamMember(Mutation):
    class Input:
        id = graphene.ID(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        member = get_team_member_for(actor, row_id(id, "TeamMember"))
        return {"engagement": team_remove(actor=actor, member=member).engagement}
