"""A flood of inquiries from many addresses: taken in, held back, let in or thrown away."""

import datetime as dt
from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.services import intake
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import audit_count, code_of, gid, lab
from tests.pipeline.test_inquiries import FIELDS, GIVEN, send


@pytest.fixture
def flood(cast: Cast, monkeypatch: pytest.MonkeyPatch, settings: Any) -> Any:
    """Three a day are usual, from whichever addresses; nobody is known by fewer than two."""
    monkeypatch.setattr(intake, "FROM_ALL", 3)
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

    def come(number: int, **changes: str) -> Inquiry:
        answer = send({**GIVEN, **changes}, **{"x-forwarded-for": f"198.51.100.{number}"})
        assert answer.status_code == 302, "taken in, flood or not"
        return Inquiry.objects.latest("created_at", "pk")

    return come


def test_a_flood_from_many_addresses_shuts_out_nobody(cast: Cast, flood: Any) -> None:
    for number in range(3):
        assert not flood(number).held
    thanked = OutgoingMail.objects.count()
    late = flood(9, contact_email="late@other.example")
    assert late.held
    assert OutgoingMail.objects.count() == thanked, "nobody is thanked"
    door = lab(cast.partnerships)
    board = "query ($held: Boolean) { inquiries(first: 50, held: $held) { totalCount edges { node { id held } } } }"
    assert door.read(board)["inquiries"]["totalCount"] == 3
    assert [row["node"]["id"] for row in door.read(board, held=True)["inquiries"]["edges"]] == [gid(late)]
    answer = door.mutate("takeInquiry", FIELDS, id=gid(late), version=1)
    assert code_of(answer) == "INVALID_STATE"
    done = door.do("releaseInquiry", FIELDS, id=gid(late), version=1)["inquiry"]
    assert done["allowedActions"] == ["TAKE", "ACCEPT", "DECLINE"]
    assert OutgoingMail.objects.count() == thanked + 1
    assert code_of(door.mutate("releaseInquiry", FIELDS, id=gid(late), version=2)) == "INVALID_STATE"
    assert door.read(board)["inquiries"]["totalCount"] == 4


def test_what_is_held_back_is_discarded_all_or_none(cast: Cast, flood: Any) -> None:
    for number in range(3):
        flood(number)
    usual = Inquiry.objects.first()
    held = [flood(number) for number in range(10, 14)]
    door, events = lab(cast.director), audit_count()
    for wrong in ([*map(gid, held), gid(usual)], []):
        assert code_of(door.mutate("discardInquiries", "discarded", ids=wrong)) in {"INVALID_STATE", "VALIDATION"}
    assert (Inquiry.objects.count(), audit_count()) == (7, events)
    assert door.do("discardInquiries", "discarded", ids=[gid(row) for row in held])["discarded"] == 4
    assert code_of(door.mutate("discardInquiries", "discarded", ids=[gid(held[0])])) == "NOT_FOUND"
    assert set(Inquiry.objects.values_list("held", flat=True)) == {False}
    assert Event.objects.filter(verb="inquiry.discarded").count() == 4


def test_only_who_decides_lets_in_or_discards(cast: Cast, flood: Any) -> None:
    for number in range(3):
        flood(number)
    held = flood(20)
    others = cast.but("director", "partnerships")
    assert_all_denied(others, "releaseInquiry", id=gid(held), version=1)
    assert_all_denied(others, "discardInquiries", ids=[gid(held)])
    held.refresh_from_db()
    assert held.held
    assert lab(cast.lead).read("query ($id: ID!) { inquiry(id: $id) { allowedActions } }", id=gid(held)) == {
        "inquiry": {"allowedActions": []}
    }


def test_one_address_is_refused_and_so_is_what_no_lab_could_read(
    cast: Cast, flood: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "FROM_ONE_A_DAY", 2)
    for _number in range(2):
        flood(1)
    Inquiry.objects.update(created_at=clock.now() - dt.timedelta(hours=2))
    assert send(GIVEN, **{"x-forwarded-for": "198.51.100.1"}).status_code == 429, (
        "two hours later it is still one a day"
    )
    monkeypatch.setattr(intake, "MOST", 4)
    for number in (2, 3):
        flood(number)
    assert send(GIVEN, **{"x-forwarded-for": "198.51.100.77"}).status_code == 429
    assert Inquiry.objects.count() == 4
