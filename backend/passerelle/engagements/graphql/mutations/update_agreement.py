"""`updateAgreement`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import AgreementKind
from passerelle.engagements.graphql.inputs import SignatoryInput
from passerelle.engagements.graphql.types import AgreementType
from passerelle.engagements.selectors import get_agreement_for
from passerelle.engagements.services.agreements import agreement_update


class UpdateAgreement(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        kind = enum_of(AgreementKind)()
        title = graphene.String()
        signed_on = graphene.Date()
        effective_on = graphene.Date()
        expires_on = graphene.Date()
        signatories = graphene.List(graphene.NonNull(SignatoryInput))
        file = graphene.ID(description="A file that you sent and that nothing uses yet.")

    agreement = graphene.Field(AgreementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        values["file_id"] = optional_row_id(values.pop("file", None), "StoredFile")
        agreement = get_agreement_for(actor, row_id(id, "Agreement"))
        return {"agreement": agreement_update(actor=actor, agreement=agreement, version=version, **values)}
