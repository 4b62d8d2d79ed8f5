"""`addComment`, at both doors."""

from typing import Any

import graphene

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.ids import split_global_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.journal.graphql.portal import PortalCommentType
from passerelle.journal.graphql.types import CommentType
from passerelle.journal.selectors import engagement_of, get_client_comment_target_for, get_comment_target_for
from passerelle.journal.services.comments import comment_add


class AddComment(Mutation):
    creates = True

    class Input:
        target = graphene.ID(required=True)
        body = graphene.String(required=True)
        disclosure = enum_of(Disclosure)()

    comment = graphene.Field(CommentType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, target: str, **values: Any) -> dict[str, Any]:
        about = get_comment_target_for(actor, *split_global_id(target))
        return {"comment": comment_add(actor=actor, engagement=engagement_of(about), target=about, **values)}


class PortalAddComment(Mutation):
    creates = True

    class Meta:
        name = "AddComment"

    class Input:
        target = graphene.ID(required=True)
        body = graphene.String(required=True)

    comment = graphene.Field(PortalCommentType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, target: str, body: str) -> dict[str, Any]:
        about = get_client_comment_target_for(actor, *split_global_id(target))
        return {"comment": comment_add(actor=actor, engagement=engagement_of(about), target=about, body=body)}
