"""Handing over versions: files, links, numbers, and that they are kept for ever."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core.models import StoredFile
from passerelle.deliverables.fingerprint import link_fingerprint
from passerelle.deliverables.models import DeliverableVersion
from tests.cast import Cast
from tests.core.files import body_of, fetch, uploaded
from tests.deliverables.make import assert_only, planned
from tests.doors import audit_count, code_of, gid, lab

SELECTION = """deliverable { status version latestVersion { number } }
  deliverableVersion { number linkKind link note fingerprint disclosure
    file { id name size contentType sha256 url } }"""


def submit(user: Any, deliverable: Any, version: int = 1, **values: Any) -> dict[str, Any]:
    return lab(user).mutate("submitVersion", SELECTION, deliverable=gid(deliverable), version=version, **values)


def test_a_file_is_handed_over_and_fetched(cast: Cast) -> None:
    deliverable, file = planned(cast), uploaded(cast.lead)
    payload = submit(cast.lead, deliverable, file=gid(file), note="First")["data"]["submitVersion"]
    assert payload["deliverable"] == {"status": "SUBMITTED", "version": 2, "latestVersion": {"number": 1}}
    version = payload["deliverableVersion"]
    assert version["fingerprint"] == version["file"]["sha256"] == file.sha256
    assert version["disclosure"] == "INTERNAL"
    assert version["file"]["url"] == f"/api/files/{gid(file)}"
    assert (version["file"]["id"], version["file"]["size"]) == (gid(file), file.size)
    assert body_of(fetch(cast.scientist, file)).startswith(b"%PDF")
    assert Event.objects.get().verb == "version.submitted"


def test_numbers_have_no_gap_and_the_deliverable_is_submitted_again(cast: Cast) -> None:
    deliverable = planned(cast, status="accepted")
    for number in (1, 2, 3):
        answer = submit(cast.lead, deliverable, number, linkKind="TAG", link=f"v{number}")
        assert answer["data"]["submitVersion"]["deliverableVersion"]["number"] == number
    deliverable.refresh_from_db()
    assert deliverable.status == "submitted"
    assert code_of(submit(cast.lead, deliverable, 3, linkKind="TAG", link="v9")) == "CONFLICT"


def test_nobody_else_submits(cast: Cast) -> None:
    deliverable = planned(cast)
    assert_only(
        cast, ("director", "lead"), lambda user: submit(user, deliverable, linkKind="TAG", link="v1"),
        DeliverableVersion.objects.count,
    )  # fmt: skip


def test_a_file_is_used_once_and_by_its_sender(cast: Cast) -> None:
    deliverable, file, foreign = planned(cast), uploaded(cast.lead), uploaded(cast.director)
    assert code_of(submit(cast.lead, deliverable, file=gid(foreign))) == "NOT_FOUND"
    assert code_of(submit(cast.lead, deliverable, file=gid(file))) is None
    again = submit(cast.lead, deliverable, 2, file=gid(file))
    assert (code_of(again), again["errors"][0]["extensions"]["field"]) == ("VALIDATION", "file")
    assert DeliverableVersion.objects.count() == 1
    assert StoredFile.objects.get(pk=foreign.pk).claimed_at is None


def test_a_refused_submission_leaves_the_file_free(cast: Cast) -> None:
    deliverable, file = planned(cast), uploaded(cast.lead)
    assert code_of(submit(cast.lead, deliverable, file=gid(file), note="x" * 5001)) == "VALIDATION"
    assert StoredFile.objects.get(pk=file.pk).claimed_at is None
    assert code_of(submit(cast.lead, deliverable, file=gid(file))) is None


@pytest.mark.parametrize(
    ("kind", "link", "kept"),
    [
        ("COMMIT", "DEADBEEF", "deadbeef"),
        ("COMMIT", "0" * 40 + " https://git.test/r/commit/" + "0" * 40, None),
        ("TAG", "v1.2.0-rc1", None),
        ("RUN", "exp/42:a1b2", None),
        ("RUN", "https://runs.test/42", None),
        ("DOI", "https://doi.org/10.1234/abc.5", "10.1234/abc.5"),
        ("DOI", "doi:10.1234/abc", "10.1234/abc"),
        ("URL", "https://data.test:8443/set?x=1", None),
    ],
)
def test_links(cast: Cast, kind: str, link: str, kept: str | None) -> None:
    version = submit(cast.lead, planned(cast), linkKind=kind, link=link)["data"]["submitVersion"]["deliverableVersion"]
    assert (version["linkKind"], version["link"], version["file"]) == (kind, kept or link, None)
    assert version["fingerprint"] == link_fingerprint(kind.lower(), kept or link)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "file"),
        ({"linkKind": "NONE"}, "file"),
        ({"link": "v1"}, "linkKind"),
        ({"linkKind": "TAG"}, "link"),
        ({"linkKind": "COMMIT", "link": "123456"}, "link"),
        ({"linkKind": "COMMIT", "link": "main"}, "link"),
        ({"linkKind": "COMMIT", "link": "deadbeef javascript:alert(1)"}, "link"),
        ({"linkKind": "TAG", "link": "v1..2"}, "link"),
        ({"linkKind": "TAG", "link": "-rf"}, "link"),
        ({"linkKind": "DOI", "link": "11.1234/abc"}, "link"),
        ({"linkKind": "URL", "link": "http://plain.test/"}, "link"),
        ({"linkKind": "URL", "link": "javascript:alert(1)"}, "link"),
        ({"linkKind": "URL", "link": "https://user:secret@host.test/"}, "link"),
        ({"linkKind": "URL", "link": "https:///nohost"}, "link"),
        ({"linkKind": "URL", "link": "https://host.test:99999/"}, "link"),
        ({"linkKind": "URL", "link": "https://host.test/" + "x" * 500}, "link"),
        ({"linkKind": "TAG", "link": "v1", "note": "x" * 5001}, "note"),
        ({"linkKind": "TAG", "link": "v1", "internalNote": "a\x00"}, "internalNote"),
    ],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, str], field: str) -> None:
    answer = submit(cast.lead, planned(cast), **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert DeliverableVersion.objects.count() == 0
    assert audit_count() == 0


def test_a_file_and_a_link_are_too_much(cast: Cast) -> None:
    file = uploaded(cast.lead)
    answer = submit(cast.lead, planned(cast), linkKind="TAG", link="v1", file=gid(file))
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "file")
