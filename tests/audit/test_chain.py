"""The audit trail notices every alteration."""

from typing import Any

from django.core.management import CommandError, call_command
from django.db import connection

import pytest

from passerelle.audit.models import ChainHead, Event
from passerelle.audit.services import record, verify
from tests.cast import Cast


@pytest.fixture
def trail(cast: Cast) -> list[Event]:
    return [
        record(actor=cast.lead, verb="test.done", target=cast.engagement_a, after={"number": number, "text": "é"})
        for number in range(5)
    ]


def execute(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_an_untouched_trail_is_sound(trail: list[Event], capsys: Any) -> None:
    call_command("verify_audit")
    assert "5 events, unbroken" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("statement", "values", "sequence"),
    [
        ("UPDATE audit_event SET verb = 'test.undone' WHERE sequence = 3", (), 3),
        ("UPDATE audit_event SET actor_id = NULL WHERE sequence = 2", (), 2),
        ("UPDATE audit_event SET engagement_id = 'other' WHERE sequence = 4", (), 4),
        ("UPDATE audit_event SET previous_hash = %s WHERE sequence = 5", ("0" * 64,), 5),
        ("DELETE FROM audit_event WHERE sequence = 3", (), 3),
        ("DELETE FROM audit_event WHERE sequence = 5", (), 5),
    ],
)
def test_an_altered_row_is_named(trail: list[Event], statement: str, values: tuple[Any, ...], sequence: int) -> None:
    execute(statement, *values)
    with pytest.raises(CommandError, match=f"event {sequence} "):
        call_command("verify_audit")


def test_events_are_append_only(trail: list[Event]) -> None:
    with pytest.raises(TypeError):
        trail[0].save()
    with pytest.raises(TypeError):
        trail[0].delete()
    assert verify() == (5, None)
    assert ChainHead.objects.get().sequence == 5


@pytest.mark.django_db(transaction=True)
def test_an_event_needs_the_transaction_of_its_change() -> None:
    with pytest.raises(RuntimeError):
        record(actor=None, verb="test.done", target=ChainHead(pk=1))
