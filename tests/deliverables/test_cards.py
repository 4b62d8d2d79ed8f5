"""Model cards, datasheets, and the comparison of texts, from both sides."""

from typing import Any

import pytest

from passerelle.core.choices import Disclosure
from passerelle.core.files.services import file_claim
from passerelle.deliverables.comparison import MAX_LINES, compare
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from tests.cast import Cast
from tests.core.files import signed_in, uploaded
from tests.deliverables.make import planned
from tests.deliverables.make import shared as shared_one
from tests.doors import code_of, gid, lab, portal

CARD = [{"key": "caveats", "text": "Not for **bridges**."}, {"key": "intended_use", "text": "Curing of slabs."}]
SELECTION = "deliverableVersion { id card { key title text html } }"


def carded(cast: Cast, **values: Any) -> DeliverableVersion:
    deliverable = planned(cast, "Curing model", kind="model", **values)
    lab(cast.lead).do(
        "submitVersion", SELECTION, deliverable=gid(deliverable), version=1, linkKind="TAG", link="v1.0", card=CARD
    )
    return deliverable.versions.get()


def test_a_card_is_kept_with_its_version_in_the_standard_order(cast: Cast) -> None:
    version = carded(cast)
    assert version.model_card == {"intended_use": "Curing of slabs.", "caveats": "Not for **bridges**."}
    door = lab(cast.lead, "fr")
    found = door.read(
        "query Q($id: ID!) { node(id: $id) { ... on DeliverableVersion { card { key title html } } } }",
        id=gid(version),
    )
    assert [row["key"] for row in found["node"]["card"]] == ["intended_use", "caveats"]
    assert found["node"]["card"][0]["title"] == "Utilisation prévue"
    assert found["node"]["card"][1]["html"] == "<p>Not for <strong>bridges</strong>.</p>\n"


@pytest.mark.parametrize(
    ("kind", "card"),
    [
        ("report", CARD),
        ("dataset", CARD),
        ("model", [{"key": "caveats", "text": "a"}, {"key": "caveats", "text": "b"}]),
        ("model", [{"key": "caveats", "text": "x" * 5001}]),
        ("model", [{"key": "caveats", "text": "a\x00b"}]),
    ],
)
def test_a_card_has_the_sections_of_its_kind(cast: Cast, kind: str, card: list[dict[str, str]]) -> None:
    deliverable = planned(cast, kind=kind)
    answer = lab(cast.lead).mutate(
        "submitVersion", SELECTION, deliverable=gid(deliverable), version=1, linkKind="TAG", link="v1.0", card=card
    )
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "card")
    assert not DeliverableVersion.objects.exists()


@pytest.mark.parametrize(("kind", "number"), [("model", 9), ("dataset", 7), ("report", 0)])
def test_the_lab_is_asked_for_the_standard_sections(cast: Cast, kind: str, number: int) -> None:
    found = lab(cast.lead).read(
        "query Q($id: ID!) { node(id: $id) { ... on Deliverable { cardQuestions { key title hint } } } }",
        id=gid(planned(cast, kind=kind)),
    )
    assert len(found["node"]["cardQuestions"]) == number


def test_a_card_is_exported(cast: Cast) -> None:
    version = carded(cast)
    text = signed_in(cast.lead).get(f"/api/versions/{gid(version)}/card.md")
    assert text["Content-Type"] == "text/markdown; charset=utf-8"
    assert text["Content-Disposition"].startswith("attachment")
    body = text.content.decode()
    assert body.startswith("# Model card: Curing model\n")
    assert body.index("## Intended use") < body.index("## Caveats and recommendations")
    assert version.fingerprint in body
    data = signed_in(cast.lead).get(f"/api/versions/{gid(version)}/card.json").json()
    assert (data["card"], data["version"], data["sha256"]) == ("model_card", 1, version.fingerprint)
    assert [row["key"] for row in data["sections"]] == ["intended_use", "caveats"]
    assert signed_in(cast.lead).get(f"/api/versions/{gid(version)}/card.exe").status_code == 404


def test_a_card_is_read_by_who_may_read_its_version(cast: Cast) -> None:
    version = carded(cast)
    url = f"/api/versions/{gid(version)}/card.md"
    for name in ("sponsor_a", "engineer_a", "observer_a", "sponsor_b", "stranger"):
        assert signed_in(cast.people()[name]).get(url).status_code == 404
    assert signed_in(None).get(url).status_code == 401
    Deliverable.objects.update(disclosure=Disclosure.CLIENT)
    assert signed_in(cast.sponsor_a).get(url).status_code == 404
    DeliverableVersion.objects.update(disclosure=Disclosure.CLIENT)
    assert signed_in(cast.sponsor_a).get(url).status_code == 200
    document = "query Q($id: ID!) { node(id: $id) { ... on DeliverableVersion { card { key text } } } }"
    assert len(portal(cast.sponsor_a).read(document, id=gid(version))["node"]["card"]) == 2
    for name in ("sponsor_b", "stranger"):
        assert signed_in(cast.people()[name]).get(url).status_code == 404


def text_version(cast: Cast, deliverable: Deliverable, number: int, body: bytes, name: str = "notes.md") -> Any:
    file = file_claim(actor=cast.lead, file_id=uploaded(cast.lead, body, name).pk)
    return DeliverableVersion.objects.create(
        deliverable=deliverable, number=number, file=file, created_by=cast.lead, disclosure=Disclosure.CLIENT
    )


def changes(person: Any, version: Any, other: Any) -> Any:
    return signed_in(person).get(f"/api/versions/{gid(version)}/changes", {"from": gid(other)})


def test_two_texts_are_compared(cast: Cast) -> None:
    deliverable = shared_one(cast)
    first = text_version(cast, deliverable, 1, b"one\ntwo\nthree\n")
    second = text_version(cast, deliverable, 2, b"one\n2 <b>\nthree\n")
    for person in (cast.lead, cast.sponsor_a):
        answer = changes(person, second, first).json()
        assert [(row["sign"], row["text"]) for row in answer["lines"][1:]] == [
            (" ", "one"), ("-", "two"), ("+", "2 <b>"), (" ", "three")
        ]  # fmt: skip
    assert changes(cast.lead, first, first).json()["lines"] == []


def test_what_cannot_be_compared(cast: Cast) -> None:
    deliverable = shared_one(cast)
    text = text_version(cast, deliverable, 1, b"one\n")
    picture = text_version(cast, deliverable, 2, b"\x00\x01", "a.bin")
    elsewhere = text_version(cast, shared_one(cast, "Other"), 1, b"one\n")
    assert changes(cast.lead, picture, text).json()["code"] == "VALIDATION"
    assert changes(cast.lead, text, elsewhere).status_code == 404
    for person in (cast.sponsor_b, cast.stranger):
        assert changes(person, text, text).status_code == 404
    assert signed_in(cast.lead).get(f"/api/versions/{gid(text)}/changes").status_code == 404
    DeliverableVersion.objects.filter(pk=text.pk).update(disclosure=Disclosure.INTERNAL)
    assert changes(cast.sponsor_a, picture, text).status_code == 404


def test_a_comparison_is_bounded() -> None:
    lines, shortened = compare("a\n" * (MAX_LINES + 9), "b\n" * (MAX_LINES + 9))
    assert shortened
    assert len(lines) <= MAX_LINES
    lines, _shortened = compare("x" * 10_000, "y" * 10_000)
    assert max(len(line.text) for line in lines) < 600
