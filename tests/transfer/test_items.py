"""Wording and waiving items: who may, what is refused, and that a denial leaves no trace."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core.errors import DomainError
from passerelle.engagements.models import Engagement
from passerelle.transfer.models import Item
from passerelle.transfer.services.checklists import checklist_create
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.transfer import make

EDITORS = ("director", "lead")
FIELDS = """item { capability evidenceAsked signer level waivedReason internalNote version performer { name }
  allowedActions }"""


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
            "allowedActions": ["UPDATE", "MOVE", "WAIVE", "ADD_EVIDENCE"],
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
    before = make.everything()
    for person, code in ((cast.lead, "INVALID_STATE"), (cast.scientist, "FORBIDDEN"), (cast.intern, "FORBIDDEN")):
        assert_denied(lab(person).mutate(name, "__typename", id=gid(item), version=1, **values[name]), code)
    assert make.everything() == before
    assert audit_count() == 0


def test_nothing_is_added_to_an_ended_engagement(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    before = make.everything()
    for status in ("closed", "declined", "cancelled"):
        Engagement.objects.filter(pk=cast.engagement_a.pk).update(status=status)
        added = {"section": gid(item.section), "capability": "Extra", "signer": "LEAD_SCIENTIST"}
        evidence = {"item": gid(item), "text": "Log"}
        assert_denied(lab(cast.lead).mutate("addItem", "__typename", **added), "INVALID_STATE")
        assert_denied(lab(cast.intern).mutate("addItem", "__typename", **added), "FORBIDDEN")
        assert_denied(lab(cast.intern).mutate("addEvidence", "__typename", **evidence), "INVALID_STATE")
        assert_denied(portal(cast.sponsor_a).mutate("addEvidence", "__typename", **evidence), "INVALID_STATE")
        assert_denied(portal(cast.observer_a).mutate("addEvidence", "__typename", **evidence), "FORBIDDEN")
    assert make.everything() == before
    assert audit_count() == 0


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


@pytest.mark.parametrize("level", ["not_started", "demonstrated", "assisted"])
def test_an_item_is_waived_with_its_reason(cast: Cast, level: str) -> None:
    item = make.item(cast.engagement_a, level=level)
    payload = lab(cast.lead).do("waiveItem", FIELDS, id=gid(item), version=1, reason="The client buys this service")
    assert (payload["item"]["level"], payload["item"]["waivedReason"]) == ("WAIVED", "The client buys this service")
    assert payload["item"]["allowedActions"] == ["UNWAIVE", "ADD_EVIDENCE"]
    event = Event.objects.get()
    assert (event.verb, event.before["level"], event.after["reason"]) == (
        "item.waived", level, "The client buys this service",
    )  # fmt: skip
