"""House rules for every tracked file: sizes, nothing left to do, no host names of package registries.

python scripts/check_files.py [FOLDER]
"""

import configparser
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
MOST, WANTED = 500, 300
CODE = {".py", ".ts", ".tsx", ".mjs", ".cjs", ".css", ".html", ".sh", ".toml", ".yml", ".yaml", ".txt", ".md"}
# written by machines, or data: as long as it comes
UNMEASURED = re.compile(
    r"^(requirements/.*\.txt|frontend/src/gql/|backend/schema/)|/migrations/|/data/|\.po$|-lock\.json$"
)
LATER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b")
# in halves, so that this file passes its own check
REGISTRIES = {
    "registry.np" "mjs.org", "registry.ya" "rnpkg.com", "py" "pi.org", "py" "pi.python.org",
    "files.python" "hosted.org", "deb.deb" "ian.org", "security.deb" "ian.org", "proxy.gol" "ang.org",
    "static.crates" ".io", "index.crates" ".io", "registry-1.doc" "ker.io",
}  # fmt: skip


def configured_hosts() -> set[str]:
    """Return the registries' hosts that this machine's pip and npm are set to, loopback apart."""
    texts = [
        value for name, value in os.environ.items() if re.match(r"(?i)(pip|npm_config|uv)_.*(index|registry)", name)
    ]
    for path in (Path("/etc/pip.conf"), Path.home() / ".config/pip/pip.conf", Path.home() / ".pip/pip.conf"):
        pip = configparser.ConfigParser(interpolation=None)
        pip.read(path)
        texts += [value for section in pip.values() for key, value in section.items() if "index" in key]
    npmrc = Path.home() / ".npmrc"
    if npmrc.exists():
        texts += re.findall(r"registry\s*=\s*(\S+)", npmrc.read_text())
    hosts = {urlsplit(word).hostname or "" for text in texts for word in text.split()}
    return {host for host in hosts if "." in host and not re.match(r"127\.|::1", host)}


def tracked(root: Path) -> list[Path]:
    """Return the files that are, or would be, committed; relative to the root."""
    # a checkout that belongs to somebody else is fine: it is only read
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True).stdout
    return sorted(path for name in listed.split("\0") if name and (root / (path := Path(name))).is_file())


def examine(root: Path, hosts: set[str]) -> tuple[list[str], list[str]]:
    """Return the broken rules and the warnings, one line each."""
    problems, warnings = [], []
    names = re.compile(
        rf"(?<![\w.-])(?:{'|'.join(re.escape(host) for host in sorted(hosts))})(?![\w-])", re.IGNORECASE
    )
    for path in tracked(root):
        try:
            lines = (root / path).read_text().splitlines()
        except UnicodeDecodeError:
            continue
        if path.suffix in CODE and not UNMEASURED.search(path.as_posix()):
            if len(lines) > MOST:
                problems.append(f"{path}: {len(lines)} lines, more than {MOST}")
            elif len(lines) > WANTED:
                warnings.append(f"{path}: {len(lines)} lines, more than {WANTED}")
        for number, line in enumerate(lines, 1):
            if path.suffix in CODE and LATER.search(line):
                problems.append(f"{path}:{number}: something left to do")
            if names.search(line):
                problems.append(f"{path}:{number}: names the host of a package registry")
    return problems, warnings


def main() -> int:
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT
    problems, warnings = examine(root, REGISTRIES | configured_hosts())
    for line in warnings:
        print("warning:", line)
    for line in problems:
        print(line)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
