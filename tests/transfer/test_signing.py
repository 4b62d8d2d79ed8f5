"""Signing items: whose seat it is, who performs, who witnesses, and what is done already."""

from typing import Any

from django.db import IntegrityError, transaction

import pytest

from passerelle.audit.models import Event
from passerelle.engagements.choices import CLIENT_SEATS, DIRECTOR_SEATS, SCIENTIST_SEATS, Signer
from passerelle.engagements.models import ClientMembership
from passerelle.transfer.models import Item, SignOff
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.doors import Door, assert_denied, audit_count, code_of, gid, lab, portal
from tests.transfer import make


def sign(door: Door, item: Item, performer: Any, **values: Any) -> dict[str, Any]:
    values = {"version": 1, "level": "DEMONSTRATED", **values}
    return door.mutate("signItem", "item { id }", id=gid(item), performer=gid(performer, "ClientPerson"), **values)


def test_a_sign_off_names_performer_and_witness(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    steps = (("DEMONSTRATED", cast.engineer_a), ("ASSISTED", cast.observer_a), ("UNAIDED", cast.sponsor_a))
    for version, (level, performer) in enumerate(steps, start=1):
        payload = lab(cast.lead).do(
            "signItem",
            """item { level version performer { name }
              signOffs { level performerName witnessName signer evidenceText } }""",
            id=gid(item), version=version, level=level, performer=gid(performer, "ClientPerson"),
            evidence=f"Run {version}",
        )  # fmt: skip
        assert payload["item"]["level"] == level
        assert payload["item"]["version"] == version + 1
        assert payload["item"]["performer"] == {"name": performer.name}
    assert payload["item"]["signOffs"] == [
        {
            "level": level, "performerName": performer.name, "witnessName": "Léa Lead", "signer": "LEAD_SCIENTIST",
            "evidenceText": f"Run {n}",
        }
        for n, (level, performer) in enumerate(steps, start=1)
    ]  # fmt: skip
    events = Event.objects.filter(verb="item.signed")
    assert sorted((event.before["level"], event.after["level"]) for event in events) == [
        ("assisted", "unaided"), ("demonstrated", "assisted"), ("not_started", "demonstrated"),
    ]  # fmt: skip


@pytest.mark.parametrize("signer", Signer.values)
def test_the_signer_is_whoever_holds_the_seat(cast: Cast, signer: str) -> None:
    """At either door, and nobody else: the client's seats sign in the portal, the lab's in the lab."""
    item = make.item(cast.engagement_a, signer)
    roles = CLIENT_SEATS.get(signer, frozenset())
    clients = {"sponsor_a": "sponsor", "engineer_a": "technical_lead", "observer_a": "observer"}
    may = [name for name, role in clients.items() if role in roles]
    may += ["director"] if signer in DIRECTOR_SEATS else []
    may += ["lead"] if signer in SCIENTIST_SEATS else []

    def attempt(user: Any) -> dict[str, Any]:
        return sign(lab(user) if user.lab_role else portal(user), item, cast.observer_a)

    assert_only(cast, tuple(may), attempt, make.everything)
    for version, name in enumerate(may, start=1):
        user = cast.people()[name]
        door = lab(user) if user.lab_role else portal(user)
        assert code_of(sign(door, item, cast.observer_a, version=version)) is None, name


def test_neither_door_lets_the_other_side_in(cast: Cast) -> None:
    item = make.item(cast.engagement_a, "CS")
    assert_denied(sign(lab(cast.sponsor_a), item, cast.engineer_a))
    assert_denied(sign(portal(cast.director), item, cast.engineer_a))
    assert_denied(sign(portal(None), item, cast.engineer_a), "UNAUTHENTICATED")
    assert not SignOff.objects.exists()


def test_the_witness_is_somebody_else(cast: Cast) -> None:
    item = make.item(cast.engagement_a, "CT")
    answer = sign(portal(cast.engineer_a), item, cast.engineer_a)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "performer")
    assert code_of(sign(portal(cast.engineer_a), item, cast.sponsor_a)) is None
    with pytest.raises(IntegrityError), transaction.atomic():
        make.sign_off(item, cast.engineer_a, cast.engineer_a)
    assert SignOff.objects.count() == 1


