"""Partner organizations: who sees them, who edits them, what is refused."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.partners.models import Organization
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab

NEW: dict[str, Any] = {"key": "gamma", "name": "Gamma inc.", "kind": "STARTUP"}
LIST = "query Q($n: Int!, $s: String) { organizations(first: $n, search: $s) { totalCount edges { node { name } } } }"


def test_an_advisor_adds_and_edits_a_partner(cast: Cast) -> None:
    door = lab(cast.partnerships, "fr")
    fields = "organization { id name sector programmeStatus partnerSince version canUpdate }"
    made = door.do("createOrganization", fields, **NEW, programmeStatus="MEMBER", partnerSince="2019-01-01")
    row = made["organization"]
    assert (row["programmeStatus"], row["partnerSince"], row["canUpdate"]) == ("MEMBER", "2019-01-01", True)
    changed = door.do("updateOrganization", fields, id=row["id"], version=1, sector="mining", partnerSince=None)
    assert changed["organization"]["sector"] == "mining"
    assert changed["organization"]["partnerSince"] is None
    assert changed["organization"]["version"] == 2
    assert list(Event.objects.values_list("verb", flat=True)) == ["organization.created", "organization.updated"]


def test_everybody_else_is_denied(cast: Cast) -> None:
    organization = cast.engagement_a.organization
    others = cast.but("director", "partnerships")
    assert_all_denied(others, "createOrganization", **NEW)
    assert_all_denied(others, "updateOrganization", id=gid(organization), version=1, name="Taken over")
    organization.refresh_from_db()
    assert organization.name == "Alpha inc."
    assert Organization.objects.count() == 2


def test_scientists_see_and_interns_do_not(cast: Cast) -> None:
    values = {"id": gid(cast.engagement_a.organization), "version": 1, "name": "Taken over"}
    assert_denied(lab(cast.scientist).mutate("updateOrganization", "__typename", **values), "FORBIDDEN")
    assert_denied(lab(cast.intern).mutate("updateOrganization", "__typename", **values), "NOT_FOUND")
    assert lab(cast.scientist).read(LIST, n=10)["organizations"]["totalCount"] == 2
    assert lab(cast.intern).read(LIST, n=10)["organizations"] == {"totalCount": 0, "edges": []}
    node = "query Q($id: ID!) { node(id: $id) { id } }"
    assert lab(cast.scientist).read(node, id=values["id"])["node"] == {"id": values["id"]}
    assert lab(cast.intern).read(node, id=values["id"])["node"] is None


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"key": "alpha"}, "key"),
        ({"key": "Not A Key"}, "key"),
        ({"key": "-a"}, "key"),
        ({"name": ""}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"sector": "x" * 121}, "sector"),
        ({"partnerSince": "0019-01-01"}, "partnerSince"),
    ],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    answer = lab(cast.director).mutate("createOrganization", "__typename", **{**NEW, **values})
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert audit_count() == 0


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    values = {"id": gid(cast.engagement_a.organization), "version": 1, "sector": "concrete"}
    door = lab(cast.director)
    codes = [code_of(door.mutate("updateOrganization", "__typename", **values)) for _ in range(2)]
    assert codes == [None, "CONFLICT"]


def test_the_list_costs_the_same_for_one_row_and_for_many(cast: Cast, django_assert_num_queries: Any) -> None:
    door = lab(cast.director)
    Organization.objects.create(key="young", name="Young Inc.", kind="startup")
    for count in (1, 30):
        made = [Organization(key=f"org-{count}-{i}", name=f"Org {i:02}", kind="sme") for i in range(count)]
        Organization.objects.bulk_create(made)
        with django_assert_num_queries(2):  # session with account, page
            page = door.read(LIST, n=100)["organizations"]
        with django_assert_num_queries(2):
            names = door.read("{ organizationNames { organization name } }")["organizationNames"]
        with django_assert_num_queries(2):
            few = door.read("{ organizationNames(kind: [STARTUP]) { name } }")["organizationNames"]
    assert page["totalCount"] == len(names) == 34
    assert [one["name"] for one in few] == ["Young Inc."]
    assert [edge["node"]["name"] for edge in door.read(LIST, n=5, s="energy")["organizations"]["edges"]] == [
        "Beta inc."
    ]
