"""Wording, signing and waiving items: who may, what is refused, and that a denial leaves no trace."""

from typing import Any

from django.db import IntegrityError, transaction

import pytest

from passerelle.audit.models import Event
from passerelle.core.errors import DomainError
from passerelle.engagements.choices import CLIENT_SEATS, DIRECTOR_SEATS, SCIENTIST_SEATS, Signer
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.transfer.models import Item, SignOff
from passerelle.transfer.services.checklists import checklist_create
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.doors import Door, assert_denied, audit_count, code_of, gid, lab, portal
from tests.transfer import make

EDITORS = ("director", "lead")
FIELDS = """item { capability evidenceAsked signer level waivedReason internalNote version performer { name }
  allowedActions }"""


def sign(door: Door, item: Item, performer: Any, **values: Any) -> dict[str, Any]:
    values = {"version": 1, "level": "DEMONSTRATED", **values}
    return door.mutate("signItem", "item { id }", id=gid(item), performer=gid(performer, "ClientPerson"), **values)


def test_a_checklist_is_laid_out_in_order_and_internal(cast: Cast) -> None:
    words = {
        "capability_en": "Run it", "capability_fr": "L’exécuter", "evidence_asked_en": "Log",
        "evidence_asked_fr": "Journal",
    }  # fmt: skip
    sections = [
        {"key": key, "title_en": key, "title_fr": key, "items": [{**words, "signer": s} for s in ("LS", "CS")]}
        for key in ("data", "model")
    ]
    checklist = checklist_create(actor=cast.lead, engagement=cast.engagement_a, sections=sections)
    assert checklist.disclosure == "internal"
    assert [(s.key, [i.signer for i in s.items.all()]) for s in checklist.sections.all()] == [
        ("data", ["LS", "CS"]), ("model", ["LS", "CS"]),
    ]  # fmt: skip
    assert not Event.objects.exists()  # the caller writes it
    for _name, person in cast.but("director", "lead"):
        with pytest.raises(DomainError):
            checklist_create(actor=person, engagement=cast.engagement_b, sections=sections)


# Wording ----------
def test_an_item_is_added_at_the_end(cast: Cast) -> None:
    section = make.section(cast.engagement_a)
    for n in (1, 2):
        payload = lab(cast.lead).do(
            "addItem", FIELDS + " engagement { reference }", section=gid(section), capability=f" Retrain\n{n} ",
            signer="CLIENT_SPONSOR",
        )  # fmt: skip
    assert payload == {
        "engagement": {"reference": "ARC-2026-001"},
        "item": {
            "capability": "Retrain 2", "evidenceAsked": "", "signer": "CLIENT_SPONSOR", "level": "NOT_STARTED",
            "waivedReason": "", "internalNote": "", "version": 1, "performer": None,
            "allowedActions": ["UPDATE", "WAIVE", "ADD_EVIDENCE"],
        },
    }  # fmt: skip
    assert [item.capability_en for item in section.items.all()] == ["Retrain 1", "Retrain 2"]
    assert Event.objects.filter(verb="item.added").count() == 2


