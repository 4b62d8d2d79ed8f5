"""A denial leaves no trace: nothing changed, nothing recorded, nothing sent."""

from typing import Any

from django.core import mail

from django_tasks_db.models import DBTaskResult

from passerelle.core.models import OutgoingMail
from passerelle.people.models import User
from tests.doors import assert_denied, audit_count, lab


def assert_all_denied(people: list[tuple[str, User]], name: str, /, **values: Any) -> None:
    """Send a lab mutation as each of the people, and as nobody: all are denied without a trace."""
    for who, user in [*people, ("nobody", None)]:
        events, letters = audit_count(), OutgoingMail.objects.count()
        answer = lab(user).mutate(name, "__typename", **values)
        assert_denied(answer)
        assert (audit_count(), OutgoingMail.objects.count()) == (events, letters), who
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()
