"""Reading inquiries."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.pipeline import selectors
from passerelle.pipeline.choices import InquiryStatus
from passerelle.pipeline.graphql.types import InquiryType
from passerelle.pipeline.models import Inquiry

InquiryConnection = connection_type(InquiryType, "Inquiry")


def _inquiries(root: Any, info: GraphQLResolveInfo, **given: Any) -> QuerySet[Inquiry]:
    return selectors.search_inquiries(
        actor_of(info), status=given.get("status"), text=given.get("search"), held=bool(given.get("held"))
    )


class LabQueries(graphene.ObjectType):
    inquiries = connection_field(
        InquiryConnection,
        _inquiries,
        status=graphene.List(graphene.NonNull(enum_of(InquiryStatus))),
        search=graphene.String(),
        held=graphene.Boolean(description="Those that a flood held back, instead of the others"),
    )
    inquiry = graphene.Field(InquiryType, id=graphene.ID(required=True))

    def resolve_inquiry(root: Any, info: GraphQLResolveInfo, id: str) -> Inquiry | None:  # noqa: A002
        try:
            found = selectors.get_inquiry_for(actor_of(info), row_id(id, "Inquiry"))
        except DomainError as error:
            if error.code == Code.NOT_FOUND:
                return None
            raise
        hydrate(InquiryType, [found], selection_of(info), info.context)
        return found
