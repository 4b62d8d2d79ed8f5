"""`convertInquiry`: from inquiry to engagement in one step."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.partners.selectors import get_organization_for
from passerelle.people.selectors import get_person_for
from passerelle.pipeline.graphql.types import InquiryType
from passerelle.pipeline.selectors import get_inquiry_for
from passerelle.pipeline.services.triage import inquiry_convert
from passerelle.playbooks.selectors import get_playbook_for


class ConvertInquiry(Mutation):
    creates = True

    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        playbook = graphene.ID(required=True)
        title = graphene.String(required=True)
        starts_on = graphene.Date(required=True)
        weeks = graphene.Int()
        lead = graphene.ID()
        organization = graphene.ID(description="One that the lab knows already; else it is made of the inquiry")

    inquiry = graphene.Field(InquiryType, required=True)
    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        id: str,  # noqa: A002
        playbook: str,
        lead: str | None = None,
        organization: str | None = None,
        **values: Any,
    ) -> dict[str, Any]:
        inquiry = get_inquiry_for(actor, row_id(id, "Inquiry"))
        known = get_organization_for(actor, row_id(organization, "Organization")) if organization else None
        engagement = inquiry_convert(
            actor=actor,
            inquiry=inquiry,
            playbook=get_playbook_for(actor, row_id(playbook, "Playbook")),
            lead=get_person_for(actor, row_id(lead, "Person")) if lead else None,
            organization=known,
            **values,
        )
        return {
            "inquiry": get_inquiry_for(actor, inquiry.pk),
            "engagement": get_engagement_for(actor, engagement.pk),
        }
