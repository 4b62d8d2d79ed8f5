"""Agreements and who signed them."""

import datetime as dt
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.errors import DomainError
from passerelle.core.files.gate import get_file_for
from passerelle.core.files.services import files_discard_orphans
from passerelle.core.models import StoredFile
from passerelle.engagements.models import Agreement, Engagement, Signatory
from passerelle.people.models import User
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.plan import make
from tests.world import stored

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
    others = cast.but("director", "partnerships")
    assert_all_denied(others, "addAgreement", engagement=gid(cast.engagement_a), kind="NDA", title="Taken over")
    assert_all_denied(others, "removeAgreement", id=gid(row), version=1)
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
        ({"signedOn": "2026-02-01", "expiresOn": "2026-01-01"}, "expiresOn"),
        ({"signedOn": "0026-02-01"}, "signedOn"),
        ({"signatories": [{"name": "", "side": "lab"}]}, "signatories"),
        ({"signatories": [{"name": "A", "side": "neither"}]}, "signatories"),
        ({"signatories": [{"name": "A", "side": "lab"}] * 21}, "signatories"),
    ],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    row = agreement(cast.engagement_a)
    answer = lab(cast.director).mutate("updateAgreement", FIELDS, id=gid(row), version=1, **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    row.refresh_from_db()
    assert (row.version, audit_count()) == (1, 0)


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    values = {"id": gid(agreement(cast.engagement_a)), "version": 2, "title": "Amended"}
    assert code_of(lab(cast.director).mutate("updateAgreement", FIELDS, **values)) == "CONFLICT"


def may_read(user: User, file: StoredFile) -> bool:
    try:
        return get_file_for(user, file.pk) is not None
    except DomainError:
        return False


def test_a_signed_file_is_read_by_who_sees_the_engagement_and_by_no_client(cast: Cast) -> None:
    paper = stored(cast.partnerships, "signed.pdf", claimed=False)
    made = lab(cast.partnerships).do(
        "addAgreement", "agreement { id version file { name url } }", engagement=gid(cast.engagement_a), kind="NDA",
        title="NDA", file=gid(paper),
    )["agreement"]  # fmt: skip
    assert made["file"]["name"] == "signed.pdf"
    assert Event.objects.get(verb="agreement.added").after["file"] == "signed.pdf"
    assert made["file"]["url"].startswith("/api/files/")
    for name, user in cast.people().items():
        sees = name in {"director", "partnerships", "lead", "scientist", "intern"}
        assert may_read(user, paper) is sees, name
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(confidential=True)
    assert not may_read(cast.scientist, paper)


def test_a_file_of_somebody_else_or_used_already_is_not_taken(cast: Cast) -> None:
    row = agreement(cast.engagement_a)
    foreign, used = stored(cast.lead, "theirs.pdf", claimed=False), stored(cast.director, "used.pdf")
    door = lab(cast.director)
    assert_denied(door.mutate("updateAgreement", FIELDS, id=gid(row), version=1, file=gid(foreign)), "NOT_FOUND")
    answer = door.mutate("updateAgreement", FIELDS, id=gid(row), version=1, file=gid(used))
    assert code_of(answer) == "VALIDATION"
    row.refresh_from_db()
    assert (row.file, row.version, audit_count()) == (None, 1, 0)
    assert StoredFile.objects.get(pk=foreign.pk).claimed_at is None


def test_a_mistaken_agreement_is_removed_and_the_trail_keeps_it(cast: Cast) -> None:
    row = agreement(cast.engagement_a)
    Signatory.objects.create(agreement=row, name="Alice Sponsor", side="client")
    door = lab(cast.director)
    assert code_of(door.mutate("removeAgreement", "deletedId", id=gid(row), version=9)) == "CONFLICT"
    payload = door.do("removeAgreement", "deletedId engagement { agreements { id } }", id=gid(row), version=1)
    assert payload == {"deletedId": gid(row), "engagement": {"agreements": []}}
    event = Event.objects.get(verb="agreement.removed")
    assert (event.object_id, event.before["title"], event.before["signatories"]) == (row.pk, "NDA", ["Alice Sponsor"])


def test_a_signed_file_that_is_replaced_or_removed_is_cleared_away_with_its_bytes(cast: Cast) -> None:
    former, newer = (stored(cast.director, name, claimed=False) for name in ("signed.pdf", "renewed.pdf"))
    for file in (former, newer):
        default_storage.save(file.storage_key, ContentFile(b"pdf"))
    door = lab(cast.director)
    values = {"engagement": gid(cast.engagement_a), "kind": "NDA", "title": "NDA", "file": gid(former)}
    row = door.do("addAgreement", "agreement { id }", **values)["agreement"]
    door.do("updateAgreement", "agreement { id }", id=row["id"], version=1, file=gid(newer))
    StoredFile.objects.update(created_at=clock.now() - dt.timedelta(days=2))
    files_discard_orphans()
    assert list(StoredFile.objects.values_list("pk", flat=True)) == [newer.pk]
    assert [default_storage.exists(file.storage_key) for file in (former, newer)] == [False, True]
    door.do("removeAgreement", "deletedId", id=row["id"], version=2)
    files_discard_orphans()
    assert not default_storage.exists(newer.storage_key)
    assert not StoredFile.objects.exists()


ASKS = "query Q($r: String!) { engagement(reference: $r) { missingToAgree allowedActions } }"


def test_an_engagement_is_agreed_only_when_signed_and_dated_and_says_what_misses(cast: Cast) -> None:
    engagement, door = cast.engagement_a, lab(cast.partnerships)
    Engagement.objects.filter(pk=engagement.pk).update(status="appraisal")
    values = {"id": gid(engagement), "version": 1, "status": "AGREED"}

    def missing() -> list[str]:
        found: list[str] = door.read(ASKS, r=engagement.reference)["engagement"]["missingToAgree"]
        return found

    assert len(missing()) == 2
    refused = door.mutate("changeEngagementStatus", "clientMutationId", **values)
    assert code_of(refused) == "INVALID_STATE"
    assert all(sentence in refused["errors"][0]["message"] for sentence in missing())
    make.milestone(engagement)
    assert [sentence[:21] for sentence in missing()] == ["No research agreement"]
    today = clock.today()
    row = Agreement.objects.create(engagement=engagement, kind="nda", title="NDA", signed_on=today)
    for kind, signed, expires in (
        ("nda", today, None),
        ("research_agreement", None, None),
        ("research_agreement", today + dt.timedelta(days=1), None),
        ("letter", today, today - dt.timedelta(days=1)),
    ):
        Agreement.objects.filter(pk=row.pk).update(kind=kind, signed_on=signed, expires_on=expires)
        assert len(missing()) == 1, kind
        assert code_of(door.mutate("changeEngagementStatus", "clientMutationId", **values)) == "INVALID_STATE"
    assert Engagement.objects.get(pk=engagement.pk).status == "appraisal"
    assert audit_count() == 0
    Agreement.objects.filter(pk=row.pk).update(kind="letter", expires_on=None)
    assert missing() == []
    door.do("changeEngagementStatus", "clientMutationId", **values)
    assert Engagement.objects.get(pk=engagement.pk).status == "agreed"


EXPIRING = "{ expiringAgreements(first: 100) { edges { node { title expiresOn engagement { reference } } } } }"


def expiring(engagement: Engagement, days: int, **fields: Any) -> Agreement:
    return Agreement.objects.create(
        **{"engagement": engagement, "kind": "nda", "title": f"in {days}", **fields},
        expires_on=clock.today() + dt.timedelta(days=days),
    )


def test_what_runs_out_within_sixty_days_is_listed_for_who_sees_it(cast: Cast) -> None:
    expiring(cast.engagement_a, 60)
    expiring(cast.engagement_a, -3, kind="data_terms")
    expiring(cast.engagement_a, 61, kind="letter")
    expiring(cast.engagement_b, 5)
    titles = {
        name: [edge["node"]["title"] for edge in lab(user).read(EXPIRING)["expiringAgreements"]["edges"]]
        for name, user in cast.people().items()
        if user.lab_role
    }
    assert titles["partnerships"] == ["in -3", "in 5", "in 60"]
    assert titles["lead"] == titles["scientist"] == titles["intern"] == ["in -3", "in 60"]
    read = "query Q($r: String!) { engagement(reference: $r) { expiringAgreements { title } } }"
    found = lab(cast.lead).read(read, r=cast.engagement_a.reference)["engagement"]["expiringAgreements"]
    assert [row["title"] for row in found] == ["in -3", "in 60"]
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    assert lab(cast.lead).read(EXPIRING)["expiringAgreements"]["edges"] == []


def test_a_renewed_agreement_needs_nobodys_attention(cast: Cast) -> None:
    expiring(cast.engagement_a, 5)
    expiring(cast.engagement_a, 400, title="Renewal")
    assert len(lab(cast.director).read(EXPIRING)["expiringAgreements"]["edges"]) == 1
    Agreement.objects.filter(title="Renewal").update(signed_on=clock.today())
    assert lab(cast.director).read(EXPIRING)["expiringAgreements"]["edges"] == []


def test_a_client_has_no_field_for_agreements(cast: Cast) -> None:
    answer = portal(cast.sponsor_a).send("{ viewer { engagements { agreements { title } } } }")
    assert code_of(answer) == "BAD_REQUEST"


def test_more_agreements_take_no_more_statements(cast: Cast) -> None:
    door = lab(cast.director)
    counts = []
    for _round in range(2):
        for days in (3, 9):
            row = expiring(cast.engagement_a, days)
            Signatory.objects.create(agreement=row, name="A", side="lab")
        with CaptureQueriesContext(connection) as queries:
            door.read(
                "{ expiringAgreements(first: 50) { edges { node { title file { url } signatories { name } "
                "engagement { reference missingToAgree expiringAgreements { id } } } } } }"
            )
        counts.append(len(queries))
    assert counts[0] == counts[1]
