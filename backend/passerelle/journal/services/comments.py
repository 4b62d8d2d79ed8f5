"""Remarks on the things of an engagement."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.core.models import SharedModel
from passerelle.core.reactions import react
from passerelle.core.services import clean_choice, clean_text, lock, require
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_comment, can_share
from passerelle.engagements.standing import standing
from passerelle.journal.models import Comment
from passerelle.people.models import User

MAXIMUM = 5_000


@transaction.atomic
def comment_add(
    *, actor: User, engagement: Engagement, target: Any, body: str, disclosure: str | None = None
) -> Comment:
    """Remark on something that the actor was let see.

    A client's comment is between both sides from the start. A lab person's is internal unless they may share, say so,
    and what it is about is shared itself.
    """
    engagement = lock(engagement)
    require(can_comment(actor, engagement))
    if standing(actor, engagement).is_client:
        disclosure = Disclosure.CLIENT
    disclosure = clean_choice(disclosure or Disclosure.INTERNAL, Disclosure, "disclosure")
    if disclosure != Disclosure.INTERNAL and not standing(actor, engagement).is_client:
        _require_may_disclose(actor, engagement, target, disclosure)
    comment = Comment.objects.create(
        engagement=engagement,
        target_type=type(target).__name__,
        target_id=target.pk,
        body=clean_text(body, "body", maximum=MAXIMUM),
        disclosure=disclosure,
        created_by=actor,
    )
    after = {"target": comment.target_type, "body": comment.body, "disclosure": disclosure}
    react(record(actor=actor, verb="comment.added", target=comment, engagement_id=engagement.pk, after=after))
    return comment


def _require_may_disclose(actor: User, engagement: Engagement, target: Any, disclosure: str) -> None:
    """Sharing at birth follows the rules of sharing later: only a director publishes, and nothing about the unseen."""
    require(can_share(actor, engagement))
    require(disclosure != Disclosure.PUBLIC or standing(actor, engagement).is_director)
    shown: list[SharedModel] = [target, target.deliverable] if isinstance(target, DeliverableVersion) else [target]
    if any(row.disclosure == Disclosure.INTERNAL for row in shown):
        raise errors.invalid("disclosure", _("Share what the comment is about first, then the comment."))
