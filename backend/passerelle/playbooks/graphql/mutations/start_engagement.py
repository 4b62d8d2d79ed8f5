"""`startEngagement`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.partners.selectors import get_organization_for
from passerelle.people.selectors import get_person_for
from passerelle.playbooks.selectors import get_playbook_for
from passerelle.playbooks.services.starting import engagement_start


class StartEngagement(Mutation):
    creates = True

    class Input:
        playbook = graphene.ID(required=True)
        organization = graphene.ID(required=True)
        title = graphene.String(required=True)
        summary = graphene.String()
        starts_on = graphene.Date(required=True)
        weeks = graphene.Int()
        lead = graphene.ID()
        confidential = graphene.Boolean()

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, playbook: str, organization: str, **values: Any) -> dict[str, Any]:
        if values.get("lead"):
            values["lead"] = get_person_for(actor, row_id(values["lead"], "Person"))
        values["confidential"] = values.get("confidential") or False
        values["summary"] = values.get("summary") or ""
        engagement = engagement_start(
            actor=actor,
            playbook=get_playbook_for(actor, row_id(playbook, "Playbook")),
            organization=get_organization_for(actor, row_id(organization, "Organization")),
            **values,
        )
        return {"engagement": get_engagement_for(actor, engagement.pk)}
