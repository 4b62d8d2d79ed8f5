"""The gate of files: who may read which, how it is sent, and that every method gives the same verdict."""

from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

import pytest

from passerelle.core import clock
from passerelle.core.files.services import file_claim
from passerelle.core.models import StoredFile
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import ClientMembership, Opening
from passerelle.transfer.models import Evidence
from tests.cast import Cast
from tests.core.files import PDF, body_of, fetch, signed_in, uploaded
from tests.doors import gid
from tests.world import Side, World

MISSING = StoredFile(id="23456789ABCD")


def handed_over(side: Side, version_disclosure: str = "client", deliverable_disclosure: str = "client") -> StoredFile:
    """A file of a new version on one side."""
    author = side.deliverable.created_by
    assert author is not None
    file = file_claim(actor=author, file_id=uploaded(author).pk)
    deliverable = side.deliverable
    type(deliverable).objects.filter(pk=deliverable.pk).update(disclosure=deliverable_disclosure)
    DeliverableVersion.objects.create(
        deliverable=deliverable, number=9, file=file, disclosure=version_disclosure, created_by=author
    )
    return file


def readers(world: World, file: StoredFile) -> set[str]:
    """Who of the cast gets the file; GET and HEAD must agree, and a denial must read as missing."""
    found = set()
    for name, person in world.cast.people().items():
        response, head = fetch(person, file), fetch(person, file, "head")
        assert response.status_code == head.status_code, name
        if response.status_code == 200:
            assert body_of(response) == PDF
            assert head.content == b""
            assert head["Content-Length"] == response["Content-Length"] == str(len(PDF))
            found.add(name)
        else:
            missing = fetch(person, MISSING)
            assert (response.status_code, response.content) == (404, missing.content), name
    return found


LAB_ON_A = {"director", "partnerships", "lead", "scientist", "intern"}
CLIENTS = {"sponsor_a", "engineer_a", "observer_a"}


@pytest.mark.parametrize("version", ["internal", "client", "public"])
@pytest.mark.parametrize("deliverable", ["internal", "client", "public"])
def test_a_client_needs_both_to_be_shared(world: World, version: str, deliverable: str) -> None:
    shared = "internal" not in {version, deliverable}
    assert readers(world, handed_over(world.a, version, deliverable)) == LAB_ON_A | (CLIENTS if shared else set())


def test_the_other_side_sees_its_own_only(world: World) -> None:
    assert readers(world, handed_over(world.b)) == {"director", "partnerships", "sponsor_b"}


@pytest.mark.parametrize("disclosure", ["internal", "client"])
def test_evidence_is_read_as_it_is_disclosed(world: World, disclosure: str) -> None:
    file = file_claim(actor=world.cast.lead, file_id=uploaded(world.cast.lead).pk)
    Evidence.objects.create(item=world.a.item, file=file, disclosure=disclosure, created_by=world.cast.lead)
    assert readers(world, file) == LAB_ON_A | (CLIENTS if disclosure == "client" else set())


def test_an_unclaimed_file_is_its_senders(world: World) -> None:
    assert readers(world, uploaded(world.cast.engineer_a)) == {"engineer_a"}


def test_a_claimed_file_that_belongs_to_nothing_is_nobodys(world: World) -> None:
    file = uploaded(world.cast.lead)
    file_claim(actor=world.cast.lead, file_id=file.pk)
    assert readers(world, file) == set()


def test_a_visitor_gets_nothing(world: World) -> None:
    for file in (handed_over(world.a), MISSING):
        assert fetch(None, file).status_code == 401
        assert fetch(None, file, "head").status_code == 401


def test_a_revoked_member_is_out_at_the_next_request(world: World) -> None:
    file = handed_over(world.a)
    client = signed_in(world.cast.sponsor_a)
    url = fetch(world.cast.sponsor_a, file).wsgi_request.path
    assert client.get(url).status_code == 200
    ClientMembership.objects.filter(user=world.cast.sponsor_a).update(revoked_at=clock.now())
    assert client.get(url).status_code == 404
    assert client.head(url).status_code == 404


def test_a_closed_account_is_out_at_the_next_request(world: World) -> None:
    file = handed_over(world.a)
    client = signed_in(world.cast.lead)
    url = fetch(world.cast.lead, file).wsgi_request.path
    type(world.cast.lead).objects.filter(pk=world.cast.lead.pk).update(is_active=False)
    assert client.get(url).status_code == 401


def test_forged_addresses_read_as_missing(world: World) -> None:
    file = handed_over(world.a)
    client = signed_in(world.cast.lead)
    url = fetch(world.cast.lead, file).wsgi_request.path
    variants = [
        url + ".json", url + "/", url + "?format=json", url.rstrip("=") , url.replace("/files/", "/files//"),
        "/api/files/" + file.pk, "/api/files/x", "/api/files/%00", "/api/files/..%2f..%2fetc%2fpasswd", "/api/files",
    ]  # fmt: skip
    for variant in variants:
        response = client.get(variant)
        if variant.endswith("format=json"):
            assert response.status_code == 200
        else:
            assert (response.status_code, response.json()["code"]) == (404, "NOT_FOUND"), variant


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace", "propfind"])
def test_other_methods_are_refused_alike(world: World, method: str) -> None:
    for person in (world.cast.lead, world.cast.sponsor_b):
        for file in (handed_over(world.a) if person is world.cast.lead else MISSING, MISSING):
            response = fetch(person, file, method, **{"x-http-method-override": "GET"})
            assert (response.status_code, response["Content-Type"]) == (405, "application/json")
            assert response["Allow"] == "GET, HEAD"


def own(cast: Cast, body: bytes = PDF, name: str = "report.pdf") -> StoredFile:
    return uploaded(cast.lead, body, name)


