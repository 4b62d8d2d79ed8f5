"""Removing what gives access no more."""

import datetime as dt

from passerelle.core import clock
from passerelle.people.models import ApiToken, Session

TOKENS_KEPT = dt.timedelta(days=90)


def spent_remove() -> None:
    """Remove ended sessions, and tokens that ended 90 days ago: until then their owner sees when they were used."""
    now = clock.now()
    Session.objects.filter(expire_date__lt=now).delete()
    ApiToken.objects.filter(expires_at__lt=now - TOKENS_KEPT).delete()
    ApiToken.objects.filter(revoked_at__lt=now - TOKENS_KEPT).delete()
