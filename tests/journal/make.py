"""Small journals for tests."""

from typing import Any

from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.people.models import User
from passerelle.plan.models import Milestone


def entry(engagement: Engagement, author: User, **fields: Any) -> LogEntry:
    """An internal entry of 2 March 2026 unless `fields` say otherwise."""
    values = {"kind": "progress", "body": "Counts match", "happened_on": "2026-03-02", **fields}
    row = LogEntry.objects.create(engagement=engagement, created_by=author, **values)
    row.refresh_from_db()
    return row


def risk(engagement: Engagement, **fields: Any) -> Risk:
    return Risk.objects.create(engagement=engagement, **{"title": "Sensors drift", "category": "data", **fields})


def comment(target: Any, author: User, **fields: Any) -> Comment:
    """An internal comment on anything, as the rows stand: no rule is asked."""
    owner = target.deliverable if isinstance(target, DeliverableVersion) else target
    values = {"target_type": type(target).__name__, "target_id": target.pk, "body": "Noted", **fields}
    return Comment.objects.create(engagement=owner.engagement, created_by=author, **values)


def targets(engagement: Engagement, author: User, disclosure: str = "internal") -> dict[str, Any]:
    """One of each thing that can be commented on, by the name of its type."""
    deliverable = Deliverable.objects.create(
        engagement=engagement, title_en="Report", kind="report", disclosure=disclosure, created_by=author
    )
    version = DeliverableVersion.objects.create(
        deliverable=deliverable, number=1, link_kind="tag", link="v1.0", disclosure=disclosure, created_by=author
    )
    milestone = Milestone.objects.create(engagement=engagement, title_en="Data usable", disclosure=disclosure)
    rows = [entry(engagement, author, disclosure=disclosure), milestone, deliverable, version]
    return {type(row).__name__: row for row in [*rows, risk(engagement, disclosure=disclosure)]}
