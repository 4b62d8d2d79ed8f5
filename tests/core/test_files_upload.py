"""Receiving files: what is kept, what is refused, and that a refusal keeps nothing."""

import datetime as dt
import hashlib
import os
import tracemalloc
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage
from django.db import DatabaseError

import orjson
import pytest

from passerelle.core import clock
from passerelle.core.errors import DomainError
from passerelle.core.files import content
from passerelle.core.files.services import file_claim
from passerelle.core.models import StoredFile
from passerelle.core.tasks import discard_orphan_files
from tests.cast import Cast
from tests.core.files import PDF, Zeros, repr_digest, signed_in, stream, upload, uploaded


@pytest.fixture(autouse=True)
def storage(tmp_path: Path, settings: Any) -> Path:
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path)},
        },
    }
    return tmp_path


def kept(storage: Path) -> int:
    return sum(len(files) for _folder, _folders, files in os.walk(storage))


def test_anybody_signed_in_sends_a_file(cast: Cast, storage: Path) -> None:
    for person in cast.people().values():
        response = upload(person, PDF, "Rapport d’été.pdf", **{"repr-digest": repr_digest(PDF)})
        assert response.status_code == 201, response.content
        answer = response.json()
        assert answer["name"] == "Rapport d’été.pdf"
        assert answer["size"] == len(PDF)
        assert answer["sha256"] == hashlib.sha256(PDF).hexdigest()
        assert answer["contentType"] == "application/pdf"
    assert kept(storage) == len(cast.people())
    assert set(StoredFile.objects.values_list("claimed_at", flat=True)) == {None}


def refused(response: Any, status: int, code: str, storage: Path) -> None:
    answer = orjson.loads(response.content)
    assert (response.status_code, answer["code"]) == (status, code), answer
    assert StoredFile.objects.count() == 0
    assert kept(storage) == 0


def test_a_visitor_sends_nothing(cast: Cast, storage: Path) -> None:
    refused(upload(None), 401, "UNAUTHENTICATED", storage)


@pytest.mark.parametrize("method", ["get", "head", "put", "patch", "delete", "options", "trace"])
def test_other_methods_are_refused(cast: Cast, method: str) -> None:
    response = signed_in(cast.lead).generic(method.upper(), "/api/uploads")
    assert response.status_code == 405
    assert response["Content-Type"] == "application/json"
    assert response["Allow"] == "POST"


@pytest.mark.parametrize("error", [None, ConnectionResetError("gone")])
@pytest.mark.parametrize("arrived", [0, 100, 300_000, 999_999])
def test_a_body_cut_off_leaves_nothing(cast: Cast, storage: Path, arrived: int, error: Exception | None) -> None:
    refused(stream(cast.lead, Zeros(arrived, error), 1_000_000), 400, "BAD_REQUEST", storage)


def test_a_wrong_digest_leaves_nothing(cast: Cast, storage: Path) -> None:
    response = upload(cast.lead, **{"repr-digest": repr_digest(b"something else")})
    refused(response, 400, "VALIDATION", storage)
    assert response.json()["field"] == "file"
    refused(upload(cast.lead, **{"repr-digest": "sha-256=:AAAA:"}), 400, "BAD_REQUEST", storage)


def test_limits_of_size(cast: Cast, storage: Path, settings: Any) -> None:
    settings.MAX_FILE_BYTES = len(PDF) - 1
    refused(upload(cast.lead), 413, "TOO_LARGE", storage)
    refused(stream(cast.lead, Zeros(0), 0), 400, "VALIDATION", storage)
    refused(upload(cast.lead, b""), 400, "BAD_REQUEST", storage)  # no Content-Length at all
    settings.MAX_FILE_BYTES = len(PDF)
    assert upload(cast.lead).status_code == 201


@pytest.mark.parametrize("form", ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded"])
def test_forms_are_refused(cast: Cast, storage: Path, form: str) -> None:
    refused(upload(cast.lead, b"a=b", content_type=form), 400, "BAD_REQUEST", storage)


def test_a_name_is_needed(cast: Cast, storage: Path) -> None:
    response = signed_in(cast.lead).post("/api/uploads", PDF, content_type="application/pdf")
    refused(response, 400, "VALIDATION", storage)
    bad = signed_in(cast.lead).post(
        "/api/uploads", PDF, content_type="application/pdf", headers={"x-file-name": "%FF%FE.pdf"}
    )
    refused(bad, 400, "VALIDATION", storage)


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.pdf", b"<html><script>alert(1)</script>"),
        ("a.PNG", PDF),
        ("a.jpg", b"GIF89a......"),
        ("a.gif", b"\xff\xd8\xff\xe0"),
        ("a.zip", b"\x7fELF\x02\x01"),
        ("a.xlsx", b"name,value\n1,2\n"),
        ("a.docx", b"{\\rtf1"),
        ("a.ipynb", b"[1, 2]"),
        ("a.ipynb", b'{"cells": ['),
        ("a.json", b"\x89PNG\r\n"),
        ("a.csv", b"PK\x03\x04rest"),
        ("a.txt", b"a\x00b"),
        ("wide.png", PNG + (50_000).to_bytes(4, "big") + (10).to_bytes(4, "big")),
        ("wide.gif", b"GIF89a" + (50_000).to_bytes(2, "little") + (10).to_bytes(2, "little")),
        (
            "wide.jpg",
            b"\xff\xd8\xff\xc0\x00\x11\x08" + (50_000).to_bytes(2, "big") + (10).to_bytes(2, "big") + bytes(9),
        ),
    ],
)
def test_what_is_not_what_it_claims_is_refused(cast: Cast, storage: Path, name: str, body: bytes) -> None:
    response = upload(cast.lead, body, name)
    refused(response, 400, "VALIDATION", storage)
    assert response.json()["field"] == "file"


