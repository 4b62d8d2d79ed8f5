"""Changing an engagement: who may, what is refused, and that a denial leaves no trace."""

from django.core import mail
from django.db import transaction

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.audit.models import Event
from passerelle.audit.services import record
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.world import make_world


def test_a_team_scientist_renames_an_engagement(cast: Cast) -> None:
    payload = lab(cast.lead).do(
        "updateEngagement", "engagement { title version }", id=gid(cast.engagement_a), version=1, title="Setting time"
    )
    assert payload["engagement"] == {"title": "Setting time", "version": 2}
    assert audit_count() == 1


def test_everybody_else_is_denied_and_nothing_changes(cast: Cast) -> None:
    for name, person in cast.but("director", "partnerships", "lead"):
        answer = lab(person).mutate(
            "updateEngagement", "engagement { title }", id=gid(cast.engagement_a), version=1, title="Taken over"
        )
        assert_denied(answer)
        cast.engagement_a.refresh_from_db()
        assert cast.engagement_a.title == "Curing forecast", name
    assert audit_count() == 0
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()


def test_a_confidential_engagement_reads_as_missing(cast: Cast) -> None:
    answer = lab(cast.scientist).mutate(
        "updateEngagement", "engagement { title }", id=gid(cast.engagement_b), version=1, title="Taken over"
    )
    assert_denied(answer, "NOT_FOUND")


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    door = lab(cast.lead)
    for expected in (None, "CONFLICT"):
        answer = door.mutate(
            "updateEngagement", "engagement { title }", id=gid(cast.engagement_a), version=1, summary="New words"
        )
        assert code_of(answer) == expected


def test_a_conflict_says_who_saved_and_when(cast: Cast) -> None:
    words = {"id": gid(cast.engagement_a), "version": 1}
    lab(cast.director).do("updateEngagement", "engagement { version }", **words, summary="The director's")
    answer = lab(cast.lead).mutate("updateEngagement", "engagement { version }", **words, summary="The lead's")
    details = answer["errors"][0]["extensions"]["details"]
    saved = Event.objects.get()
    assert details == {"currentVersion": 2, "savedBy": cast.director.name, "savedAt": saved.at.isoformat()}
    for name, person in cast.but("director", "partnerships", "lead"):
        denied = lab(person).mutate("updateEngagement", "engagement { version }", **words, summary="Mine")
        assert_denied(denied)
        assert cast.director.name not in str(denied), name


def test_a_client_is_not_told_who_of_the_lab_saved(cast: Cast) -> None:
    item = make_world(cast).a.client_item
    with transaction.atomic():
        record(actor=cast.lead, verb="item.edited", target=item, engagement_id=cast.engagement_a.pk)
    answer = portal(cast.sponsor_a).mutate(
        "signItem", "item { id }", id=gid(item), version=item.version + 7, level="DEMONSTRATED",
        performer=gid(cast.engineer_a, "ClientPerson"),
    )  # fmt: skip
    assert code_of(answer) == "CONFLICT", answer
    assert set(answer["errors"][0]["extensions"]["details"]) == {"currentVersion"}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "x" * 300}, "title"),
        ({"startsOn": "2027-05-01"}, "endsOn"),
        ({"endsOn": "0026-01-01"}, "endsOn"),
        ({"summary": "a\x00b"}, "summary"),
    ],
)
def test_bad_values_name_their_field_and_change_nothing(cast: Cast, values: dict[str, str], field: str) -> None:
    answer = lab(cast.lead, "fr").mutate(
        "updateEngagement", "engagement { title }", id=gid(cast.engagement_a), version=1, **values
    )
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    cast.engagement_a.refresh_from_db()
    assert cast.engagement_a.version == 1
