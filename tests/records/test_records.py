"""Records: made with the decision, read by who may, as PDF/A and as data, verified and never changed."""

import io
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import orjson
import pypdf
import pytest

from passerelle.audit.models import Event
from passerelle.audit.services import verify
from passerelle.core import clock
from passerelle.core.graphql.ids import to_global_id
from passerelle.engagements.services.delegations import delegation_give
from passerelle.records import sealing
from passerelle.records.models import AcceptanceRecord, RecordKey
from passerelle.records.selectors import sealed_of
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.plan import make as make_plan
from tests.reviews.test_decisions import decide
from tests.reviews.test_rounds import opened, version_of
from tests.transfer import make as make_transfer
from tests.transfer.test_signing import sign

RECORDS = (
    "query($r: String!) { engagement(reference: $r) { records { kind title verdict signerName pdfUrl jsonUrl } } }"
)


@pytest.fixture
def record(cast: Cast) -> AcceptanceRecord:
    decide(cast.sponsor_a, opened(cast), reason="Good, *really* #1 <b>")
    return AcceptanceRecord.objects.get()


def get(user: Any, url: str, language: str = "en") -> Any:
    client = Client()
    if user is not None:
        client.force_login(user)
    return client.get(url, headers={"accept-language": language})


def url_of(record: AcceptanceRecord, suffix: str) -> str:
    return f"/api/records/{gid(record)}.{suffix}"


def test_a_decision_makes_its_record(cast: Cast, record: AcceptanceRecord) -> None:
    stated = orjson.loads(record.content)
    decided = Event.objects.get(verb="review.decided")
    assert stated["signer"] == {"name": "Alice Sponsor", "email": cast.sponsor_a.email, "role": "sponsor"}
    assert stated["authentication"] == "password"
    assert stated["decidedAt"].endswith("Z")
    assert stated["decidedAtLocal"][-6:] in {"-05:00", "-04:00"}
    assert stated["version"]["number"] == 1
    assert stated["version"]["sha256"] == decided.after["fingerprint"]
    assert stated["shownText"] == "Criteria\n\nNote"
    assert stated["deliverable"]["criteria"] == "Criteria"
    assert stated["audit"] == {"sequence": decided.sequence, "hash": decided.hash}
    sealed_event = Event.objects.get(verb="record.sealed")
    assert sealed_event.after == {"sha256": record.sha256}
    assert verify()[1] is None
    assert sealing.problems_of(sealed_of(record), trusted={RecordKey.objects.get().public_key}) == []


def test_the_record_and_both_pages_say_on_whose_behalf_a_delegate_decided(cast: Cast) -> None:
    asks = "query($r: String!) { engagement(reference: $r) { records { signerName onBehalfOf } } }"
    today = clock.today()
    delegation_give(
        actor=cast.sponsor_a, engagement=cast.engagement_a, delegate=cast.observer_a, starts_on=today, ends_on=today
    )
    decide(cast.observer_a, opened(cast, None, cast.sponsor_a))
    decide(cast.engineer_a, opened(cast, version_of(cast, 2), cast.engineer_a))
    stated = [orjson.loads(row.content)["signer"] for row in AcceptanceRecord.objects.order_by("decided_at")]
    assert [(one["name"], one["role"], one.get("onBehalfOf")) for one in stated] == [
        (cast.observer_a.name, "sponsor", "Alice Sponsor"), (cast.engineer_a.name, "technical_lead", None),
    ]  # fmt: skip
    for door in (portal(cast.sponsor_a), lab(cast.lead)):
        rows = door.read(asks, r=cast.engagement_a.reference)["engagement"]["records"]
        assert {(row["signerName"], row["onBehalfOf"]) for row in rows} == {
            (cast.observer_a.name, "Alice Sponsor"), (cast.engineer_a.name, None),
        }  # fmt: skip
    pdf = get(cast.sponsor_a, url_of(AcceptanceRecord.objects.order_by("decided_at")[0], "pdf")).content
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert "On behalf of" in text
    assert "Alice Sponsor" in text


def test_a_question_and_a_later_decision_are_records_of_their_own(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a)
    decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Which unit?")
    decide(cast.sponsor_a, review)
    verdicts = [orjson.loads(row.content)["decision"]["verdict"] for row in AcceptanceRecord.objects.all()]
    assert verdicts == ["accepted", "needs_information"]


def test_nothing_changes_a_record(record: AcceptanceRecord) -> None:
    with pytest.raises(TypeError):
        record.save()
    with pytest.raises(TypeError):
        record.delete()
    every = AcceptanceRecord.objects.all()
    for change in (lambda: every.update(content="{}"), every.delete, lambda: every.bulk_update([record], ["content"])):
        with pytest.raises(TypeError):
            change()
    # past the model, by SQL alone: the seal tells
    with connection.cursor() as cursor:
        cursor.execute("UPDATE records_acceptancerecord SET content = REPLACE(content, 'accepted', 'rejected')")
    assert sealing.problems_of(sealed_of(AcceptanceRecord.objects.get())) == [sealing.ALTERED, sealing.FORGED]