@pytest.mark.parametrize(
    ("name", "body", "type_"),
    [
        ("a.png", PNG + (50).to_bytes(4, "big") * 2, "image/png"),
        ("a.xlsx", b"PK\x03\x04rest", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.ipynb", b'\xef\xbb\xbf {"cells": []}', "application/x-ipynb+json"),
        ("a.csv", "épaisseur;10\n".encode("latin-1"), "text/csv"),
        ("a.json", b" [1, 2]", "application/json"),
        ("page.html", b"<script>alert(1)</script>", "text/html"),
        ("weights.safetensors", b"\x00\x01", "application/octet-stream"),
        ("noextension", b"\x00\x01", "application/octet-stream"),
    ],
)
def test_what_is_what_it_claims_is_kept(cast: Cast, name: str, body: bytes, type_: str) -> None:
    response = upload(cast.lead, body, name)
    assert response.status_code == 201, response.content
    assert response.json()["contentType"] == type_


def test_a_large_file_is_never_held_in_memory(cast: Cast, storage: Path, settings: Any) -> None:
    size = 60 * 1024 * 1024
    assert size > settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    tracemalloc.start()
    try:
        response = stream(cast.lead, Zeros(size), size)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert response.status_code == 201, response.content
    assert peak < 8 * 1024 * 1024
    assert StoredFile.objects.get().size == size


def test_storage_that_fails_is_told_and_leaves_no_row(
    cast: Cast, storage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any, **_options: Any) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(FileSystemStorage, "_save", full)
    refused(upload(cast.lead), 503, "UNAVAILABLE", storage)


def test_a_database_that_fails_at_the_end_leaves_no_bytes(
    cast: Cast, storage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: Any, **_options: Any) -> None:
        raise DatabaseError("gone")

    original = StoredFile.save

    def save(self: StoredFile, *arguments: Any, **options: Any) -> None:
        if options.get("update_fields"):
            broken()
        original(self, *arguments, **options)

    monkeypatch.setattr(StoredFile, "save", save)
    client = signed_in(cast.lead)
    client.raise_request_exception = False
    response = client.post("/api/uploads", PDF, content_type="x/y", headers={"x-file-name": "a.pdf"})
    assert response.status_code == 500
    assert kept(storage) == 0
    assert StoredFile.objects.count() == 0


def test_a_file_is_claimed_once_and_by_its_sender(cast: Cast) -> None:
    file = uploaded(cast.lead)
    with pytest.raises(DomainError) as foreign:
        file_claim(actor=cast.director, file_id=file.pk)
    assert foreign.value.code == "NOT_FOUND"
    assert file_claim(actor=cast.lead, file_id=file.pk).claimed_at is not None
    with pytest.raises(DomainError) as again:
        file_claim(actor=cast.lead, file_id=file.pk)
    assert (again.value.code, again.value.field) == ("VALIDATION", "file")


def test_orphans_go_after_a_day(cast: Cast, storage: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, used, fresh = (uploaded(cast.lead) for _ in range(3))
    file_claim(actor=cast.lead, file_id=used.pk)
    killed = StoredFile.objects.create(
        name="killed.bin", size=9, content_type="x/y", storage_key="2026/01/killed", created_by=cast.lead
    )
    two_days_ago = clock.now() - dt.timedelta(days=2)
    StoredFile.objects.filter(pk__in=[old.pk, used.pk, killed.pk]).update(created_at=two_days_ago)

    def down(_key: str) -> None:
        raise OSError("storage is down")

    with monkeypatch.context() as patch:
        patch.setattr(content, "remove", down)
        with pytest.raises(OSError, match="down"):
            discard_orphan_files.func()
    assert StoredFile.objects.count() == 4
    discard_orphan_files.func()
    assert set(StoredFile.objects.values_list("pk", flat=True)) == {used.pk, fresh.pk}
    assert kept(storage) == 2
