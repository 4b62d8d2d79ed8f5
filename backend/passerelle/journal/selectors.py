"""Log entries, risks and comments: what the lab sees, and the shared part that a client sees."""

from typing import Any, TypeVar

from django.db.models import Exists, Model, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.core.folding import holds
from passerelle.core.models import SharedModel
from passerelle.deliverables.selectors import (
    client_deliverables,
    client_versions,
    get_client_deliverable_for,
    get_client_version_for,
    get_deliverable_for,
    get_version_for,
)
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import client_visibility, get_child_for
from passerelle.journal.choices import CommentTarget, LogKind
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.plan.selectors import client_milestones, get_client_milestone_for, get_milestone_for

M = TypeVar("M", bound=Model)
SHARED = Q(disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])


# The lab's side ----------
def get_entry_for(actor: Any, entry_id: str) -> LogEntry:
    entry: LogEntry = get_child_for(actor, LogEntry.objects.select_related("created_by", "waiting"), entry_id)
    return entry


def get_risk_for(actor: Any, risk_id: str) -> Risk:
    risk: Risk = get_child_for(actor, Risk.objects.all(), risk_id)
    return risk


def get_comment_for(actor: Any, comment_id: str) -> Comment:
    comment: Comment = get_child_for(actor, Comment.objects.select_related("created_by"), comment_id)
    return comment


def log_of(
    engagement: Engagement, *, kind: str | None = None, author_id: str | None = None, text: str | None = None
) -> QuerySet[LogEntry]:
    """The log of one engagement that matches every given filter, newest first."""
    found = LogEntry.objects.filter(engagement=engagement).select_related("created_by", "engagement", "waiting")
    if kind:
        found = found.filter(kind=kind)
    if author_id:
        found = found.filter(created_by_id=author_id)
    if text and text.strip():
        if len(text) > 200:
            raise errors.invalid("search", _("Search for at most 200 characters."))
        for word in text.replace("\x00", " ").split()[:8]:
            found = found.filter(holds(word, "body", "context"))
    return found


def decisions_of(engagement: Engagement) -> QuerySet[LogEntry]:
    """The decisions of one engagement, oldest first, with who wrote them and their milestones."""
    found = log_of(engagement, kind=LogKind.DECISION).prefetch_related("milestones")
    return found.order_by("happened_on", "created_at", "id")


def get_comment_target_for(actor: Any, type_name: str, row_id: str) -> SharedModel:
    """Return what a lab person wants to comment on, or raise NOT_FOUND."""
    getters = {
        CommentTarget.LOG_ENTRY: get_entry_for,
        CommentTarget.MILESTONE: get_milestone_for,
        CommentTarget.DELIVERABLE: get_deliverable_for,
        CommentTarget.VERSION: get_version_for,
        CommentTarget.RISK: get_risk_for,
    }
    if type_name not in getters:
        raise errors.not_found()
    return getters[CommentTarget(type_name)](actor, row_id)


def engagement_of(target: Any) -> Engagement:
    """Return the engagement of anything that can be commented on."""
    engagement: Engagement = target.engagement if hasattr(target, "engagement") else target.deliverable.engagement
    return engagement


# The client's side ----------
def client_log(actor: Any) -> QuerySet[LogEntry]:
    """Shared entries of the engagements into which the person was let."""
    found = LogEntry.objects.filter(client_visibility(actor, "engagement"), SHARED)
    return found.select_related("created_by", "engagement", "waiting")


def client_risks(actor: Any) -> QuerySet[Risk]:
    """Shared risks of the engagements into which the person was let."""
    return Risk.objects.filter(client_visibility(actor, "engagement"), SHARED)


def get_client_risk_for(actor: Any, risk_id: str) -> Risk:
    return _one(client_risks(actor), risk_id)


def get_client_entry_for(actor: Any, entry_id: str) -> LogEntry:
    return _one(client_log(actor), entry_id)


def client_comments(actor: Any) -> QuerySet[Comment]:
    """Shared comments on things that are shared themselves: a comment never shows what it is about."""
    about = Q(pk__in=[])
    for kind, rows in (
        (CommentTarget.LOG_ENTRY, client_log(actor)),
        (CommentTarget.MILESTONE, client_milestones(actor)),
        (CommentTarget.DELIVERABLE, client_deliverables(actor)),
        (CommentTarget.VERSION, client_versions(actor)),
    ):
        about |= Q(target_type=kind) & Q(Exists(rows.filter(pk=OuterRef("target_id"))))
    found = Comment.objects.filter(client_visibility(actor, "engagement"), SHARED)
    return found.filter(about).select_related("created_by")


def get_client_comment_for(actor: Any, comment_id: str) -> Comment:
    return _one(client_comments(actor), comment_id)


def get_client_comment_target_for(actor: Any, type_name: str, row_id: str) -> SharedModel:
    """Return what a client's person wants to comment on, or raise NOT_FOUND."""
    getters = {
        CommentTarget.LOG_ENTRY: get_client_entry_for,
        CommentTarget.MILESTONE: get_client_milestone_for,
        CommentTarget.DELIVERABLE: get_client_deliverable_for,
        CommentTarget.VERSION: get_client_version_for,
    }
    if type_name not in getters:
        raise errors.not_found()
    return getters[CommentTarget(type_name)](actor, row_id)


def _one(queryset: QuerySet[M], row_id: str) -> M:
    found = queryset.filter(pk=row_id).first()
    if found is None:
        raise errors.not_found()
    return found