@pytest.mark.parametrize("who", ["sponsor_b", "stranger", "lead", "intern", "scientist"])
def test_only_members_of_the_client_perform(cast: Cast, who: str) -> None:
    ours, theirs = make.item(cast.engagement_a, "LS"), make.item(cast.engagement_a, "CS")
    before = make.everything()
    assert_denied(sign(lab(cast.director), ours, cast.people()[who]), "NOT_FOUND")
    assert_denied(sign(portal(cast.sponsor_a), theirs, cast.people()[who]), "NOT_FOUND")
    assert make.everything() == before


@pytest.mark.parametrize("gone", ["revoked", "disabled"])
def test_who_left_the_client_performs_nothing(cast: Cast, gone: str) -> None:
    item = make.item(cast.engagement_a)
    if gone == "revoked":
        ClientMembership.objects.filter(user=cast.engineer_a).update(revoked_at="2026-02-01T00:00:00Z")
    else:
        type(cast.engineer_a).objects.filter(pk=cast.engineer_a.pk).update(is_active=False)
    assert_denied(sign(lab(cast.lead), item, cast.engineer_a), "NOT_FOUND")
    assert not SignOff.objects.exists()


def test_a_client_who_left_signs_nothing(cast: Cast) -> None:
    item = make.item(cast.engagement_a, "CS")
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at="2026-02-01T00:00:00Z")
    assert_denied(sign(portal(cast.sponsor_a), item, cast.engineer_a), "NOT_FOUND")


def test_what_was_not_shared_is_not_signed_in_the_portal(cast: Cast) -> None:
    item = make.item(cast.engagement_a, "CS", disclosure="internal")
    assert_denied(sign(portal(cast.sponsor_a), item, cast.engineer_a), "NOT_FOUND")


def test_a_stale_version_signs_and_waives_nothing(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    assert code_of(sign(lab(cast.lead), item, cast.engineer_a, level="UNAIDED")) is None
    # somebody else signed meanwhile: told so, rather than that the role is wrong
    assert_denied(sign(lab(cast.director), item, cast.engineer_a), "CONFLICT")
    answer = lab(cast.lead).mutate("waiveItem", "item { id }", id=gid(item), version=1, reason="Out of scope")
    assert_denied(answer, "CONFLICT")
    assert SignOff.objects.count() == 1


@pytest.mark.parametrize("level", ["unaided", "waived"])
def test_what_is_done_is_neither_signed_nor_waived(cast: Cast, level: str) -> None:
    item = make.item(cast.engagement_a, level=level, waived_reason="Because")
    before = make.everything()
    assert_denied(sign(lab(cast.lead), item, cast.engineer_a), "INVALID_STATE")
    answer = lab(cast.lead).mutate("waiveItem", "item { id }", id=gid(item), version=1, reason="Out of scope")
    assert_denied(answer, "INVALID_STATE")
    assert make.everything() == before
    assert audit_count() == 0


def test_sign_offs_are_kept_as_they_were(cast: Cast) -> None:
    row = make.sign_off(make.item(cast.engagement_a), cast.engineer_a, cast.lead)
    for change in (row.save, row.delete):
        with pytest.raises(TypeError):
            change()


def test_another_engagements_item_reads_as_missing(cast: Cast) -> None:
    item = make.item(cast.engagement_b)
    for door in (lab(cast.lead), portal(cast.sponsor_a)):
        assert_denied(sign(door, item, cast.sponsor_b), "NOT_FOUND")
    assert not SignOff.objects.exists()
    assert audit_count() == 0
