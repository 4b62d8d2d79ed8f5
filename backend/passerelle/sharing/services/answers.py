"""A lab person's word that the client sees, on a version under review, answers what was asked of it there."""

from collections.abc import Iterable
from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.journal.models import Comment
from passerelle.reviews.services.rounds import questions_answered


def on_comment_added(*, event: Any) -> None:
    if event.after["disclosure"] != Disclosure.INTERNAL:
        answers_given(Comment.objects.filter(pk=event.object_id))


def answers_given(comments: Iterable[Comment]) -> None:
    """Say of comments that the client sees from now on that they answer. Part of the caller's act and transaction."""
    said = [row for row in comments if row.created_by and row.created_by.lab_role is not None]
    on = {(row.target_type, row.target_id) for row in said}
    versions = {pk for kind, pk in on if kind == DeliverableVersion.__name__}
    deliverables = {pk for kind, pk in on if kind == Deliverable.__name__}
    if deliverables:
        found = DeliverableVersion.objects.filter(deliverable__in=deliverables)
        versions |= set(found.values_list("pk", flat=True))
    if versions:
        questions_answered(version_ids=versions)
