"""`takeInquiry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.selectors import get_person_for
from passerelle.pipeline.graphql.types import InquiryType
from passerelle.pipeline.selectors import get_inquiry_for
from passerelle.pipeline.services.triage import inquiry_take


class TakeInquiry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        owner = graphene.ID()

    inquiry = graphene.Field(InquiryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, owner: str | None = None) -> dict[str, Any]:  # noqa: A002
        inquiry = get_inquiry_for(actor, row_id(id, "Inquiry"))
        person = get_person_for(actor, row_id(owner, "Person")) if owner else None
        inquiry_take(actor=actor, inquiry=inquiry, version=version, owner=person)
        return {"inquiry": get_inquiry_for(actor, inquiry.pk)}
