"""`addLogEntry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.journal.choices import LogKind
from passerelle.journal.graphql.inputs import linked_ids
from passerelle.journal.graphql.types import LogEntryType
from passerelle.journal.services.log import log_add
from passerelle.plan.choices import WaitingFor
from passerelle.plan.selectors import get_milestone_for


class AddLogEntry(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        kind = enum_of(LogKind)(required=True)
        body = graphene.String(required=True)
        happened_on = graphene.Date()
        milestone = graphene.ID()
        milestones = graphene.List(graphene.NonNull(graphene.ID))
        versions = graphene.List(graphene.NonNull(graphene.ID))
        context = graphene.String()
        decided_by = graphene.String()
        waiting_for = enum_of(WaitingFor)()

    engagement = graphene.Field(EngagementType, required=True)
    entry = graphene.Field(LogEntryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, milestone: str | None = None, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        point = get_milestone_for(actor, row_id(milestone, "Milestone")) if milestone else None
        values |= linked_ids(values)
        entry = log_add(actor=actor, engagement=parent, milestone=point, **values)
        return {"engagement": parent, "entry": entry}
