"""The lab's view of the journal, and the comments on things of the apps below."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Disclosure
from passerelle.core.errors import DomainError
from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.fields import computed, extends, related, rows
from passerelle.core.graphql.ids import optional_row_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.markdown import render
from passerelle.deliverables.graphql.types import DeliverableType, DeliverableVersionType
from passerelle.engagements.graphql.types import EngagementType
from passerelle.journal import selectors
from passerelle.journal.choices import (
    CommentTarget,
    LogEntryAction,
    LogKind,
    RiskCategory,
    RiskLevel,
    RiskStatus,
)
from passerelle.journal.graphql import loaders
from passerelle.journal.models import Comment, LogEntry, LogRevision, Risk
from passerelle.people.graphql.types import PersonType
from passerelle.plan.graphql.types import MilestoneType, WaitingPeriodType


class Written:
    """What has an author and a body in Markdown."""

    body_html = graphene.String(required=True)
    author_name = graphene.String(required=True)

    def resolve_body_html(self: Any, info: GraphQLResolveInfo) -> str:
        return render(self.body)

    def resolve_author_name(self: Any, info: GraphQLResolveInfo) -> str:
        return self.created_by.name if self.created_by else ""


class CommentType(Written, LabType):
    disclosure = enum_field(Disclosure)
    from_client = graphene.Boolean(required=True)

    class Meta:
        model = Comment
        name = "Comment"
        fields = ("id", "body", "created_at")

    def resolve_from_client(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.created_by is not None and self.created_by.lab_role is None


class MentionType(graphene.ObjectType):
    """Somebody named in an entry; `reads` is false for who cannot see it as it is shared now."""

    name = graphene.String(required=True)
    reads = graphene.Boolean(required=True)

    class Meta:
        name = "Mention"


class MentionableType(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)
    from_client = graphene.Boolean(required=True)

    class Meta:
        name = "Mentionable"


class LogAuthorType(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)

    class Meta:
        name = "LogAuthor"


class LogRevisionType(Written, LabType):
    kind = enum_field(LogKind)

    class Meta:
        model = LogRevision
        name = "LogRevision"
        fields = ("id", "body", "context", "decided_by", "happened_on", "created_at")


class LogEntryType(Written, LabType):
    engagement = related(EngagementType, "engagement")
    kind = enum_field(LogKind)
    milestone = related(MilestoneType, "milestone", required=False)
    disclosure = enum_field(Disclosure)
    milestones = rows(MilestoneType, loaders.load_milestones)
    versions = rows(DeliverableVersionType, loaders.load_versions)
    mentions = rows(MentionType, loaders.load_mentions)
    revisions = rows(LogRevisionType, loaders.load_revisions)
    waiting = related(WaitingPeriodType, "waiting", required=False)
    answer = related(CommentType, "answer", required=False)
    comments = rows(CommentType, loaders.comments_on(CommentTarget.LOG_ENTRY))
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(LogEntryAction))), loaders.load_allowed_actions)

    class Meta:
        model = LogEntry
        name = "LogEntry"
        fields = ("id", "body", "happened_on", "version", "created_at", "is_illustrative", "context", "decided_by")


class RiskType(LabType):
    category = enum_field(RiskCategory)
    likelihood = enum_field(RiskLevel)
    impact = enum_field(RiskLevel)
    status = enum_field(RiskStatus)
    disclosure = enum_field(Disclosure)
    owner = related(PersonType, "owner", required=False)

    class Meta:
        model = Risk
        name = "Risk"
        fields = ("id", "title", "mitigation", "review_on", "version")


LogEntryConnection = connection_type(LogEntryType, "LogEntry")


def _log(
    root: Any,
    info: GraphQLResolveInfo,
    kind: str | None = None,
    author: str | None = None,
    search: str | None = None,
) -> QuerySet[LogEntry]:
    try:
        author_id = optional_row_id(author, "Person")
    except DomainError:
        # an old address names nobody: nothing was written by them
        return LogEntry.objects.none()
    return selectors.log_of(root, kind=kind, author_id=author_id, text=search)


@extends(EngagementType)
class EngagementJournal:
    risks = rows(RiskType, loaders.load_risks)
    log = connection_field(
        LogEntryConnection, _log, kind=enum_of(LogKind)(), author=graphene.ID(), search=graphene.String()
    )
    log_authors = rows(LogAuthorType, loaders.load_authors)
    mentionable = rows(MentionableType, loaders.load_mentionable)


@extends(MilestoneType)
class MilestoneComments:
    comments = rows(CommentType, loaders.comments_on(CommentTarget.MILESTONE))


@extends(DeliverableType)
class DeliverableComments:
    comments = rows(CommentType, loaders.comments_on(CommentTarget.DELIVERABLE))


@extends(DeliverableVersionType)
class VersionComments:
    comments = rows(CommentType, loaders.comments_on(CommentTarget.VERSION))


LAB_NODES.add(LogEntryType, selectors.get_entry_for)
LAB_NODES.add(RiskType, selectors.get_risk_for)
LAB_NODES.add(CommentType, selectors.get_comment_for)
