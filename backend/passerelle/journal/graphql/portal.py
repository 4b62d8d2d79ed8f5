"""The client's view of the journal: shared entries, and shared comments on shared things."""

import datetime as dt
from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import act, extends, row, rows
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field
from passerelle.deliverables.graphql.portal import PortalDeliverableType, PortalDeliverableVersionType
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.journal import selectors
from passerelle.journal.choices import CommentTarget, LogKind, RiskCategory, RiskLevel, RiskStatus
from passerelle.journal.graphql import loaders
from passerelle.journal.graphql.types import Written
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.plan.graphql.portal import PortalMilestoneType, PortalWaitingPeriodType


class PortalCommentType(Written, PortalType):
    from_client = graphene.Boolean(required=True)

    class Meta:
        model = Comment
        name = "Comment"
        fields = ("id", "body", "created_at")

    def resolve_from_client(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.created_by is not None and self.created_by.lab_role is None


class PortalLogEntryType(Written, PortalType):
    kind = enum_field(LogKind)
    milestones = rows(PortalMilestoneType, loaders.load_shared_milestones)
    awaits_answer = graphene.Boolean(required=True)
    can_answer = act(graphene.Boolean, loaders.load_can_answer)
    answered_on = graphene.Date()
    comments = rows(PortalCommentType, loaders.shared_comments_on(CommentTarget.LOG_ENTRY))

    class Meta:
        model = LogEntry
        name = "LogEntry"
        fields = ("id", "happened_on")

    def resolve_awaits_answer(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.waiting is not None and self.waiting.until is None

    def resolve_answered_on(self: Any, info: GraphQLResolveInfo) -> dt.date | None:
        return self.waiting.until if self.waiting else None


class PortalRiskType(PortalType):
    category = enum_field(RiskCategory)
    likelihood = enum_field(RiskLevel)
    impact = enum_field(RiskLevel)
    status = enum_field(RiskStatus)

    class Meta:
        model = Risk
        name = "Risk"
        fields = ("id", "title", "review_on")


PortalLogEntryConnection = connection_type(PortalLogEntryType, "LogEntry")


def _log(root: Any, info: GraphQLResolveInfo) -> QuerySet[LogEntry]:
    return selectors.client_log(actor_of(info)).filter(engagement=root)


@extends(PortalEngagementType)
class SharedLog:
    log = connection_field(PortalLogEntryConnection, _log)
    risks = rows(PortalRiskType, loaders.load_shared_risks)


@extends(PortalWaitingPeriodType)
class WaitingBlocker:
    blocker = row(PortalLogEntryType, loaders.load_shared_blocker)


@extends(PortalMilestoneType)
class SharedMilestoneComments:
    comments = rows(PortalCommentType, loaders.shared_comments_on(CommentTarget.MILESTONE))


@extends(PortalDeliverableType)
class SharedDeliverableComments:
    comments = rows(PortalCommentType, loaders.shared_comments_on(CommentTarget.DELIVERABLE))


@extends(PortalDeliverableVersionType)
class SharedVersionComments:
    comments = rows(PortalCommentType, loaders.shared_comments_on(CommentTarget.VERSION))


PORTAL_NODES.add(PortalLogEntryType, selectors.get_client_entry_for)
PORTAL_NODES.add(PortalRiskType, selectors.get_client_risk_for)
PORTAL_NODES.add(PortalCommentType, selectors.get_client_comment_for)
