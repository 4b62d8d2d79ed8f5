"""`answerImpactEnquiry`, for either side."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.impact.choices import EnquiryUse
from passerelle.impact.graphql.portal import PortalImpactEnquiryType
from passerelle.impact.graphql.types import ImpactEnquiryType
from passerelle.impact.selectors import get_client_enquiry_for, get_enquiry_for
from passerelle.impact.services.enquiries import enquiry_answer


class AnswerImpactEnquiry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        use = enum_of(EnquiryUse)(required=True)
        changed = graphene.String()
        value = graphene.String()
        respondent = graphene.String()
        internal_note = graphene.String()

    enquiry = graphene.Field(ImpactEnquiryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        enquiry = get_enquiry_for(actor, row_id(id, "ImpactEnquiry"))
        return {"enquiry": enquiry_answer(actor=actor, enquiry=enquiry, **values)}


class PortalAnswerImpactEnquiry(Mutation):
    class Meta:
        name = "AnswerImpactEnquiry"

    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        use = enum_of(EnquiryUse)(required=True)
        changed = graphene.String(required=True)
        value = graphene.String()

    enquiry = graphene.Field(PortalImpactEnquiryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        enquiry = get_client_enquiry_for(actor, row_id(id, "ImpactEnquiry"))
        return {"enquiry": enquiry_answer(actor=actor, enquiry=enquiry, **values)}
