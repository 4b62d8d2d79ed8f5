"""Reading one engagement's part of the trail."""

from typing import Any

from django.db import transaction

from passerelle.audit.selectors import history_of
from passerelle.audit.services import record
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
