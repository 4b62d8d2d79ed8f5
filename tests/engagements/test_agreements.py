"""Agreements and who signed them."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.engagements.models import Agreement, Signatory
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab

FIELDS = "agreement { id kind title effectiveOn expiresOn version signatories { name side signedOn } }"
SIGNATORIES = [
    {"name": "Alice Sponsor", "title": "CEO", "side": "client", "signedOn": "2026-01-09"},
    {"name": "Dora Director", "side": "lab"},
]


def agreement(engagement: Any) -> Agreement:
    return Agreement.objects.create(engagement=engagement, kind="nda", title="NDA")


def test_an_advisor_adds_an_agreement_and_replaces_its_signatories(cast: Cast) -> None:
    door = lab(cast.partnerships)
    made = door.do(
        "addAgreement", FIELDS, engagement=gid(cast.engagement_a), kind="RESEARCH", title="Research agreement",
        effectiveOn="2026-01-12", expiresOn="2027-01-11", signatories=SIGNATORIES,
    )["agreement"]  # fmt: skip
    assert {row["name"] for row in made["signatories"]} == {"Alice Sponsor", "Dora Director"}
    changed = door.do(
        "updateAgreement", FIELDS, id=made["id"], version=1, title="Amended", signatories=SIGNATORIES[1:]
    )["agreement"]
    assert (changed["title"], changed["version"], changed["expiresOn"]) == ("Amended", 2, "2027-01-11")
    assert changed["signatories"] == [{"name": "Dora Director", "side": "lab", "signedOn": None}]
    event = Event.objects.get(verb="agreement.updated")
    assert event.after == {"title": "Amended", "signatories": ["Dora Director"]}


def test_everybody_else_is_denied(cast: Cast) -> None:
    row = agreement(cast.engagement_a)
    others = cast.but("director", "partnerships", "lead")
    assert_all_denied(others, "addAgreement", engagement=gid(cast.engagement_a), kind="NDA", title="Taken over")
    assert_all_denied(others, "updateAgreement", id=gid(row), version=1, title="Taken over", signatories=SIGNATORIES)
    assert Agreement.objects.get().title == "NDA"
    assert not Signatory.objects.exists()


def test_another_engagements_agreement_reads_as_missing(cast: Cast) -> None:
    values = {"id": gid(agreement(cast.engagement_b)), "version": 1, "title": "Taken over"}
    assert_denied(lab(cast.lead).mutate("updateAgreement", FIELDS, **values), "NOT_FOUND")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": ""}, "title"),
        ({"effectiveOn": "2026-02-01", "expiresOn": "2026-01-01"}, "expiresOn"),
        ({"signedOn": "0026-02-01"}, "signedOn"),
        ({"signatories": [{"name": "", "side": "lab"}]}, "signatories"),
        ({"signatories": [{"name": "A", "side": "neither"}]}, "signatories"),
        ({"signatories": [{"name": "A", "side": "lab"}] * 21}, "signatories"),
    ],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    row = agreement(cast.engagement_a)
    answer = lab(cast.lead).mutate("updateAgreement", FIELDS, id=gid(row), version=1, **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    row.refresh_from_db()
    assert (row.version, audit_count()) == (1, 0)


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    values = {"id": gid(agreement(cast.engagement_a)), "version": 2, "title": "Amended"}
    assert code_of(lab(cast.lead).mutate("updateAgreement", FIELDS, **values)) == "CONFLICT"
