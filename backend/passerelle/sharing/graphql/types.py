"""What would become visible, and to whom."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.types import enum_field
from passerelle.engagements.choices import ClientRole


class ShareItemType(graphene.ObjectType):
    object_type = graphene.String(required=True)
    label = graphene.String(required=True)

    class Meta:
        name = "ShareItem"


class ShareRecipientType(graphene.ObjectType):
    name = graphene.String(required=True)
    role = enum_field(ClientRole)

    class Meta:
        name = "ShareRecipient"

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.user.name
        return name


class SharePreviewType(graphene.ObjectType):
    items = graphene.List(graphene.NonNull(ShareItemType), required=True)
    recipients = graphene.List(graphene.NonNull(ShareRecipientType), required=True)

    class Meta:
        name = "SharePreview"
