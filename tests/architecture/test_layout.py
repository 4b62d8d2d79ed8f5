"""The house plan: what stands where, and that the rules which keep it are themselves in force."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from django.conf import settings
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.module_loading import import_string

import grimp
import pytest

from scripts import check, check_files

ROOT = Path(__file__).resolve().parents[2]
APPS = ROOT / "backend" / "passerelle"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
CONTRACTS = {contract["name"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}
# what the design names, from the top down
ORDER = [
    "api", "spa", "interchange", "impact", "planning", "reviews", "transfer", "journal", "deliverables", "plan",
    "engagements", "partners", "people", "audit", "core",
]  # fmt: skip
# the modules of an app that may know how a request looks, and what signs people in
DOORS = {
    "graphql",
    "rest",
    "admin",
    "tasks",
    "management",
    "adapter",
    "backends",
    "apps",
    "urls",
    "sessions",
    "passwords",
}
LIBRARIES = {"graphene", "graphene_django", "graphql", "rest_framework", "allauth"}


def apps() -> list[str]:
    return sorted(path.parent.name for path in APPS.glob("*/apps.py"))


def layers(contract: str) -> list[list[str]]:
    lines = CONTRACTS[contract]["layers"]
    return [[name.strip(" ()") for name in re.split(r"[|:]", line)] for line in lines]


def test_the_tree_has_its_landmarks() -> None:
    for name in (
        "Makefile", "CHANGELOG.md", "pyproject.toml", "docker-compose.yml", "Dockerfile", ".ci/run",
        "backend/manage.py", "backend/schema/lab.graphql", "backend/schema/portal.graphql",
        "backend/schema/openapi.yaml", "backend/locale/fr/LC_MESSAGES/django.po", "frontend/package.json",
        "docs/architecture.md",
    ):  # fmt: skip
        assert (ROOT / name).is_file(), name


@pytest.mark.parametrize("app", apps())
def test_every_app_is_installed_and_has_its_place_in_the_layers(app: str) -> None:
    assert f"passerelle.{app}" in settings.INSTALLED_APPS
    assert app in {name for layer in layers("An app imports only what stands below it") for name in layer}


def test_the_layers_stand_in_the_designs_order() -> None:
    place = {
        name: depth for depth, layer in enumerate(layers("An app imports only what stands below it")) for name in layer
    }
    depths = [place[name] for name in ORDER]
    assert depths == sorted(depths)
    assert place["interchange"] < place["impact"] < place["reviews"] < place["deliverables"] < place["plan"]


def test_every_domain_app_is_held_to_the_inner_layers() -> None:
    held = {name.removeprefix("passerelle.") for name in CONTRACTS["Doors stand on services"]["containers"]}
    layered = {app for app in apps() if (APPS / app / "models.py").exists() or (APPS / app / "models").is_dir()}
    assert layered - held - {"audit", "core"} == set()


def test_the_import_contracts_catch_a_breach(tmp_path: Path) -> None:
    """A copy of the tree with three forbidden imports breaks all three contracts."""
    copy = tmp_path / "backend" / "passerelle"
    copy.parent.mkdir()
    subprocess.run(["cp", "-r", str(APPS), str(copy)], check=True)
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    for path, line in (
        ("core/clock.py", "import passerelle.people.models"),
        ("engagements/permissions.py", "import passerelle.engagements.services"),
        ("plan/selectors.py", "import graphene"),
    ):
        with (copy / path).open("a") as file:
            file.write(f"\n{line}\n")
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=tmp_path, env={"PYTHONPATH": str(copy.parent)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    for name in CONTRACTS:
        assert re.search(rf"{re.escape(name)} BROKEN", " ".join(said.split())), said


def test_whatever_else_an_app_holds_knows_nothing_of_doors() -> None:
    """The contracts name the usual layers; helpers beside them are held to the same rule under any name."""
    graph = grimp.build_graph("passerelle", include_external_packages=True, cache_dir=None)
    held = [name.removeprefix("passerelle.") for name in CONTRACTS["Doors stand on services"]["containers"]]
    breaches = []
    for app in held:
        for module in graph.find_descendants(f"passerelle.{app}"):
            if module.split(".")[2] in DOORS:
                continue
            for imported in graph.find_modules_directly_imported_by(module):
                parts = imported.split(".")
                own_door = parts[0] == "passerelle" and len(parts) > 2 and parts[2] in {"graphql", "rest", "admin"}
                if own_door or parts[0] in LIBRARIES:
                    breaches.append(f"{module} imports {imported}")
    assert breaches == []


def test_files_keep_to_the_house_rules() -> None:
    problems, _warnings = check_files.examine(ROOT, check_files.REGISTRIES | check_files.configured_hosts())
    assert problems == []


def test_the_deployment_check_leaves_out_only_what_something_stricter_replaces() -> None:
    assert settings.SILENCED_SYSTEM_CHECKS == ["security.W003"]
    stricter = [name for name in settings.MIDDLEWARE if _is_csrf(name)]
    assert stricter == ["passerelle.api.middleware.CsrfMiddleware"]


def _is_csrf(name: str) -> bool:
    middleware = import_string(name)
    return isinstance(middleware, type) and issubclass(middleware, CsrfViewMiddleware)


def test_every_static_step_is_in_the_check() -> None:
    assert {step.name for step in check.steps()} == {
        "types", "style", "format", "imports", "files", "migrations", "deployment", "graphql schemas", "openapi",
        "translations", "relay", "messages", "lint", "typescript", "frontend format", "bundle",
    }  # fmt: skip


def test_make_lists_its_targets() -> None:
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "check", "bench", "format", "messages", "schema", "lock", "clean"):
        assert re.search(rf"^  make {target} +\w", said, re.MULTILINE), target


def test_ci_runs_what_a_developer_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    lines = script.read_text().splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines
    assert lines[-1] == "make test"
