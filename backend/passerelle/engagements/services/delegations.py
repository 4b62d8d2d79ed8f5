"""Standing in for a client's person for some time."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import lock, require
from passerelle.engagements.models import Delegation, Engagement
from passerelle.engagements.permissions import can_delegate, can_end_delegation
from passerelle.engagements.standing import forget_standings
from passerelle.people.models import User

MOST_DAYS = 180


@transaction.atomic
def delegation_give(
    *, actor: User, engagement: Engagement, delegate: User, starts_on: dt.date, ends_on: dt.date
) -> Delegation:
    """Let another member of the client decide and sign in the actor's roles on one engagement, from a day to a day.

    The delegate was found among the engagement's members. Raises FORBIDDEN for whoever holds no deciding role of their
    own, VALIDATION naming delegate, startsOn or endsOn.
    """
    engagement = lock(engagement)
    require(can_delegate(actor, engagement))
    if delegate.pk == actor.pk:
        raise errors.invalid("delegate", _("Choose somebody else."))
    today = clock.today()
    if starts_on < today:
        raise errors.invalid("starts_on", _("Begin today or later."))
    if ends_on < starts_on:
        raise errors.invalid("ends_on", _("End on the first day or later."))
    if (ends_on - starts_on).days >= MOST_DAYS:
        raise errors.invalid("ends_on", _("A delegation lasts at most %(days)d days.") % {"days": MOST_DAYS})
    overlapping = Delegation.objects.filter(
        engagement=engagement, delegator=actor, revoked_at__isnull=True, starts_on__lte=ends_on, ends_on__gte=starts_on
    )
    if overlapping.exists():
        raise errors.invalid("starts_on", _("Somebody stands in for you then already. End that first."))
    delegation = Delegation.objects.create(
        engagement=engagement,
        delegator=actor,
        delegate=delegate,
        starts_on=starts_on,
        ends_on=ends_on,
        created_by=actor,
    )
    after = {"person": delegate.name, "starts_on": starts_on, "ends_on": ends_on}
    record(actor=actor, verb="delegation.given", target=delegation, engagement_id=engagement.pk, after=after)
    return delegation


@transaction.atomic
def delegation_end(*, actor: User, delegation: Delegation) -> Delegation:
    """End a delegation at once. Ending it again changes nothing."""
    require(can_end_delegation(actor, delegation))
    delegation = lock(delegation)
    if delegation.revoked_at is None:
        delegation.revoked_at = clock.now()
        delegation.save(update_fields=["revoked_at"])
        forget_standings(delegation.engagement)
        before = {"person": delegation.delegate.name}
        engagement_id = delegation.engagement_id
        record(actor=actor, verb="delegation.ended", target=delegation, engagement_id=engagement_id, before=before)
    return delegation
