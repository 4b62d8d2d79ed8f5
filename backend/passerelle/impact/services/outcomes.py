"""What an engagement led to."""

import datetime as dt

from django.db import transaction

from passerelle.audit.services import record
from passerelle.core.services import clean_choice, clean_line, lock, require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_update
from passerelle.impact.choices import OutcomeKind
from passerelle.impact.models import Outcome
from passerelle.partners.models import Organization
from passerelle.people.models import User


@transaction.atomic
def outcome_add(
    *,
    actor: User,
    engagement: Engagement,
    kind: str,
    title: str,
    doi: str | None = None,
    happened_on: dt.date | None = None,
    organization: Organization | None = None,
) -> Outcome:
    """Record an outcome, internal until it is shared."""
    engagement = lock(engagement)
    require(can_update(actor, engagement))
    outcome = Outcome.objects.create(
        engagement=engagement,
        organization=organization,
        kind=clean_choice(kind, OutcomeKind, "kind"),
        title=clean_line(title, "title", maximum=300),
        doi=clean_line(doi, "doi", required=False),
        happened_on=happened_on,
        created_by=actor,
    )
    after = {"kind": outcome.kind, "title": outcome.title}
    record(actor=actor, verb="outcome.added", target=outcome, engagement_id=engagement.pk, after=after)
    return outcome
