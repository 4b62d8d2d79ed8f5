"""What sharing adds to the two schemas: lists only."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of, language_of
from passerelle.core.graphql.ids import split_global_id
from passerelle.sharing.graphql.mutations.mark_opened import MarkOpened
from passerelle.sharing.graphql.mutations.share import Share
from passerelle.sharing.graphql.types import SharePreviewType
from passerelle.sharing.services.sharing import share_preview


class LabQueries(graphene.ObjectType):
    share_preview = graphene.Field(
        SharePreviewType, required=True, ids=graphene.List(graphene.NonNull(graphene.ID), required=True)
    )

    def resolve_share_preview(root: Any, info: GraphQLResolveInfo, ids: list[str]) -> dict[str, Any]:
        named = [split_global_id(id_) for id_ in ids]
        preview = share_preview(actor=actor_of(info), named=named, language=language_of(info))
        return {
            "items": preview.items,
            "recipients": preview.recipients,
            "seen": preview.seen,
            "holds": preview.holds,
            "ends": preview.ends,
        }


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    share = Share.Field()


class PortalMutations(graphene.ObjectType):
    mark_opened = MarkOpened.Field()
