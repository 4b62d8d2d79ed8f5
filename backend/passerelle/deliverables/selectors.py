"""Which deliverables and versions a person sees, from either side."""

from typing import Any, TypeVar

from django.db.models import Exists, F, Model, OuterRef, Q, QuerySet

from passerelle.core import clock, errors
from passerelle.deliverables.choices import LATE, DeliverableStatus
from passerelle.deliverables.models import Deliverable, DeliverableVersion, TrackedRun
from passerelle.engagements.choices import RUNNING
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.engagements.selectors import client_visibility, get_child_for, lab_visibility
from passerelle.engagements.standing import on_team
from passerelle.people.permissions import is_lab
from passerelle.plan.selectors import SOON, WEEK_LIMIT, shared

M = TypeVar("M", bound=Model)
PARENT = "deliverable__engagement"
# a client sees a version when it and its deliverable were both shared
SHARED_VERSION = shared() & shared("deliverable")


# The lab's side ----------
def get_deliverable_for(actor: Any, deliverable_id: str) -> Deliverable:
    deliverable: Deliverable = get_child_for(actor, Deliverable.objects.all(), deliverable_id)
    return deliverable


def get_version_for(actor: Any, version_id: str) -> DeliverableVersion:
    version: DeliverableVersion = get_child_for(
        actor, DeliverableVersion.objects.select_related("file", "created_by"), version_id, PARENT
    )
    return version


def deliverables_of(engagements: list[Engagement]) -> QuerySet[Deliverable]:
    """Deliverables of engagements that the reader was already found to see."""
    return Deliverable.objects.filter(engagement__in=engagements).select_related("engagement")


def week_deliverables(actor: Any) -> QuerySet[Deliverable]:
    """What the person's teams hand over next: overdue, due within 28 days, or sent back by the client; at most 50."""
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef("engagement_id"))
    pressing = Q(due_on__lte=clock.today() + SOON) | Q(status=DeliverableStatus.CHANGES_REQUESTED)
    found = Deliverable.objects.filter(
        pressing,
        Exists(mine),
        lab_visibility(actor, "engagement"),
        engagement__status__in=RUNNING,
        status__in=LATE,
    )
    by_date = (F("due_on").asc(nulls_last=True), "position", "id")
    return found.select_related("engagement").order_by(*by_date)[:WEEK_LIMIT]


def versions_of(deliverables: list[Deliverable]) -> QuerySet[DeliverableVersion]:
    """Versions of deliverables that the reader was already found to see, newest first."""
    found = DeliverableVersion.objects.filter(deliverable__in=deliverables)
    return found.select_related("file", "created_by", PARENT)


# The client's side ----------
def client_deliverables(actor: Any) -> QuerySet[Deliverable]:
    """Shared deliverables of the engagements into which the person was let."""
    return Deliverable.objects.filter(client_visibility(actor, "engagement"), shared()).select_related("engagement")


def client_versions(actor: Any) -> QuerySet[DeliverableVersion]:
    """Shared versions of shared deliverables of the engagements into which the person was let."""
    found = DeliverableVersion.objects.filter(client_visibility(actor, PARENT), SHARED_VERSION)
    return found.select_related("file", PARENT)


def get_client_deliverable_for(actor: Any, deliverable_id: str) -> Deliverable:
    return _one(client_deliverables(actor), deliverable_id)


def get_client_version_for(actor: Any, version_id: str) -> DeliverableVersion:
    return _one(client_versions(actor), version_id)


# Both ----------
def versions_with_readable_file(actor: Any) -> QuerySet[DeliverableVersion]:
    """Versions whose file the person may read: asked at every download.

    One side or the other, never an OR of both: who sees everything has an empty condition, which an OR drops.
    """
    if is_lab(actor):
        return DeliverableVersion.objects.filter(lab_visibility(actor, PARENT))
    return DeliverableVersion.objects.filter(client_visibility(actor, PARENT), SHARED_VERSION)


def get_readable_version_for(actor: Any, version_id: str) -> DeliverableVersion:
    """Return a version that the person may read from their side, with its file."""
    return _one(versions_with_readable_file(actor).select_related("file", PARENT), version_id)


def get_earlier_version_for(actor: Any, version: DeliverableVersion, version_id: str) -> DeliverableVersion:
    """Return another version of the same deliverable that the person may read too; any other reads as missing."""
    found = versions_with_readable_file(actor).filter(deliverable_id=version.deliverable_id)
    return _one(found.select_related("file", PARENT), version_id)


def runs_of(versions: list[DeliverableVersion]) -> QuerySet[TrackedRun]:
    """Fetched runs of versions that the reader was already found to see."""
    return TrackedRun.objects.filter(version__in=versions)


def _one(queryset: QuerySet[M], row_id: str) -> M:
    found = queryset.filter(pk=row_id).first()
    if found is None:
        raise errors.not_found()
    return found
