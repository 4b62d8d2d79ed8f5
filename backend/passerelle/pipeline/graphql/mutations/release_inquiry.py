"""`releaseInquiry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.pipeline.graphql.types import InquiryType
from passerelle.pipeline.selectors import get_inquiry_for
from passerelle.pipeline.services.held import inquiry_release


class ReleaseInquiry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    inquiry = graphene.Field(InquiryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        inquiry = get_inquiry_for(actor, row_id(id, "Inquiry"))
        inquiry_release(actor=actor, inquiry=inquiry, version=version)
        return {"inquiry": get_inquiry_for(actor, inquiry.pk)}