@pytest.mark.parametrize(
    ("name", "body", "type_"),
    [
        ("a.html", b"<script>alert(1)</script>", "application/octet-stream"),
        ("a.svg", b"<svg onload='alert(1)'/>", "application/octet-stream"),
        ("a.xml", b"<a/>", "application/octet-stream"),
        ("polyglot.pdf", b"<script>alert(1)</script>%PDF-1.7", "application/pdf"),
        ("a.csv", b"=1+1", "text/csv; charset=utf-8"),
    ],
)
def test_nothing_that_is_sent_can_run(cast: Cast, name: str, body: bytes, type_: str) -> None:
    response = fetch(cast.lead, own(cast, body, name))
    assert response["Content-Type"] == type_
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response["Cache-Control"] == "private, no-store"


def test_a_name_in_any_script_survives(cast: Cast) -> None:
    response = fetch(cast.lead, own(cast, PDF, 'été "2026"; 報告.pdf'))
    expected = "attachment; filename*=utf-8''%C3%A9t%C3%A9%20%222026%22%3B%20%E5%A0%B1%E5%91%8A.pdf"
    assert response["Content-Disposition"] == expected


@pytest.mark.parametrize(
    ("asked", "status", "part", "content_range"),
    [
        ("bytes=0-3", 206, b"0123", "bytes 0-3/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-4", 206, b"6789", "bytes 6-9/10"),
        ("bytes=-40", 206, b"0123456789", "bytes 0-9/10"),
        ("bytes=5-500", 206, b"56789", "bytes 5-9/10"),
        ("bytes=10-", 416, None, "bytes */10"),
        ("bytes=-0", 416, None, "bytes */10"),
        ("bytes=3-1", 200, b"0123456789", None),
        ("bytes=0-1,3-4", 200, b"0123456789", None),
        ("bytes=-", 200, b"0123456789", None),
        ("lines=1-2", 200, b"0123456789", None),
        ("bytes=" + "9" * 30 + "-", 200, b"0123456789", None),
    ],
)
def test_ranges(cast: Cast, asked: str, status: int, part: bytes | None, content_range: str | None) -> None:
    file = own(cast, b"0123456789", "digits.bin")
    response, head = (fetch(cast.lead, file, method, range=asked) for method in ("get", "head"))
    assert response.status_code == head.status_code == status
    assert response.headers.get("Content-Range") == head.headers.get("Content-Range") == content_range
    if part is None:
        assert response.json()["code"] == "BAD_REQUEST"
    else:
        assert body_of(response) == part
        assert response["Content-Length"] == str(len(part))


def test_a_range_of_something_else_gets_the_whole(cast: Cast) -> None:
    file = own(cast, b"0123456789", "digits.bin")
    etag = fetch(cast.lead, file)["ETag"]
    assert etag == f'"{file.sha256}"'
    assert fetch(cast.lead, file, range="bytes=0-3", **{"if-range": etag}).status_code == 206
    assert fetch(cast.lead, file, range="bytes=0-3", **{"if-range": '"other"'}).status_code == 200


def test_a_file_under_way_is_nobodys_yet(cast: Cast) -> None:
    file = StoredFile.objects.create(
        name="a.bin", size=3, content_type="x/y", storage_key="2026/01/arriving", created_by=cast.lead
    )
    default_storage.save(file.storage_key, ContentFile(b"abc"))
    assert fetch(cast.lead, file).status_code == 404


def test_lost_bytes_are_told_before_anything_is_sent(cast: Cast) -> None:
    file = own(cast)
    default_storage.delete(file.storage_key)
    response = fetch(cast.lead, file)
    assert (response.status_code, response.json()["code"]) == (503, "UNAVAILABLE")


def test_the_number_of_statements_is_small(world: World, django_assert_max_num_queries: Any) -> None:
    file = handed_over(world.a)
    client = signed_in(world.cast.sponsor_a)
    url = fetch(world.cast.sponsor_a, file).wsgi_request.path
    with django_assert_max_num_queries(8):
        client.get(url)


def test_the_description_is_for_the_lab(cast: Cast) -> None:
    for name, person in cast.people().items():
        response = signed_in(person).get("/api/schema")
        if person.lab_role:
            assert set(response.json()["paths"]) >= {"/api/uploads", "/api/files/{id}"}, name
        else:
            assert response.status_code == 403, name
    assert signed_in(None).get("/api/schema").status_code == 401
    for method in ("post", "put", "delete", "options"):
        assert signed_in(cast.lead).generic(method.upper(), "/api/schema").status_code == 405


def test_what_a_client_was_given_is_known_as_opened(world: World) -> None:
    """From whichever page: taking the version back says so. Asking for the size is none, nor is the lab's reading."""
    file = handed_over(world.a)
    version = DeliverableVersion.objects.get(file=file)
    opened = Opening.objects.filter(object_type="DeliverableVersion", object_id=version.pk)
    for name in ("director", "lead"):
        fetch(world.cast.people()[name], file)
    fetch(world.cast.sponsor_a, file, "head")
    fetch(world.cast.sponsor_b, file)
    fetch(world.cast.sponsor_a, file, range="bytes=2-3")
    assert not opened.exists()
    for _turn in range(2):
        body_of(fetch(world.cast.sponsor_a, file))
    assert [row.user for row in opened] == [world.cast.sponsor_a]
    assert [row.engagement_id for row in opened] == [world.cast.engagement_a.pk]
    preview = signed_in(world.cast.engineer_a).get(f"/api/files/{gid(file)}/preview")
    assert preview.status_code == 200
    assert {row.user for row in opened.all()} == {world.cast.sponsor_a, world.cast.engineer_a}
