"""Recording risks: who may, what is refused, and that a denial leaves no trace."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.journal.models import Risk
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.journal import make

FIELDS = "risk { title category likelihood impact mitigation status disclosure version }"


def _rows() -> list[Any]:
    return list(Risk.objects.order_by("pk").values())


def test_a_risk_is_recorded_and_changed(cast: Cast) -> None:
    door = lab(cast.lead)
    payload = door.do("addRisk", FIELDS, engagement=gid(cast.engagement_a), title=" Sensors\ndrift ", category="DATA")
    expected = {
        "title": "Sensors drift", "category": "DATA", "likelihood": "MEDIUM", "impact": "MEDIUM", "mitigation": "",
        "status": "OPEN", "disclosure": "INTERNAL", "version": 1,
    }  # fmt: skip
    assert payload["risk"] == expected
    row = Risk.objects.get()
    changed = door.do(
        "updateRisk", FIELDS, id=gid(row), version=1, impact="HIGH", mitigation="Calibrate", status="MITIGATED"
    )
    changes = {"impact": "HIGH", "mitigation": "Calibrate", "status": "MITIGATED", "version": 2}
    assert changed["risk"] == {**expected, **changes}
    assert sorted(Event.objects.values_list("verb", flat=True)) == ["risk.added", "risk.updated"]
    assert_denied(door.mutate("updateRisk", FIELDS, id=gid(row), version=1, status="CLOSED"), "CONFLICT")


def test_only_editors_of_the_plan_record_risks(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "title": "Drift", "category": "DATA"}
    assert_all_denied(cast.but("director", "lead"), "addRisk", **values)
    assert not Risk.objects.exists()
    row = make.risk(cast.engagement_a)
    assert_only(
        cast, ("director", "lead"),
        lambda user: lab(user).mutate("updateRisk", "__typename", id=gid(row), version=1, status="CLOSED"), _rows,
    )  # fmt: skip


def test_a_confidential_engagements_risks_read_as_missing(cast: Cast) -> None:
    row = make.risk(cast.engagement_b)
    door = lab(cast.lead)
    assert_denied(door.mutate("updateRisk", FIELDS, id=gid(row), version=1, status="CLOSED"), "NOT_FOUND")
    values = {"engagement": gid(cast.engagement_b), "title": "Drift", "category": "DATA"}
    assert_denied(door.mutate("addRisk", FIELDS, **values), "NOT_FOUND")
    assert door.read("query Q($id: ID!) { node(id: $id) { id } }", id=gid(row)) == {"node": None}
    assert audit_count() == 0


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"title": "a\x00b"}, "title"),
        ({"mitigation": "x" * 5_001}, "mitigation"),
        ({"mitigation": "a\x08b"}, "mitigation"),
    ],
)
def test_bad_values_name_their_field_and_change_nothing(cast: Cast, values: dict[str, str], field: str) -> None:
    row = make.risk(cast.engagement_a)
    before = _rows()
    added = {"engagement": gid(cast.engagement_a), "title": "Drift", "category": "DATA", **values}
    for name, given in (("addRisk", added), ("updateRisk", {"id": gid(row), "version": 1, **values})):
        answer = lab(cast.lead).mutate(name, FIELDS, **given)
        assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert _rows() == before
    assert audit_count() == 0


def test_the_portal_knows_shared_risks_alone(cast: Cast) -> None:
    hidden, shown = make.risk(cast.engagement_a), make.risk(cast.engagement_a, title="Shown", disclosure="client")
    theirs = make.risk(cast.engagement_b, disclosure="client")
    door = portal(cast.sponsor_a)
    for row in (hidden, theirs):
        assert door.read("query Q($id: ID!) { node(id: $id) { id } }", id=gid(row)) == {"node": None}
    found = door.read('{ engagement(reference: "ARC-2026-001") { risks { id title likelihood impact status } } }')
    assert [risk["title"] for risk in found["engagement"]["risks"]] == ["Shown"]
    assert found["engagement"]["risks"][0]["id"] == gid(shown)
    for field in ("mitigation", "owner { name }", "disclosure", "version"):
        assert door.send(f'{{ engagement(reference: "ARC-2026-001") {{ risks {{ {field} }} }} }}')["errors"], field
