"""What would follow a move, asked before it is saved."""

import datetime as dt
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of, language_of
from passerelle.core.graphql.ids import row_id, to_global_id
from passerelle.plan.graphql.types import FollowerType
from passerelle.plan.selectors import get_milestone_for
from passerelle.plan.services.moves import move_preview


class MoveQueries(graphene.ObjectType):
    move_preview = graphene.List(
        graphene.NonNull(FollowerType),
        required=True,
        id=graphene.ID(required=True),
        due_on=graphene.Date(required=True),
    )

    def resolve_move_preview(
        root: Any,
        info: GraphQLResolveInfo,
        id: str,  # noqa: A002
        due_on: dt.date,
    ) -> list[dict[str, Any]]:
        actor, language = actor_of(info), language_of(info)
        milestone = get_milestone_for(actor, row_id(id, "Milestone"))
        return [
            {
                "id": to_global_id("Milestone", row.pk),
                "title": row.title_in(language),
                "version": row.version,
                "from_on": row.due_on,
                "to_on": day,
            }
            for row, day in move_preview(actor=actor, milestone=milestone, due_on=due_on)
        ]
