"""Sections and the order of a checklist, and taking a waived item back: who may, what is refused."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.engagements.models import Engagement
from passerelle.transfer.models import Checklist, Item, Section
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.transfer import make

EDITORS = ("director", "lead")
READ = """query Q { engagement(reference: "ARC-2026-001") { checklist { unaided total sections {
  title unaided total allowedActions items { capability } } } } }"""


def _items(section: Section, *names: str, **fields: Any) -> list[Item]:
    return [
        Item.objects.create(section=section, capability_en=name, signer="LS", position=n, **fields)
        for n, name in enumerate(names)
    ]


def _order(section: Section) -> list[str]:
    return list(section.items.values_list("capability_en", flat=True))


def _mutations(item: Item, engagement: Engagement) -> dict[str, dict[str, Any]]:
    return {
        "moveItem": {"id": gid(item), "version": item.version, "position": 0},
        "unwaiveItem": {"id": gid(item), "version": item.version, "reason": "They want it after all"},
        "addSection": {"engagement": gid(engagement), "title": "Monitoring"},
        "updateSection": {"id": gid(item.section), "version": 1, "title": "Monitoring"},
        "moveSection": {"id": gid(item.section), "version": 1, "position": 0},
    }


# Who may ----------
@pytest.mark.parametrize("name", ["moveItem", "unwaiveItem", "addSection", "updateSection", "moveSection"])
def test_only_editors_lay_out_a_checklist(cast: Cast, name: str) -> None:
    item = make.item(cast.engagement_a)
    if name == "unwaiveItem":
        Item.objects.filter(pk=item.pk).update(level="waived", waived_reason="Out of scope")
    values = _mutations(item, cast.engagement_a)[name]
    assert_only(cast, EDITORS, lambda user: lab(user).mutate(name, "__typename", **values), make.everything)
    assert_denied(lab(None).mutate(name, "__typename", **values), "UNAUTHENTICATED")
    other = make.item(cast.engagement_b)
    before = make.everything()
    foreign = _mutations(other, cast.engagement_b)[name]
    assert_denied(lab(cast.lead).mutate(name, "__typename", **foreign), "NOT_FOUND")
    for status in ("closed", "cancelled", "declined"):
        Engagement.objects.filter(pk=cast.engagement_a.pk).update(status=status)
        assert_denied(lab(cast.lead).mutate(name, "__typename", **values), "INVALID_STATE")
    assert make.everything() == before
    assert audit_count() == 0


# Order ----------
@pytest.mark.parametrize(
    ("position", "expected"), [(0, "CABD"), (1, "ACBD"), (2, "ABCD"), (3, "ABDC"), (99, "ABDC"), (-5, "CABD")]
)
def test_an_item_moves_within_its_section(cast: Cast, position: int, expected: str) -> None:
    section = make.section(cast.engagement_a)
    rows = _items(section, "A", "B", "C", "D")
    payload = lab(cast.lead).do(
        "moveItem", "item { version } engagement { checklist { sections { items { capability } } } }",
        id=gid(rows[2]), version=1, position=position,
    )  # fmt: skip
    assert payload["item"]["version"] == 2
    assert "".join(row["capability"] for row in payload["engagement"]["checklist"]["sections"][0]["items"]) == expected
    assert "".join(_order(section)) == expected
    assert list(section.items.values_list("position", flat=True)) == [0, 1, 2, 3]
    assert Event.objects.get().verb == "item.moved"


def test_an_item_moves_to_another_section_of_its_checklist_only(cast: Cast) -> None:
    first, second = make.section(cast.engagement_a), make.section(cast.engagement_a)
    rows, _others = _items(first, "A", "B"), _items(second, "X", "Y")
    door = lab(cast.lead)
    door.do("moveItem", "__typename", id=gid(rows[0]), version=1, position=1, section=gid(second))
    assert (_order(first), _order(second)) == (["B"], ["X", "A", "Y"])
    foreign = make.section(cast.engagement_b)
    values = {"id": gid(rows[1]), "version": 1, "position": 0, "section": gid(foreign)}
    assert_denied(door.mutate("moveItem", "__typename", **values), "NOT_FOUND")
    answer = lab(cast.director).mutate("moveItem", "__typename", **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "section")
    assert_denied(door.mutate("moveItem", "__typename", id=gid(rows[0]), version=1, position=0), "CONFLICT")


@pytest.mark.parametrize("level", ["demonstrated", "assisted", "unaided", "waived"])
def test_what_was_signed_or_waived_stays_in_its_place(cast: Cast, level: str) -> None:
    item = make.item(cast.engagement_a)
    Item.objects.filter(pk=item.pk).update(level=level, waived_reason="Because")
    answer = lab(cast.lead).mutate("moveItem", "__typename", id=gid(item), version=1, position=0)
    assert_denied(answer, "INVALID_STATE")
    assert audit_count() == 0


# Sections ----------
def test_the_first_section_makes_the_checklist(cast: Cast) -> None:
    door = lab(cast.lead, "fr")
    for title in (" Données\n", "Suivi", "!!!"):
        made = door.do("addSection", "section { title version items { id } }", engagement=gid(cast.engagement_a),
                       title=title)["section"]  # fmt: skip
        assert made == {"title": " ".join(title.split()), "version": 1, "items": []}
    assert Checklist.objects.get().disclosure == "internal"
    checklist = lab(cast.lead).read(READ)["engagement"]["checklist"]
    assert [row["title"] for row in checklist["sections"]] == ["Données", "Suivi", "!!!"]
    assert checklist["sections"][0]["allowedActions"] == ["UPDATE", "MOVE", "ADD_ITEM"]
    last = Section.objects.get(title_fr="!!!")
    door.do("moveSection", "__typename", id=gid(last), version=1, position=0)
    assert lab(cast.lead).read(READ)["engagement"]["checklist"]["sections"][0]["title"] == "!!!"
    assert set(Event.objects.values_list("verb", flat=True)) == {"section.added", "section.moved"}


def test_a_section_is_named_anew_until_one_of_its_items_is_signed(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    door = lab(cast.lead)
    door.do("updateSection", "__typename", id=gid(item.section), version=1, title="Governed data")
    stale = door.mutate("updateSection", "__typename", id=gid(item.section), version=1, title="Late")
    assert_denied(stale, "CONFLICT")
    make.sign_off(item, cast.engineer_a, cast.lead)
    answer = door.mutate("updateSection", "__typename", id=gid(item.section), version=2, title="Late")
    assert_denied(answer, "INVALID_STATE")
    section = door.read(READ)["engagement"]["checklist"]["sections"][0]
    assert (section["title"], section["allowedActions"]) == ("Governed data", ["MOVE", "ADD_ITEM"])


@pytest.mark.parametrize("title", ["", "  ", "x" * 201, "a\x00b"])
def test_a_bad_title_is_refused(cast: Cast, title: str) -> None:
    item = make.item(cast.engagement_a)
    for name, values in (
        ("addSection", {"engagement": gid(cast.engagement_a)}),
        ("updateSection", {"id": gid(item.section), "version": 1}),
    ):
        answer = lab(cast.lead).mutate(name, "__typename", title=title, **values)
        assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "title")
    assert audit_count() == 0


# Waiving and back ----------
@pytest.mark.parametrize("level", ["not_started", "demonstrated", "assisted"])
def test_a_waived_item_comes_back_at_the_level_last_signed(cast: Cast, level: str) -> None:
    item = make.item(cast.engagement_a)
    if level != "not_started":
        make.sign_off(item, cast.engineer_a, cast.lead, level)
    Item.objects.filter(pk=item.pk).update(level="waived", waived_reason="Out of scope")
    door = lab(cast.lead)
    checklist = door.read(READ)["engagement"]["checklist"]
    assert (checklist["unaided"], checklist["total"], checklist["sections"][0]["total"]) == (0, 0, 0)
    assert code_of(door.mutate("unwaiveItem", "__typename", id=gid(item), version=1, reason=" ")) == "VALIDATION"
    back = door.do("unwaiveItem", "item { level waivedReason version }", id=gid(item), version=1, reason="Wanted")
    assert back["item"] == {"level": level.upper(), "waivedReason": "", "version": 2}
    event = Event.objects.get()
    assert (event.verb, event.before["reason"], event.after["reason"]) == ("item.unwaived", "Out of scope", "Wanted")
    assert door.read(READ)["engagement"]["checklist"]["total"] == 1
    again = door.mutate("unwaiveItem", "__typename", id=gid(item), version=2, reason="Wanted")
    assert_denied(again, "INVALID_STATE")


def test_the_checklist_costs_the_same_whatever_its_length(cast: Cast, django_assert_max_num_queries: Any) -> None:
    door = lab(cast.lead)
    for _number in range(6):
        _items(make.section(cast.engagement_a), "A", "B", "C")
    with django_assert_max_num_queries(12):
        door.read(READ)
