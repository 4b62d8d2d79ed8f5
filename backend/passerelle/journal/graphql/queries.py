"""Reading of the journal that hangs on no row: a preview, and the decisions as a file."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of, language_of
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.types import enum_of
from passerelle.core.markdown import render
from passerelle.core.services import clean_text, require
from passerelle.engagements.permissions import can_log
from passerelle.engagements.selectors import get_engagement_for
from passerelle.journal import decisions, selectors
from passerelle.journal.choices import DecisionFormat
from passerelle.journal.services.log import MAXIMUM


class JournalQueries(graphene.ObjectType):
    log_preview = graphene.String(
        required=True, engagement=graphene.ID(required=True), body=graphene.String(required=True)
    )
    decision_log = graphene.String(
        required=True, engagement=graphene.ID(required=True), format=enum_of(DecisionFormat)(required=True)
    )

    @staticmethod
    def resolve_log_preview(root: Any, info: GraphQLResolveInfo, engagement: str, body: str) -> str:
        """Return the HTML that an entry will have, for who may write one."""
        actor = actor_of(info)
        require(can_log(actor, get_engagement_for(actor, row_id(engagement, "Engagement"))))
        return render(clean_text(body, "body", maximum=MAXIMUM, required=False))

    @staticmethod
    def resolve_decision_log(root: Any, info: GraphQLResolveInfo, engagement: str, format: str) -> str:  # noqa: A002
        found = get_engagement_for(actor_of(info), row_id(engagement, "Engagement"))
        return decisions.written(selectors.decisions_of(found), format, language_of(info))
