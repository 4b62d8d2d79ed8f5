"""Bringing evidence: internal when the lab's, between both sides when the client's; files open with it alone."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core.models import StoredFile
from passerelle.transfer.models import Checklist, Evidence
from tests.cast import Cast
from tests.core.files import PDF, body_of, fetch, uploaded
from tests.deliverables.make import assert_only
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.transfer import make

LOGGERS = ("director", "lead", "intern")
CLIENTS = ("sponsor_a", "engineer_a")


def test_the_labs_evidence_is_internal(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    payload = lab(cast.intern).do(
        "addEvidence", "item { evidence { text } } evidence { text link file { name } disclosure authorName }",
        item=gid(item), text=" Log of the run ", link="https://runs.test/7",
    )  # fmt: skip
    assert payload["evidence"] == {
        "text": "Log of the run", "link": "https://runs.test/7", "file": None, "disclosure": "INTERNAL",
        "authorName": "Ines Intern",
    }  # fmt: skip
    assert payload["item"]["evidence"] == [{"text": "Log of the run"}]
    assert Event.objects.get().verb == "evidence.added"


def test_the_clients_evidence_is_between_both_sides(cast: Cast) -> None:
    item = make.item(cast.engagement_a, "CS")
    make.evidence(item, cast.lead, text="Between us")
    payload = portal(cast.engineer_a).do(
        "addEvidence", "item { evidence { text } } evidence { text authorName }", item=gid(item), text="Our own log"
    )
    assert payload == {
        "item": {"evidence": [{"text": "Our own log"}]},
        "evidence": {"text": "Our own log", "authorName": "Evan Engineer"},
    }
    assert Evidence.objects.get(text="Our own log").disclosure == "client"


def test_who_brings_evidence(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    values = {"item": gid(item), "text": "Log"}
    assert_only(cast, LOGGERS, lambda user: lab(user).mutate("addEvidence", "__typename", **values), make.everything)
    assert_only(
        cast, CLIENTS, lambda user: portal(user).mutate("addEvidence", "__typename", **values), make.everything
    )
    assert_denied(portal(cast.observer_a).mutate("addEvidence", "__typename", **values), "FORBIDDEN")
    for door in (lab(None), portal(None)):
        assert_denied(door.mutate("addEvidence", "__typename", **values), "UNAUTHENTICATED")
    for name in LOGGERS:
        lab(cast.people()[name]).do("addEvidence", "__typename", **values)
    for name in CLIENTS:
        portal(cast.people()[name]).do("addEvidence", "__typename", **values)


def test_an_unshared_checklist_takes_no_evidence_in_the_portal(cast: Cast) -> None:
    item = make.item(cast.engagement_a, disclosure="internal")
    assert_denied(portal(cast.sponsor_a).mutate("addEvidence", "__typename", item=gid(item), text="Log"), "NOT_FOUND")


@pytest.mark.parametrize("face", ["lab", "portal"])
@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "text"),
        ({"text": " ", "link": " "}, "text"),
        ({"text": "x" * 5_001}, "text"),
        ({"text": "a\x00b"}, "text"),
        ({"link": "http://runs.test/7"}, "link"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "https://"}, "link"),
        ({"link": "https://["}, "link"),
        ({"link": 'https://a.test/" onclick="x'}, "link"),
        ({"link": "https://user:secret@a.test/"}, "link"),
        ({"link": "https://a.test/" + "x" * 500}, "link"),
    ],
)
def test_bad_values_name_their_field_and_change_nothing(
    cast: Cast, face: str, values: dict[str, str], field: str
) -> None:
    item = make.item(cast.engagement_a)
    door = lab(cast.lead) if face == "lab" else portal(cast.sponsor_a)
    answer = door.mutate("addEvidence", "__typename", item=gid(item), **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert not Evidence.objects.exists()
    assert audit_count() == 0


def test_a_file_is_ones_own_and_used_once(cast: Cast) -> None:
    item = make.item(cast.engagement_a)
    own, foreign = uploaded(cast.lead), uploaded(cast.director)
    door = lab(cast.lead)
    assert_denied(door.mutate("addEvidence", "__typename", item=gid(item), file=gid(foreign)), "NOT_FOUND")
    payload = door.do("addEvidence", "evidence { file { name size url } }", item=gid(item), file=gid(own))
    assert payload["evidence"]["file"]["name"] == "report.pdf"
    again = door.mutate("addEvidence", "__typename", item=gid(item), file=gid(own))
    assert (code_of(again), again["errors"][0]["extensions"]["field"]) == ("VALIDATION", "file")
    assert Evidence.objects.count() == 1
    assert StoredFile.objects.get(pk=foreign.pk).claimed_at is None


def _readers(cast: Cast, file: StoredFile) -> set[str]:
    found = set()
    for name, person in cast.people().items():
        response = fetch(person, file)
        assert response.status_code in {200, 404}, name
        if response.status_code == 200:
            assert body_of(response) == PDF
            found.add(name)
    assert fetch(None, file).status_code in {401, 403, 404}
    return found


def test_a_file_opens_with_its_evidence_and_its_checklist_alone(cast: Cast) -> None:
    staff = {"director", "partnerships", "lead", "scientist", "intern"}
    clients = {"sponsor_a", "engineer_a", "observer_a"}
    item, file = make.item(cast.engagement_a), uploaded(cast.lead)
    lab(cast.lead).do("addEvidence", "__typename", item=gid(item), file=gid(file))
    for evidence, checklist, expected in (
        ("internal", "client", staff),
        ("client", "client", staff | clients),
        ("client", "internal", staff),
        ("public", "public", staff | clients),
    ):
        Evidence.objects.update(disclosure=evidence)
        Checklist.objects.update(disclosure=checklist)
        assert _readers(cast, file) == expected, (evidence, checklist)


def test_a_file_of_a_confidential_engagement_is_for_its_own(cast: Cast) -> None:
    item, file = make.item(cast.engagement_b), uploaded(cast.sponsor_b)
    portal(cast.sponsor_b).do("addEvidence", "__typename", item=gid(item), file=gid(file))
    assert _readers(cast, file) == {"director", "partnerships", "sponsor_b"}


def test_evidence_is_found_by_those_who_see_it(cast: Cast) -> None:
    document = "query Q($id: ID!) { node(id: $id) { id } }"
    item = make.item(cast.engagement_a)
    rows: dict[str, Any] = {d: make.evidence(item, cast.lead, disclosure=d) for d in ("internal", "client")}
    for name, person in cast.people().items():
        door, mine = (lab(person), set(rows)) if person.lab_role else (portal(person), {"client"})
        mine = mine if person.lab_role or name.endswith("_a") else set()
        for disclosure, row in rows.items():
            expected = {"id": gid(row)} if disclosure in mine else None
            assert door.read(document, id=gid(row)) == {"node": expected}, (name, disclosure)
