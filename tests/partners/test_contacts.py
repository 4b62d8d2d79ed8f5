"""An organization's page: contacts, what is done together, and its own history."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.partners.models import Contact
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab

FIELDS = "organization { contacts { id name title email telephone language version } }"


def contact(cast: Cast, **fields: Any) -> Contact:
    organization = cast.engagement_a.organization
    return Contact.objects.create(**{"organization": organization, "name": "Carla", "email": "c@alpha.test", **fields})


def test_an_advisor_adds_changes_and_removes_a_contact(cast: Cast) -> None:
    door, organization = lab(cast.partnerships), cast.engagement_a.organization
    values = {"name": "Carla", "title": "CTO", "email": "carla@alpha.test", "telephone": "514 555-0100"}
    made = door.do("addContact", FIELDS, organization=gid(organization), language="ENGLISH", **values)
    row = made["organization"]["contacts"][0]
    assert {name: row[name] for name in values} == values
    changed = door.do("updateContact", FIELDS, id=row["id"], version=1, title="CEO", telephone="")
    row = changed["organization"]["contacts"][0]
    assert (row["title"], row["telephone"], row["email"], row["version"]) == ("CEO", "", "carla@alpha.test", 2)
    assert door.do("removeContact", FIELDS, id=row["id"], version=2)["organization"]["contacts"] == []
    verbs = list(Event.objects.order_by("sequence").values_list("verb", flat=True))
    assert verbs == ["contact.added", "contact.updated", "contact.removed"]
    kept = str([(event.before, event.after) for event in Event.objects.all()])
    assert "Carla" in kept
    assert "carla@alpha.test" not in kept
    assert "555" not in kept


def test_everybody_else_is_denied(cast: Cast) -> None:
    row, others = contact(cast), cast.but("director", "partnerships")
    organization = gid(cast.engagement_a.organization)
    assert_all_denied(others, "addContact", organization=organization, name="Mallory", language="FRENCH")
    assert_all_denied(others, "updateContact", id=gid(row), version=1, name="Mallory")
    assert_all_denied(others, "removeContact", id=gid(row), version=1)
    assert [one.name for one in Contact.objects.all()] == ["Carla"]


@pytest.mark.parametrize(
    ("values", "field"),
    [({"name": " "}, "name"), ({"email": "nobody"}, "email"), ({"telephone": "1" * 41}, "telephone"),
     ({"title": "a\u0000b"}, "title")],
)  # fmt: skip
def test_bad_values_name_their_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    row = contact(cast)
    answer = lab(cast.director).mutate("updateContact", FIELDS, id=gid(row), version=1, **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    row.refresh_from_db()
    assert (row.version, audit_count()) == (1, 0)


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    door, row = lab(cast.director), contact(cast)
    assert code_of(door.mutate("updateContact", FIELDS, id=gid(row), version=3, name="X")) == "CONFLICT"
    assert code_of(door.mutate("removeContact", FIELDS, id=gid(row), version=3)) == "CONFLICT"


PAGE = """query Q($id: ID!) { organization(id: $id) { canUpdate contacts { email } engagements { reference agreements
    { title } } history(first: 10) { edges { node { id verb actorName } } } } }"""


def test_the_page_shows_what_its_reader_may_see(cast: Cast) -> None:
    contact(cast)
    own, confidential = cast.engagement_a.organization, cast.engagement_b.organization
    lab(cast.director).do("updateOrganization", "organization { id }", id=gid(own), version=1, sector="roads")
    for name in ("director", "partnerships", "lead", "scientist"):
        page = lab(cast.people()[name]).read(PAGE, id=gid(own))["organization"]
        assert page["contacts"] == [{"email": "c@alpha.test"}]
        assert [row["reference"] for row in page["engagements"]] == ["ARC-2026-001"]
        assert [edge["node"]["verb"] for edge in page["history"]["edges"]] == ["organization.updated"]
        assert page["canUpdate"] is (name in {"director", "partnerships"})
        event = page["history"]["edges"][0]["node"]["id"]
        found = lab(cast.people()[name]).read("query Q($id: ID!) { node(id: $id) { id } }", id=event)
        assert found["node"]["id"] == event
    assert lab(cast.lead).read(PAGE, id=gid(confidential))["organization"]["engagements"] == []
    assert_denied(lab(cast.intern).send(PAGE, {"id": gid(own)}), "NOT_FOUND")
    answer = lab(cast.intern).send("query Q($id: ID!) { node(id: $id) { id } }", {"id": event})
    assert answer["data"] == {"node": None}


WORDS = """query Q($id: ID!) { organization(id: $id) { history(first: 1) { edges { node {
    changes { label beforeLabel afterLabel } } } } } }"""


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            {
                ("Kind", "SME", "Public body"),
                ("Sector", None, "roads"),
                ("Partner programme", "Not a partner", "Prospect"),
            },
        ),
        (
            "fr",
            {
                ("Type", "PME", "Organisme public"),
                ("Secteur", None, "roads"),
                ("Programme de partenariat", "Non partenaire", "Prospect"),
            },
        ),
    ],
)
def test_its_history_is_told_in_the_readers_words(cast: Cast, language: str, told: set[Any]) -> None:
    row = cast.engagement_a.organization
    type(row).objects.filter(pk=row.pk).update(kind="sme", sector="", programme_status="none")
    values = {"kind": "PUBLIC", "sector": "roads", "programmeStatus": "PROSPECT"}
    lab(cast.director).do("updateOrganization", "organization { id }", id=gid(row), version=1, **values)
    page = lab(cast.director, language).read(WORDS, id=gid(row))["organization"]
    found = page["history"]["edges"][0]["node"]["changes"]
    assert {(one["label"], one["beforeLabel"], one["afterLabel"]) for one in found} >= told
    assert all(one["label"] for one in found)


def test_more_contacts_and_engagements_take_no_more_statements(cast: Cast) -> None:
    counts = []
    fields = "contacts { name } engagements { title agreements { title } }"
    for number in range(2):
        contact(cast, name=f"C{number}")
        with CaptureQueriesContext(connection) as queries:
            lab(cast.director).read(f"{{ organizations(first: 50) {{ edges {{ node {{ {fields} }} }} }} }}")
        counts.append(len(queries))
    assert counts[0] == counts[1]
