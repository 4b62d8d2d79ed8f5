"""Saying that one saw what changed."""

import datetime as dt
from typing import Any

from django.db import transaction

from passerelle.core import clock
from passerelle.engagements.models import Engagement, Visit


@transaction.atomic
def mark_seen(*, actor: Any, engagement: Engagement, until: dt.datetime) -> Visit:
    """Remember that the person saw what changed up to the instant at which their page was read.

    What happened while they read stays unseen. It never goes back, and never into the future. That somebody looked is
    their own business: no audit event is written.
    """
    until = min(until, clock.now())
    visit, made = Visit.objects.get_or_create(engagement=engagement, user_id=actor.pk, defaults={"at": until})
    if not made and visit.at < until:
        visit.at = until
        visit.save(update_fields=["at"])
    return visit