def test_a_milestone_that_the_client_approves_has_one_and_the_labs_own_has_none(cast: Cast) -> None:
    row = make_plan.submitted(cast.engagement_a, "LS", "CS", disclosure="client", baseline_on="2026-05-04")
    lab(cast.lead).do(
        "decideMilestone", "milestone { id }", approval=make_plan.seat(row, "LS"), version=1, verdict="APPROVED"
    )
    assert not AcceptanceRecord.objects.exists()
    portal(cast.sponsor_a).do(
        "decideMilestone", "milestone { approvals { record { kind verdict } } }",
        approval=make_plan.seat(row, "CS"), version=2, verdict="APPROVED",
    )  # fmt: skip
    stated = orjson.loads(AcceptanceRecord.objects.get().content)
    assert stated["kind"] == "milestone"
    assert stated["milestone"]["baselineOn"] == "2026-05-04"
    assert stated["signer"]["role"] == "sponsor"


def test_an_item_that_the_client_signs_has_one(cast: Cast) -> None:
    item = make_transfer.item(cast.engagement_a, "CS")
    sign(lab(cast.director), item, cast.engineer_a)
    item.section.checklist.disclosure = "client"
    item.section.checklist.save()
    answer = sign(portal(cast.sponsor_a), item, cast.engineer_a)
    assert "errors" not in answer
    stated = orjson.loads(AcceptanceRecord.objects.get().content)
    assert (stated["kind"], stated["decision"]["verdict"]) == ("transfer", "demonstrated")
    assert stated["item"]["performer"] == cast.engineer_a.name


HISTORY = """query($r: String!) { engagement(reference: $r) {
    history(first: 50) { edges { node { objectType objectLabel } } } } }"""


def test_the_history_names_versions_reviews_decisions_and_records(cast: Cast) -> None:
    """In the reader's language, by one statement for each kind however many there are."""
    decide(cast.sponsor_a, opened(cast))
    item = make_transfer.item(cast.engagement_a, "CS")
    item.section.checklist.disclosure = "client"
    item.section.checklist.save()
    sign(portal(cast.sponsor_a), item, cast.engineer_a)
    values = {"engagement": gid(cast.engagement_a), "scores": make_transfer.scores(1)}
    lab(cast.lead).do("addEvidence", "item { id }", item=gid(item), link="https://runs.example/7")

    def named(language: str) -> dict[str, set[str]]:
        answer = lab(cast.lead, language).read(HISTORY, r=cast.engagement_a.reference)["engagement"]["history"]
        found: dict[str, set[str]] = {}
        for edge in answer["edges"]:
            found.setdefault(edge["node"]["objectType"], set()).add(edge["node"]["objectLabel"])
        return found

    lab(cast.lead).do("assessCapability", "assessment { id }", occasion="BEFORE", **values)
    with CaptureQueriesContext(connection) as few:
        named("en")
    for occasion in ("AFTER", "TWELVE_MONTHS"):
        lab(cast.lead).do("assessCapability", "assessment { id }", occasion=occasion, **values)
    with CaptureQueriesContext(connection) as many:
        found = named("en")
    assert len(many) == len(few)
    version = "Final report, v1"
    assert (found["ReviewRound"], found["Decision"]) == ({version}, {version})
    assert found["AcceptanceRecord"] == {version, item.capability_in("en")}
    assert found["Evidence"] == {item.capability_in("en")}
    assert found["CapabilityAssessment"] == {"Before", "After", "Twelve months after"}
    assert named("fr")["CapabilityAssessment"] == {"Avant", "Après", "Douze mois après"}


@pytest.mark.parametrize("suffix", ["pdf", "json"])
def test_both_sides_read_it_and_nobody_else(cast: Cast, record: AcceptanceRecord, suffix: str) -> None:
    readers = {"director", "partnerships", "lead", "scientist", "intern", "sponsor_a", "engineer_a", "observer_a"}
    before = Event.objects.count()
    for name, person in cast.people().items():
        answer = get(person, url_of(record, suffix))
        assert answer.status_code == (200 if name in readers else 404), name
    assert get(None, url_of(record, suffix)).status_code == 401
    stranger = get(cast.sponsor_b, url_of(record, suffix))
    unknown = get(cast.sponsor_b, f"/api/records/{to_global_id('AcceptanceRecord', 'nobodyknows1')}.{suffix}")
    assert stranger.content == unknown.content
    assert Event.objects.count() == before


def test_what_is_unshared_later_stays_the_signers_own_proof(cast: Cast, record: AcceptanceRecord) -> None:
    cast.engagement_a.deliverables.update(disclosure="internal")
    assert get(cast.sponsor_a, url_of(record, "json")).status_code == 200
    assert get(cast.engineer_a, url_of(record, "json")).status_code == 404
    seen = portal(cast.engineer_a).read(RECORDS, r=cast.engagement_a.reference)
    assert seen["engagement"]["records"] == []
    cast.engagement_a.client_memberships.filter(user=cast.sponsor_a).update(revoked_at="2026-01-01T00:00Z")
    assert get(cast.sponsor_a, url_of(record, "json")).status_code == 404


