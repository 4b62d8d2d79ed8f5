"""Sealing a record and verifying it: pure functions over its content, with no database behind them.

A sealed record is a JSON object: `record` (what was decided), `sha256` (hexadecimal, of the canonical form of
`record`), `signature` (Ed25519 over that form, base64), `publicKey` (base64) and `keyId` (16 hexadecimal digits of
the key's SHA-256). The canonical form is RFC 8785's for what records hold (texts, whole numbers, true, false, null,
lists and objects with ASCII names): sorted names, no spaces, UTF-8.
"""

import base64
import binascii
import hashlib
import re
import zlib
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FORMAT = "passerelle.acceptance/1"
PURPOSE = b"passerelle acceptance records"
# problems that `problems_of` names; each has its sentence in the command and on the page that verify
NAMES = {"record", "sha256", "signature", "publicKey", "keyId"}
MALFORMED, ALTERED, FORGED, STRANGE_KEY, OTHER_FILE = "malformed", "altered", "forged", "strange_key", "other_file"


def canonical(record: dict[str, Any]) -> bytes:
    """Return the bytes that are hashed and signed."""
    return orjson.dumps(record, option=orjson.OPT_SORT_KEYS)


# the data that our PDF/A carries, as its typesetter writes it
ATTACHED = re.compile(rb"/Length (\d+)/Type/EmbeddedFile/Filter/FlateDecode.*?>>\s*stream\r?\n", re.DOTALL)
MOST_BYTES = 10_000_000


def record_data(content: bytes) -> bytes:
    """Return the record's JSON: the file itself, or what a PDF carries of it (empty when it carries none)."""
    if not content.startswith(b"%PDF-"):
        return content
    found = ATTACHED.search(content)
    if found is None:
        return b""
    try:
        return zlib.decompressobj().decompress(content[found.end() : found.end() + int(found[1])], MOST_BYTES)
    except zlib.error:
        return b""


def private_key(secret: str) -> Ed25519PrivateKey:
    """Derive the deployment's key from its secret (HKDF-SHA-256, RFC 5869): nothing more to keep or to lose."""
    seed = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=PURPOSE).derive(secret.encode())
    return Ed25519PrivateKey.from_private_bytes(seed)


def public_text(key: Ed25519PrivateKey) -> str:
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return base64.b64encode(raw).decode()


def key_id_of(public_key: str) -> str:
    return hashlib.sha256(base64.b64decode(public_key)).hexdigest()[:16]


def seal(record: dict[str, Any], key: Ed25519PrivateKey) -> dict[str, Any]:
    """Return the sealed form of a record."""
    content = canonical(record)
    public = public_text(key)
    return {
        "record": record,
        "sha256": hashlib.sha256(content).hexdigest(),
        "signature": base64.b64encode(key.sign(content)).decode(),
        "publicKey": public,
        "keyId": key_id_of(public),
    }


def problems_of(sealed: Any, *, trusted: set[str] | None = None, file_sha256: str | None = None) -> list[str]:
    """Return what is wrong with a sealed record; an empty list means that it holds.

    Args:
        sealed: the parsed JSON of the record's file.
        trusted: public keys of the lab, base64; None leaves open whose key it is.
        file_sha256: of a file that should be the one decided on.
    """
    try:
        record, signature = sealed["record"], base64.b64decode(sealed["signature"], validate=True)
        public = base64.b64decode(sealed["publicKey"], validate=True)
        key = Ed25519PublicKey.from_public_bytes(public)
        content = canonical(record)
        stated = str(sealed["sha256"])
        if record["format"] != FORMAT or set(sealed) != NAMES:
            return [MALFORMED]
    except (KeyError, TypeError, ValueError, binascii.Error):
        return [MALFORMED]
    problems = []
    # base64 has several spellings of the same bytes, of which only one was written
    spelled = [base64.b64encode(signature).decode(), base64.b64encode(public).decode(), key_id_of(sealed["publicKey"])]
    if hashlib.sha256(content).hexdigest() != stated or spelled != [
        sealed[name] for name in ("signature", "publicKey", "keyId")
    ]:
        problems.append(ALTERED)
    try:
        key.verify(signature, content)
    except InvalidSignature:
        problems.append(FORGED)
    if trusted is not None and sealed["publicKey"] not in trusted:
        problems.append(STRANGE_KEY)
    if file_sha256 is not None and file_sha256 != fingerprint_of(record):
        problems.append(OTHER_FILE)
    return problems


def fingerprint_of(record: dict[str, Any]) -> str | None:
    """Return the SHA-256 of what was decided on, where the record is of a deliverable's version."""
    version = record.get("version")
    return str(version["sha256"]) if isinstance(version, dict) and "sha256" in version else None
