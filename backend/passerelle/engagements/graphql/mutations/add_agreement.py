"""`addAgreement`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import AgreementKind
from passerelle.engagements.graphql.inputs import SignatoryInput
from passerelle.engagements.graphql.types import AgreementType, EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.services.agreements import agreement_add


class AddAgreement(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        kind = enum_of(AgreementKind)(required=True)
        title = graphene.String(required=True)
        signed_on = graphene.Date()
        effective_on = graphene.Date()
        expires_on = graphene.Date()
        signatories = graphene.List(graphene.NonNull(SignatoryInput))
        file = graphene.ID(description="A file that you sent and that nothing uses yet.")

    engagement = graphene.Field(EngagementType, required=True)
    agreement = graphene.Field(AgreementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        values["file_id"] = optional_row_id(values.pop("file", None), "StoredFile")
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"engagement": found, "agreement": agreement_add(actor=actor, engagement=found, **values)}
