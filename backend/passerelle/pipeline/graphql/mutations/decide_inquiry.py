"""`decideInquiry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.pipeline.choices import FitReason
from passerelle.pipeline.graphql.types import InquiryType
from passerelle.pipeline.selectors import get_inquiry_for
from passerelle.pipeline.services.triage import inquiry_decide


class DecideInquiry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        fits = graphene.Boolean(required=True)
        reasons = graphene.List(graphene.NonNull(enum_of(FitReason)), required=True)
        note = graphene.String()

    inquiry = graphene.Field(InquiryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, note: str | None = None, **values: Any) -> dict[str, Any]:  # noqa: A002
        inquiry = get_inquiry_for(actor, row_id(id, "Inquiry"))
        inquiry_decide(actor=actor, inquiry=inquiry, note=note or "", **values)
        return {"inquiry": get_inquiry_for(actor, inquiry.pk)}
