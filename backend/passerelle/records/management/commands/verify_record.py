"""Verify a record, and the file that was decided on, without a network and without asking the database for trust."""

import hashlib
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

import orjson

from passerelle.records import sealing
from passerelle.records.selectors import public_keys

SENTENCES = {
    sealing.MALFORMED: "this is not an acceptance record",
    sealing.ALTERED: "the record was altered: its SHA-256 is not the one it states",
    sealing.FORGED: "the signature does not belong to this record",
    sealing.STRANGE_KEY: "the record was signed with a key that is not the lab's",
    sealing.OTHER_FILE: "the file is not the one that was decided on",
}


class Command(BaseCommand):
    help = "Verify an acceptance record (its JSON or its PDF), and optionally the file that was decided on"

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("record", type=Path, help="the record, as JSON or as PDF")
        parser.add_argument("--file", type=Path, help="the file that should be the one decided on")
        parser.add_argument("--key", action="append", help="the lab's public key, base64; else those known here")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            sealed = orjson.loads(sealing.record_data(options["record"].read_bytes()))
            file_sha256 = _sha256(options["file"]) if options["file"] else None
        except OSError as error:
            raise CommandError(str(error)) from None
        except orjson.JSONDecodeError:
            raise CommandError(SENTENCES[sealing.MALFORMED]) from None
        problems = sealing.problems_of(sealed, trusted=_trusted(options["key"]), file_sha256=file_sha256)
        if problems:
            raise CommandError("\n".join(SENTENCES[problem] for problem in problems))
        record = sealed["record"]
        signer, engagement = record["signer"], record["engagement"]
        self.stdout.write(
            f"The record holds: {record['decision']['verdict']} by {signer['name']} for {engagement['organization']} "
            f"at {record['decidedAt']} on {engagement['reference']}"
        )
        if file_sha256:
            self.stdout.write("The file is the one that was decided on")


def _trusted(given: list[str] | None) -> set[str]:
    if given:
        return set(given)
    try:
        return {key["publicKey"] for key in public_keys()}
    except DatabaseError:
        raise CommandError("give the lab's public key with --key: this machine has no database of it") from None


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
