"""A large file through the real server, its connection cut twice: the right hash, and bounded memory.

    python tests/bench/upload.py --gigabytes 5

Starts the web process on a database and a storage of its own, and removes both. Exits 1 when the hash is wrong or the
server's peak memory passes 300 MB. The ordinary suite does it with a small file (tests/core/test_uploads_server).
"""

import argparse
import base64
import hashlib
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "footbridge-bench"
BLOCK = 1024 * 1024
PART = 256 * BLOCK
MEMORY_LIMIT = 300 * 10**6
_FILLER = hashlib.sha256(b"filler").digest() * (BLOCK // 32)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one run showed. Bytes, seconds, hexadecimal."""

    size: int
    sent: int
    cuts: int
    seconds: float
    finishing: float
    peak_memory: int
    right_hash: bool


def block(number: int) -> bytes:
    """A block that no other one equals."""
    return number.to_bytes(8, "big") + _FILLER[8:]


def blocks(offset: int, end: int) -> Iterator[bytes]:
    """The file's bytes from `offset` to `end`, never more than a block in memory."""
    while offset < end:
        number, skip = divmod(offset, BLOCK)
        part = block(number)[skip : skip + end - offset]
        yield part
        offset += len(part)


def digest(size: int) -> str:
    found = hashlib.sha256()
    for part in blocks(0, size):
        found.update(part)
    return found.hexdigest()


class Sender:
    """A program that is signed in and sends a file in parts, over connections that it may cut."""

    def __init__(self, port: int, email: str):
        self.port = port
        self.cookies: dict[str, str] = {}
        self.ask("GET", "/_allauth/browser/v1/config")
        body = json.dumps({"email": email, "password": PASSWORD}).encode()
        status, _headers, answer = self.ask(
            "POST", "/_allauth/browser/v1/auth/login", body, {"Content-Type": "application/json"}
        )
        assert status == 200, answer

    def headers(self) -> dict[str, str]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Cookie": cookie, "X-CSRFToken": self.cookies.get("csrftoken", ""), "Tus-Resumable": "1.0.0"}

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        connection.request(method, path, body, {**self.headers(), **(headers or {})})
        response = connection.getresponse()
        for value in response.headers.get_all("Set-Cookie") or []:
            if match := re.match(r"([^=]+)=([^;]*)", value):
                self.cookies[match[1]] = match[2]
        answer = response.status, dict(response.headers), response.read()
        connection.close()
        return answer

    def begin(self, name: str, size: int, sha256: str) -> str:
        told = ",".join(
            f"{key} {base64.b64encode(value.encode()).decode()}"
            for key, value in (("filename", name), ("sha256", sha256))
        )
        status, headers, answer = self.ask(
            "POST", "/api/uploads/resumable", headers={"Upload-Length": str(size), "Upload-Metadata": told}
        )
        assert status == 201, answer
        return {key.lower(): value for key, value in headers.items()}["location"]

    def offset(self, address: str) -> int:
        status, headers, _answer = self.ask("HEAD", address)
        assert status == 200, status
        return int({key.lower(): value for key, value in headers.items()}["upload-offset"])

    def part(self, address: str, offset: int, end: int, cut_at: int | None = None) -> int | None:
        """Send bytes from `offset` to `end`; return the answer's status, None when the connection was cut."""
        raw = socket.create_connection(("127.0.0.1", self.port), timeout=300)
        lines = [
            f"PATCH {address} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", f"Content-Length: {end - offset}",
            "Content-Type: application/offset+octet-stream", f"Upload-Offset: {offset}",
            *(f"{name}: {value}" for name, value in self.headers().items()),
        ]  # fmt: skip
        with raw:
            raw.sendall("\r\n".join([*lines, "", ""]).encode())
            for piece in blocks(offset, min(end, cut_at or end)):
                raw.sendall(piece)
            if cut_at is not None:
                return None
            response = http.client.HTTPResponse(raw)
            response.begin()
            return response.status


def send(sender: Sender, size: int, cuts: list[int]) -> Measured:
    """Send a file of `size` bytes, cutting the connection at each of `cuts`; the memory is the caller's to fill in."""
    expected, started, sent = digest(size), time.monotonic(), 0
    address, left, finishing = sender.begin("weights.bin", size, expected), list(cuts), 0.0
    while (offset := sender.offset(address)) < size:
        end = min(offset + PART, size)
        cut = left.pop(0) if left and left[0] < end else None
        began = time.monotonic()
        status = sender.part(address, offset, end, cut)
        finishing = time.monotonic() - began
        sent += (cut or end) - offset
        assert status in {None, 204}, status
        if status is None:
            time.sleep(0.5)  # the server reads on what the connection still held
    _status, _headers, answer = sender.ask("GET", address)
    file = json.loads(answer)["file"]
    right = bool(file) and file["sha256"] == expected and file["size"] == size
    return Measured(size, sent, len(cuts) - len(left), time.monotonic() - started, finishing, 0, right)


def peak_memory(group: int) -> int:
    """Return the sum of the peak resident memory of a process group, in bytes."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            if os.getpgid(int(status.parent.name)) == group:
                found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
                total += int(found[1]) * 1024 if found else 0
        except (ProcessLookupError, FileNotFoundError):
            continue
    return total


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def run(size: int, cuts: list[int], folder: Path) -> Measured:
    """Start a server in `folder`, send, stop it."""
    port = free_port()
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "PYTHONPATH": str(ROOT / "backend"),
        "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
        "STORAGE_URL": f"file://{folder / 'files'}",
        "UPLOAD_DIR": str(folder / "uploads"),
        "DEMO_PASSWORD": PASSWORD,
        "PORT": str(port),
    }
    with (folder / "log").open("w") as log:
        line = [sys.executable, str(ROOT / "scripts" / "serve.py"), "web"]
        server = subprocess.Popen(line, env=environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait(port, server, folder / "log")
            measured = send(Sender(port, "lead@lab.example"), size, cuts)
            stored = sum(file.stat().st_size for file in (folder / "files").rglob("*") if file.is_file())
            assert stored >= size, "the file is not in storage"
            assert not any((folder / "uploads").iterdir()), "something stayed behind"
            return Measured(**{**_fields(measured), "peak_memory": peak_memory(server.pid)})
        finally:
            server.terminate()
            server.wait(timeout=30)


def _fields(measured: Measured) -> dict[str, object]:
    return {name: getattr(measured, name) for name in Measured.__slots__}


def _wait(port: int, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _attempt in range(240):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=2):
                return
        except OSError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.5)
    raise AssertionError(log.read_text())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=5.0)
    size = int(parser.parse_args().gigabytes * 10**9)
    folder = Path(tempfile.mkdtemp(prefix="upload-", dir=ROOT / "var"))
    try:
        measured = run(size, [size // 3 + 12_345, 2 * size // 3 + 54_321], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(
        f"{measured.size / 10**9:.1f} GB in {measured.seconds:.0f} s with {measured.cuts} cuts; "
        f"{measured.sent / 10**9:.2f} GB sent; last part, check and storing {measured.finishing:.1f} s; "
        f"peak memory {measured.peak_memory / 10**6:.0f} MB; hash {'right' if measured.right_hash else 'WRONG'}\n"
    )
    return 0 if measured.right_hash and measured.cuts == 2 and measured.peak_memory < MEMORY_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