@pytest.mark.parametrize(
    ("language", "words"), [("en", ["Acceptance record", "Reason"]), ("fr", ["Procès-verbal", "Motif"])]
)
def test_the_pdf_says_it_in_both_languages_and_carries_the_data(
    cast: Cast, record: AcceptanceRecord, language: str, words: list[str]
) -> None:
    cast.sponsor_a.language = language
    cast.sponsor_a.save()
    answer = get(cast.sponsor_a, url_of(record, "pdf"), language)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    reader = pypdf.PdfReader(io.BytesIO(answer.content))
    first, second = reader.pages[0].extract_text(), "".join(page.extract_text() for page in reader.pages[1:])
    for word in words:
        assert word in first
    assert ("Procès-verbal" if language == "en" else "Acceptance record") in second
    assert "Good, *really* #1 <b>" in first
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert (metadata.rdf_root.toxml().count("pdfaid:part"), b"record.json" in answer.content) == (2, True)
    carried = orjson.loads(reader.attachments["record.json"][0])
    assert carried == sealed_of(record)
    assert get(cast.sponsor_a, url_of(record, "pdf"), language).content == answer.content


def test_the_keys_are_for_everybody(record: AcceptanceRecord) -> None:
    answer = get(None, "/api/records/keys")
    assert [key["keyId"] for key in answer.json()] == [record.key_id]
    assert "private" not in answer.content.decode()


def test_the_command_verifies_a_record_and_a_file(
    cast: Cast, record: AcceptanceRecord, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, file = tmp_path / "record.json", tmp_path / "v1"
    content = get(cast.sponsor_a, url_of(record, "json")).content
    path.write_bytes(content)
    file.write_bytes(b"tag:v1")  # the fingerprint of a link is that of its kind and address
    call_command("verify_record", str(path), file=file)
    assert "The record holds: accepted by Alice Sponsor" in capsys.readouterr().out
    file.write_bytes(b"tag:v2")
    with pytest.raises(CommandError, match="not the one"):
        call_command("verify_record", str(path), file=file)
    path.write_bytes(content.replace(b"Good", b"Bood"))
    with pytest.raises(CommandError, match="altered"):
        call_command("verify_record", str(path))
    for broken in (b"", b"[]", content[:-20]):
        path.write_bytes(broken)
        with pytest.raises(CommandError):
            call_command("verify_record", str(path))
    path.write_bytes(content)
    with pytest.raises(CommandError, match="key"):
        call_command("verify_record", str(path), key=["AAAA"])


def test_the_list_costs_the_same_for_many(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a)
    for _turn in range(3):
        decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Which?")
    counts = []
    for door in (portal(cast.sponsor_a), lab(cast.lead)):
        with _captured() as one:
            answer = door.read(RECORDS, r=cast.engagement_a.reference)
        counts.append((len(one), len(answer["engagement"]["records"])))
    for _turn in range(5):
        decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Which?")
    for number, door in enumerate((portal(cast.sponsor_a), lab(cast.lead))):
        with _captured() as more:
            answer = door.read(RECORDS, r=cast.engagement_a.reference)
        assert (len(more), len(answer["engagement"]["records"])) == (counts[number][0], 8)


def _captured() -> Any:
    return CaptureQueriesContext(connection)


def test_a_record_names_no_milestone_that_the_client_does_not_see(cast: Cast) -> None:
    version = version_of(cast)
    milestone = make_plan.milestone(cast.engagement_a, title_en="CANARY milestone")
    version.deliverable.milestone = milestone
    version.deliverable.save()
    decide(cast.sponsor_a, opened(cast, version))
    content = AcceptanceRecord.objects.get().content
    assert "CANARY" not in content
    assert orjson.loads(content)["milestone"] is None


STRANGE = ["😀 \u202e 漢字 العربية", "".join(map(chr, range(0xA1, 0x600))), "a\tb\r\nc\u2028d", "≥ ∑ √ ⊕ ⟂ ﬁ"]


@pytest.mark.parametrize("reason", STRANGE)
def test_letters_that_the_document_lacks_are_spelled_out(cast: Cast, reason: str) -> None:
    answer = decide(cast.sponsor_a, opened(cast), "CHANGES_REQUESTED", reason=reason)
    if "errors" in answer:  # a control character that no field takes
        assert answer["errors"][0]["extensions"]["field"] == "reason"
        return
    record = AcceptanceRecord.objects.get()
    body = get(cast.sponsor_a, url_of(record, "pdf")).content
    assert orjson.loads(pypdf.PdfReader(io.BytesIO(body)).attachments["record.json"][0]) == sealed_of(record)


def test_a_letter_of_another_script_is_written_as_its_code_point(cast: Cast) -> None:
    decide(cast.sponsor_a, opened(cast), reason="Très bien 漢")
    body = get(cast.sponsor_a, url_of(AcceptanceRecord.objects.get(), "pdf")).content
    assert "Très bien [U+6F22]" in pypdf.PdfReader(io.BytesIO(body)).pages[0].extract_text()
