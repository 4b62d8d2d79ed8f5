"""`verify_files` notices every file that is not what was received."""

from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command

import pytest

from passerelle.core.models import StoredFile
from tests.cast import Cast
from tests.core.files import PDF, uploaded


@pytest.fixture
def storage(tmp_path: Path, settings: Any) -> Path:
    place = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path)}}
    settings.STORAGES = {**settings.STORAGES, "default": place}
    return tmp_path


def test_what_was_received_is_sound(cast: Cast, storage: Path, capsys: Any) -> None:
    uploaded(cast.lead)
    uploaded(cast.lead, b"\x00" * 600_000, "weights.bin")
    # not received in full: no file to anybody
    StoredFile.objects.create(name="a", size=3, content_type="x/y", storage_key="2026/01/under-way")
    call_command("verify_files")
    assert "2 files, as received" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("bytes_now", "fault"),
    [
        (None, "cannot be read"),
        (PDF[:-1], f"has {len(PDF) - 1} bytes, not {len(PDF)}"),
        (PDF + b"x", f"has {len(PDF) + 1} bytes, not {len(PDF)}"),
        (PDF[:-1] + b"x", "has another content"),
    ],
)
def test_each_other_file_is_named(cast: Cast, storage: Path, capsys: Any, bytes_now: bytes | None, fault: str) -> None:
    uploaded(cast.lead)
    bad = uploaded(cast.lead)
    path = storage / bad.storage_key
    path.unlink() if bytes_now is None else path.write_bytes(bytes_now)
    with pytest.raises(CommandError, match="1 of 2 files"):
        call_command("verify_files")
    assert f"{bad.pk} ({bad.storage_key}) {fault}" in capsys.readouterr().err
