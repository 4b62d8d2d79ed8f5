"""Short ways to say what the tests of deliverables, reviews and sharing are about."""

from collections.abc import Callable
from typing import Any

from django.core import mail

from django_tasks_db.models import DBTaskResult

from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import Deliverable
from passerelle.people.models import User
from tests.cast import Cast
from tests.doors import assert_denied, audit_count

Attempt = Callable[[User], dict[str, Any]]


def planned(cast: Cast, title: str = "Baseline report", **values: Any) -> Deliverable:
    """A planned, internal deliverable of engagement A."""
    values = {"engagement": cast.engagement_a, "kind": "report", "created_by": cast.lead, **values}
    return Deliverable.objects.create(title_en=title, **values)


def shared(cast: Cast, title: str = "Baseline report", **values: Any) -> Deliverable:
    return planned(cast, title, disclosure=Disclosure.CLIENT, **values)


def assert_only(cast: Cast, allowed: tuple[str, ...], attempt: Attempt, state: Callable[[], Any]) -> None:
    """Everybody but those allowed is denied; `state` and the audit stay as they were, and nothing is sent."""
    before, events = state(), audit_count()
    for name, person in cast.but(*allowed):
        assert_denied(attempt(person))
        assert state() == before, name
    assert audit_count() == events
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()
