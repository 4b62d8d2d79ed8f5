"""Uploads in parts: what is kept over a lost connection, what is refused, and that nothing is left behind."""

import base64
import datetime as dt
import hashlib
import os
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage
from django.test import Client

import pytest

from passerelle.core import clock
from passerelle.core.files import staging
from passerelle.core.files.gate import get_file_for
from passerelle.core.graphql.ids import split_global_id
from passerelle.core.models import StoredFile, Upload
from passerelle.core.tasks import discard_abandoned_uploads
from passerelle.people.models import User
from tests.cast import Cast
from tests.core.files import PDF, Zeros, body_of, fetch, signed_in

BEGIN = "/api/uploads/resumable"
TUS = {"tus-resumable": "1.0.0"}
SIZE = 600_000


@pytest.fixture(autouse=True)
def places(tmp_path: Path, settings: Any) -> Path:
    settings.UPLOAD_DIR = str(tmp_path / "uploads")
    location = {"location": str(tmp_path / "files")}
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": location}
    settings.STORAGES = {**settings.STORAGES, "default": storage}
    return tmp_path


def kept(places: Path) -> int:
    return sum(len(files) for _folder, _folders, files in os.walk(places))


def content(size: int = SIZE) -> bytes:
    return bytes(index % 251 for index in range(size))


def begin(user: User | None, size: int = SIZE, name: str = "weights.bin", **told: str) -> Any:
    pairs = {"filename": name, **told}
    metadata = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in pairs.items())
    headers = {**TUS, "upload-length": str(size), "upload-metadata": metadata}
    return signed_in(user).post(BEGIN, b"", content_type="application/octet-stream", headers=headers)


def begun(user: User, size: int = SIZE, name: str = "weights.bin", **told: str) -> str:
    response = begin(user, size, name, **told)
    assert response.status_code == 201, response.content
    address: str = response["Location"]
    return address


def part(user: User | None, address: str, offset: int, body: bytes, **headers: str) -> Any:
    type_ = headers.pop("content_type", "application/offset+octet-stream")
    told = {**TUS, "upload-offset": str(offset), "content-type": type_, **headers}
    return signed_in(user).patch(address, body, content_type=type_, headers=told)


def broken(user: User, address: str, offset: int, arrives: int, announced: int) -> Any:
    """A part whose connection breaks after `arrives` bytes."""
    client = signed_in(user)
    environ = client._base_environ(
        PATH_INFO=address, REQUEST_METHOD="PATCH", CONTENT_TYPE="application/offset+octet-stream",
        CONTENT_LENGTH=str(announced), HTTP_UPLOAD_OFFSET=str(offset), HTTP_TUS_RESUMABLE="1.0.0",
    )  # fmt: skip
    environ["wsgi.input"] = Zeros(arrives, ConnectionResetError("gone"))
    return client.handler(environ)


def head(user: User | None, address: str) -> Any:
    return signed_in(user).head(address, headers=TUS)


def test_a_file_arrives_in_parts(cast: Cast, places: Path) -> None:
    body = content()
    address = begun(cast.lead, sha256=hashlib.sha256(body).hexdigest())
    assert head(cast.lead, address)["Upload-Offset"] == "0"
    first = part(cast.lead, address, 0, body[:400_000])
    assert (first.status_code, first["Upload-Offset"]) == (204, "400000")
    assert signed_in(cast.lead).get(address).json() == {"offset": 400_000, "length": SIZE, "file": None}
    assert part(cast.lead, address, 400_000, body[400_000:]).status_code == 204
    answer = signed_in(cast.lead).get(address).json()["file"]
    assert answer["sha256"] == hashlib.sha256(body).hexdigest()
    assert answer["size"] == SIZE
    file = get_file_for(cast.lead, split_global_id(answer["id"])[1])
    assert body_of(fetch(cast.lead, file)) == body
    assert kept(places) == 1  # nothing waits any more


def test_a_file_that_arrived_is_known_until_something_takes_it(cast: Cast) -> None:
    body = content()
    address = begun(cast.lead)
    assert part(cast.lead, address, 0, body).status_code == 204
    for _page in range(2):
        answer = signed_in(cast.lead).get(address).json()
        assert (answer["offset"], answer["file"]["size"]) == (SIZE, SIZE)
    StoredFile.objects.update(claimed_at=clock.now())
    assert signed_in(cast.lead).get(address).status_code == 404
    assert part(cast.lead, address, SIZE, b"").status_code == 404
    assert signed_in(cast.lead).delete(address, headers=TUS).status_code == 404
    assert StoredFile.objects.get().sha256 == hashlib.sha256(body).hexdigest()


