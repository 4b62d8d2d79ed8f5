"""Reading one engagement's part of the trail."""

import datetime as dt
from typing import Any

from django.db import transaction

from passerelle.audit.selectors import history_of
from passerelle.audit.services import record
from passerelle.core import clock
from tests.cast import Cast


def test_an_engagements_events_come_newest_first_with_their_actor_in_one_statement(
    cast: Cast, django_assert_num_queries: Any
) -> None:
    for engagement in (cast.engagement_a, cast.engagement_b, cast.engagement_a):
        with transaction.atomic():
            record(actor=cast.lead, verb="test.done", target=engagement, engagement_id=engagement.pk)
    with django_assert_num_queries(1):
        events = [(event.sequence, event.actor and event.actor.email) for event in history_of(cast.engagement_a.pk)]
    assert events == [(3, cast.lead.email), (1, cast.lead.email)]


def test_what_was_written_down_later_stands_at_its_own_hour(cast: Cast) -> None:
    """Histories that were kept elsewhere are brought in one after the other, each with its own days."""
    now = clock.now()
    for days in (2, 5, 3):
        with clock.at(now - dt.timedelta(days=days)), transaction.atomic():
            record(actor=cast.lead, verb="test.done", target=cast.engagement_a, engagement_id=cast.engagement_a.pk)
    told = [(now - event.at).days for event in history_of(cast.engagement_a.pk)]
    assert told == [2, 3, 5]
