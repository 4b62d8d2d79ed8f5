"""What would become visible, and to whom."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.types import enum_of
from passerelle.core.markdown import render
from passerelle.engagements.choices import ClientRole
from passerelle.sharing.kinds import WORDS


class ShareItemType(graphene.ObjectType):
    object_type = graphene.String(required=True)
    word = graphene.String(required=True, description="What it is, in the reader's language")
    label = graphene.String(required=True)
    text = graphene.String(required=True, description="What stands beside the name, where it is not Markdown")
    html = graphene.String(required=True, description="What stands beside the name, where it is Markdown")

    class Meta:
        name = "ShareItem"

    def resolve_word(self: Any, info: GraphQLResolveInfo) -> str:
        return str(WORDS[self.object_type])

    def resolve_text(self: Any, info: GraphQLResolveInfo) -> str:
        return "" if self.is_markdown else str(self.text)

    def resolve_html(self: Any, info: GraphQLResolveInfo) -> str:
        return render(self.text) if self.is_markdown else ""


class ShareRecipientType(graphene.ObjectType):
    """Somebody of the client who would see it, once, with all their roles."""

    name = graphene.String(required=True)
    roles = graphene.List(graphene.NonNull(enum_of(ClientRole)), required=True)

    class Meta:
        name = "ShareRecipient"

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.person.name
        return name


class ShareSeenType(graphene.ObjectType):
    """That somebody of the client opened one of the things already."""

    name = graphene.String(required=True)
    label = graphene.String(required=True)
    at = graphene.DateTime(required=True, description="The last time")

    class Meta:
        name = "ShareSeen"


class SharePreviewType(graphene.ObjectType):
    items = graphene.List(graphene.NonNull(ShareItemType), required=True)
    recipients = graphene.List(graphene.NonNull(ShareRecipientType), required=True)
    seen = graphene.List(graphene.NonNull(ShareSeenType), required=True)
    holds = graphene.List(
        graphene.NonNull(graphene.String), required=True, description="Versions whose review waits once this is seen"
    )
    ends = graphene.List(
        graphene.NonNull(graphene.String), required=True, description="Versions whose review is withdrawn with this"
    )

    class Meta:
        name = "SharePreview"