def test_two_lost_connections_cost_nothing_that_had_arrived(cast: Cast, places: Path) -> None:
    address = begun(cast.lead)
    assert broken(cast.lead, address, 0, 250_000, SIZE).status_code == 400
    assert head(cast.lead, address)["Upload-Offset"] == "250000"
    assert broken(cast.lead, address, 250_000, 100_001, SIZE - 250_000).status_code == 400
    assert head(cast.lead, address)["Upload-Offset"] == "350001"
    assert part(cast.lead, address, 350_001, bytes(SIZE - 350_001)).status_code == 204
    assert StoredFile.objects.get().sha256 == hashlib.sha256(bytes(SIZE)).hexdigest()


def test_parts_are_added_at_the_end_or_not_at_all(cast: Cast) -> None:
    address = begun(cast.lead)
    assert part(cast.lead, address, 0, content(1000)).status_code == 204
    for offset in (0, 999, 1001):
        response = part(cast.lead, address, offset, b"x")
        assert (response.status_code, response.json()["code"]) == (409, "CONFLICT")
        assert response.json()["details"] == {"currentVersion": 1000}
    assert part(cast.lead, address, 1000, bytes(SIZE)).status_code == 413
    assert head(cast.lead, address)["Upload-Offset"] == "1000"


def test_a_connection_that_wakes_up_late_changes_nothing(cast: Cast) -> None:
    address = begun(cast.lead)
    identifier = address.rpartition("/")[2]
    late = staging.append(identifier, 0, Zeros(SIZE), SIZE)
    assert next(late) == 256 * 1024
    assert part(cast.lead, address, 256 * 1024, bytes(1000)).status_code == 204
    with pytest.raises(Exception, match=r"Somebody changed|modifi"):
        next(late)
    assert head(cast.lead, address)["Upload-Offset"] == str(256 * 1024 + 1000)


def test_an_upload_is_its_senders_alone(cast: Cast, places: Path) -> None:
    address = begun(cast.lead)
    part(cast.lead, address, 0, b"some bytes")
    for _name, person in cast.but("lead"):
        assert head(person, address).status_code == 404
        assert signed_in(person).get(address).status_code == 404
        assert part(person, address, 10, b"more").status_code == 404
        assert signed_in(person).delete(address, headers=TUS).status_code == 404
    assert head(None, address).status_code == 401
    assert part(None, address, 10, b"more").status_code == 401
    assert begin(None).status_code == 401
    assert head(cast.lead, address)["Upload-Offset"] == "10"
    assert Upload.objects.count() == 1


def test_an_upload_that_is_given_up_leaves_nothing(cast: Cast, places: Path) -> None:
    address = begun(cast.lead)
    part(cast.lead, address, 0, b"some bytes")
    assert signed_in(cast.lead).delete(address, headers=TUS).status_code == 204
    assert head(cast.lead, address).status_code == 404
    assert (kept(places), Upload.objects.count(), StoredFile.objects.count()) == (0, 0, 0)


@pytest.mark.parametrize(("name", "body"), [("a.pdf", b"<html>"), ("a.png", PDF), ("a.csv", b"PK\x03\x04rest")])
def test_what_is_not_what_it_claims_is_refused(cast: Cast, places: Path, name: str, body: bytes) -> None:
    address = begun(cast.lead, len(body), name)
    response = part(cast.lead, address, 0, body)
    assert (response.status_code, response.json()["field"]) == (400, "file")
    assert (kept(places), Upload.objects.count(), StoredFile.objects.count()) == (0, 0, 0)


def test_a_false_kind_is_refused_long_before_the_end(cast: Cast, places: Path) -> None:
    address = begun(cast.lead, 10**9, "a.pdf")
    assert part(cast.lead, address, 0, bytes(70_000)).status_code == 400
    assert Upload.objects.count() == 0


def test_a_wrong_digest_leaves_nothing(cast: Cast, places: Path) -> None:
    address = begun(cast.lead, 10, sha256="0" * 64)
    assert part(cast.lead, address, 0, bytes(10)).json()["code"] == "VALIDATION"
    assert (kept(places), Upload.objects.count(), StoredFile.objects.count()) == (0, 0, 0)