def test_an_item_is_worded_anew_until_somebody_signs(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    door = lab(cast.lead, "fr")
    payload = door.do("updateItem", FIELDS, id=gid(item), version=1, capability="Réentraîner seul")
    assert payload["item"]["capability"] == "Réentraîner seul"
    assert payload["item"]["version"] == 2
    # one text written by hand is the text in both languages
    assert lab(cast.lead).read("query Q($id: ID!) { node(id: $id) { ... on Item { capability } } }", id=gid(item)) == {
        "node": {"capability": "Réentraîner seul"}
    }
    assert_denied(door.mutate("updateItem", FIELDS, id=gid(item), version=1, capability="Tard"), "CONFLICT")
    for level in ("demonstrated", "assisted", "unaided", "waived"):
        Item.objects.filter(pk=item.pk).update(level=level, waived_reason="Because", version=2)
        answer = door.mutate("updateItem", FIELDS, id=gid(item), version=2, capability="Autre chose")
        assert_denied(answer, "INVALID_STATE")
        noted = door.do("updateItem", FIELDS, id=gid(item), version=2, internalNote="Demander le mandat 2")
        assert noted["item"]["internalNote"] == "Demander le mandat 2"
        assert noted["item"]["capability"] == "Réentraîner seul"


def test_only_editors_word_and_waive(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    mutations: dict[str, dict[str, Any]] = {
        "addItem": {"section": gid(item.section), "capability": "Extra", "signer": "CLIENT_SPONSOR"},
        "updateItem": {"id": gid(item), "version": 1, "capability": "Taken over"},
        "waiveItem": {"id": gid(item), "version": 1, "reason": "Out of scope"},
    }
    for name, values in mutations.items():
        assert_only(
            cast, EDITORS,
            lambda user, n=name, v=values: lab(user).mutate(n, "__typename", **v), make.everything,
        )  # fmt: skip
        assert_denied(lab(None).mutate(name, "__typename", **values), "UNAUTHENTICATED")


def test_another_engagements_checklist_reads_as_missing(cast: Cast) -> None:
    item = make.item(cast.engagement_b)
    before = make.everything()
    mutations: dict[str, dict[str, Any]] = {
        "addItem": {"section": gid(item.section), "capability": "Extra", "signer": "CLIENT_SPONSOR"},
        "updateItem": {"id": gid(item), "version": 1, "capability": "Taken over"},
        "waiveItem": {"id": gid(item), "version": 1, "reason": "Out of scope"},
        "addEvidence": {"item": gid(item), "text": "Log"},
    }
    for name, values in mutations.items():
        assert_denied(lab(cast.lead).mutate(name, "__typename", **values), "NOT_FOUND")
    assert_denied(sign(lab(cast.lead), item, cast.sponsor_b), "NOT_FOUND")
    assert_denied(sign(portal(cast.sponsor_a), item, cast.sponsor_b), "NOT_FOUND")
    assert make.everything() == before
    assert audit_count() == 0


@pytest.mark.parametrize("name", ["updateItem", "waiveItem", "signItem"])
def test_the_checklist_of_an_ended_engagement_is_history(cast: Cast, name: str) -> None:
    item = make.item(cast.engagement_a)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    values: dict[str, dict[str, Any]] = {
        "updateItem": {"capability": "Late"},
        "waiveItem": {"reason": "Late"},
        "signItem": {"level": "UNAIDED", "performer": gid(cast.engineer_a, "ClientPerson")},
    }
    answer = lab(cast.lead).mutate(name, "__typename", id=gid(item), version=1, **values[name])
    assert_denied(answer, "FORBIDDEN")


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("addItem", {"capability": ""}, "capability"),
        ("addItem", {"capability": "x" * 301}, "capability"),
        ("addItem", {"capability": "a\x00b"}, "capability"),
        ("addItem", {"evidenceAsked": "x" * 301}, "evidenceAsked"),
        ("updateItem", {"capability": " "}, "capability"),
        ("updateItem", {"evidenceAsked": "x" * 301}, "evidenceAsked"),
        ("updateItem", {"internalNote": "x" * 5_001}, "internalNote"),
        ("waiveItem", {"reason": ""}, "reason"),
        ("waiveItem", {"reason": " \n"}, "reason"),
        ("waiveItem", {"reason": "x" * 2_001}, "reason"),
        ("signItem", {"evidence": "x" * 5_001}, "evidence"),
        ("signItem", {"evidence": "a\x00b"}, "evidence"),
        ("signItem", {"level": "NOT_STARTED"}, "level"),
        ("signItem", {"level": "WAIVED"}, "level"),
    ],
)
def test_bad_values_name_their_field_and_change_nothing(
    cast: Cast, name: str, values: dict[str, Any], field: str
) -> None:
    item = make.item(cast.engagement_a)
    fine: dict[str, dict[str, Any]] = {
        "addItem": {"section": gid(item.section), "capability": "Extra", "signer": "LEAD_SCIENTIST"},
        "updateItem": {"id": gid(item), "version": 1},
        "waiveItem": {"id": gid(item), "version": 1},
        "signItem": {
            "id": gid(item), "version": 1, "level": "ASSISTED", "performer": gid(cast.engineer_a, "ClientPerson"),
        },
    }  # fmt: skip
    before = make.everything()
    answer = lab(cast.lead, "fr").mutate(name, "__typename", **{**fine[name], **values})
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert make.everything() == before
    assert audit_count() == 0


# Signing ----------
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


# Waiving ----------
@pytest.mark.parametrize("level", ["not_started", "demonstrated", "assisted"])
def test_an_item_is_waived_with_its_reason(cast: Cast, level: str) -> None:
    item = make.item(cast.engagement_a, level=level)
    payload = lab(cast.lead).do("waiveItem", FIELDS, id=gid(item), version=1, reason="The client buys this service")
    assert (payload["item"]["level"], payload["item"]["waivedReason"]) == ("WAIVED", "The client buys this service")
    assert payload["item"]["allowedActions"] == ["ADD_EVIDENCE"]
    event = Event.objects.get()
    assert (event.verb, event.before["level"], event.after["reason"]) == (
        "item.waived", level, "The client buys this service",
    )  # fmt: skip
