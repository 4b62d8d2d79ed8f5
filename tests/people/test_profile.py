"""One's own name, language and time zone, through both doors."""

from typing import Any

import pytest

from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal


def test_a_lab_person_changes_their_profile(cast: Cast) -> None:
    payload = lab(cast.lead).do(
        "updateProfile",
        "viewer { id language timeZone person { name } }",
        name="Léa  Lachance",
        language="ENGLISH",
        timeZone="America/Halifax",
    )
    viewer = payload["viewer"]
    assert viewer["language"] == "ENGLISH"
    assert viewer["timeZone"] == "America/Halifax"
    assert viewer["person"] == {"name": "Léa Lachance"}
    assert audit_count() == 1


def test_a_client_changes_theirs_in_the_portal(cast: Cast) -> None:
    payload = portal(cast.sponsor_a).do("updateProfile", "viewer { name language }", language="FRENCH")
    assert payload["viewer"] == {"name": "Alice Sponsor", "language": "FRENCH"}
    cast.sponsor_a.refresh_from_db()
    assert cast.sponsor_a.language == "fr"


def test_clients_and_strangers_have_no_lab_profile(cast: Cast) -> None:
    for _name, user in [*cast.but("director", "partnerships", "lead", "scientist", "intern"), ("nobody", None)]:
        assert_denied(lab(user).mutate("updateProfile", "viewer { id }", language="FRENCH"))
    assert_denied(portal(None).mutate("updateProfile", "viewer { id }", language="FRENCH"))
    assert audit_count() == 0


@pytest.mark.parametrize(
    ("values", "field"),
    [({"name": " "}, "name"), ({"name": "x" * 121}, "name"), ({"timeZone": "Mars/Olympus"}, "timeZone")],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, str], field: str) -> None:
    answer = lab(cast.lead, "fr").mutate("updateProfile", "viewer { id }", **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert audit_count() == 0


def test_line_breaks_in_a_name_become_spaces(cast: Cast) -> None:
    lab(cast.lead).do("updateProfile", "viewer { id }", name="Léa\r\nBcc: everybody@client.test")
    cast.lead.refresh_from_db()
    assert cast.lead.name == "Léa Bcc: everybody@client.test"


def test_what_a_viewer_may_do_is_said(cast: Cast) -> None:
    fields = "canStartEngagement canSeePortfolio canSeeTeamLoad canEditAllocations"
    said = {name: lab(user).read(f"{{ viewer {{ {fields} }} }}")["viewer"] for name, user in _lab(cast)}
    assert {name: list(row.values()) for name, row in said.items()} == {
        "director": [True, True, True, True],
        "partnerships": [True, True, True, False],
        "lead": [True, True, False, False],
        "scientist": [True, True, False, False],
        "intern": [False, False, False, False],
    }


def _lab(cast: Cast) -> list[tuple[str, Any]]:
    return [(name, user) for name, user in cast.people().items() if user.lab_role]


def test_nobody_else_is_a_viewer(cast: Cast) -> None:
    document = "query Q($id: ID!) { node(id: $id) { __typename id } }"
    own, other = gid(cast.lead, "Viewer"), gid(cast.director, "Viewer")
    assert lab(cast.lead).read(document, id=own)["node"] == {"__typename": "Viewer", "id": own}
    assert lab(cast.lead).read(document, id=other)["node"] is None
    assert portal(cast.sponsor_a).read(document, id=gid(cast.sponsor_b, "Viewer"))["node"] is None


def test_people_are_listed_for_the_lab_in_a_fixed_number_of_statements(
    cast: Cast, django_assert_num_queries: Any
) -> None:
    document = "query Q($n: Int!, $s: String) { people(first: $n, search: $s) { totalCount edges { node { name } } } }"
    door = lab(cast.intern)
    door.read(document, n=1)
    for first, search in ((1, "Director"), (50, None)):
        with django_assert_num_queries(2):  # session with account, page
            page = door.read(document, n=first, s=search)["people"]
    assert page["totalCount"] == 5
    assert "Alice Sponsor" not in str(page)
    assert code_of(lab(cast.sponsor_a).send(document, {"n": 1})) == "FORBIDDEN"