def test_limits(cast: Cast, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.MAX_FILE_BYTES = 1000
    settings.UPLOAD_QUOTA_BYTES = 2500
    assert begin(cast.lead, 1001).status_code == 413
    assert begin(cast.lead, 0).status_code == 400
    assert begin(cast.lead, 10**14).status_code == 413
    for _ in range(2):
        begun(cast.lead, 1000)
    refused = begin(cast.lead, 501)
    assert (refused.status_code, refused.json()["code"]) == (400, "LIMIT_EXCEEDED")
    begun(cast.lead, 500)
    begun(cast.director, 1000)  # each person has their own
    monkeypatch.setattr("passerelle.core.files.uploads.MAX_OPEN", 3)
    settings.UPLOAD_QUOTA_BYTES = 10**9
    assert begin(cast.lead, 1).json()["code"] == "LIMIT_EXCEEDED"


@pytest.mark.parametrize(
    "headers",
    [
        {**TUS, "upload-length": "9"},
        {**TUS, "upload-length": "nine", "upload-metadata": "filename YQ=="},
        {**TUS, "upload-length": "9", "upload-metadata": "filename !!!"},
        {**TUS, "upload-length": "9", "upload-metadata": "filename //79"},
        {**TUS, "upload-length": "-9", "upload-metadata": "filename YQ=="},
        {**TUS, "upload-length": "9", "upload-metadata": "filename YQ==,sha256 YQ=="},
        {"upload-length": "9", "upload-metadata": "filename YQ=="},
    ],
)
def test_what_cannot_be_understood_is_told(cast: Cast, headers: dict[str, str]) -> None:
    response = signed_in(cast.lead).post(BEGIN, b"", content_type="application/octet-stream", headers=headers)
    assert response.status_code == 400, response.content
    assert Upload.objects.count() == 0


def test_a_part_of_another_type_is_refused(cast: Cast) -> None:
    address = begun(cast.lead)
    assert part(cast.lead, address, 0, b"x", content_type="text/plain").status_code == 400
    assert part(cast.lead, address, 0, b"x", **{"upload-offset": "x"}).status_code == 400
    assert part(cast.lead, BEGIN + "/" + "a\x00b", 0, b"x").status_code == 404


def test_the_server_says_what_it_speaks(cast: Cast) -> None:
    response = signed_in(cast.lead).options(BEGIN)
    assert response.status_code == 204
    assert response["Tus-Version"] == "1.0.0"
    assert set(response["Tus-Extension"].split(",")) == {"creation", "termination", "expiration"}


def test_storage_that_fails_at_the_end_is_asked_again(
    cast: Cast, places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any, **_options: Any) -> str:
        raise OSError(28, "No space left on device")

    address = begun(cast.lead, 10)
    with monkeypatch.context() as patch:
        patch.setattr(FileSystemStorage, "_save", full)
        assert part(cast.lead, address, 0, bytes(10)).status_code == 503
    assert StoredFile.objects.count() == 0
    assert head(cast.lead, address)["Upload-Offset"] == "10"
    assert part(cast.lead, address, 10, b"").status_code == 204
    assert StoredFile.objects.get().sha256 == hashlib.sha256(bytes(10)).hexdigest()
    assert part(cast.lead, address, 10, b"").status_code == 204
    assert StoredFile.objects.count() == 1


def test_what_was_abandoned_goes_after_a_day(cast: Cast, places: Path) -> None:
    old, fresh = begun(cast.lead), begun(cast.lead)
    part(cast.lead, old, 0, b"some bytes")
    Upload.objects.filter(pk=old.rpartition("/")[2]).update(expires_at=clock.now() - dt.timedelta(seconds=1))
    assert head(cast.lead, old).status_code == 404
    discard_abandoned_uploads.func()
    assert Upload.objects.count() == 1
    assert kept(places) == 1
    assert head(cast.lead, fresh).status_code == 200


@pytest.mark.parametrize("path", ["/api/uploads", BEGIN, "/graphql/", "/_allauth/browser/v1/auth/login", "/"])
@pytest.mark.parametrize("csrf", [True, False])
def test_a_form_is_refused_before_anybody_reads_it(db: None, path: str, csrf: bool) -> None:
    """Nobody is signed in: neither a byte of the body is read, nor a file spooled."""

    class Untouched:
        def read(self, *_size: int) -> bytes:
            raise AssertionError("the body was read")

        readline = read

    client = Client(enforce_csrf_checks=csrf)
    environ = client._base_environ(
        PATH_INFO=path,
        REQUEST_METHOD="POST",
        CONTENT_TYPE="multipart/form-data; boundary=x",
        CONTENT_LENGTH="99999999",
    )
    environ["wsgi.input"] = Untouched()
    response = client.handler(environ)
    assert response.status_code == 400
    assert b"BAD_REQUEST" in response.content


def test_forms_have_nowhere_to_be_kept(settings: Any) -> None:
    assert settings.FILE_UPLOAD_HANDLERS == []
