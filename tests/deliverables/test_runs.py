"""Runs and registered model versions, read from a tracking server over HTTP, and kept as they were."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.deliverables.models import TrackedRun
from passerelle.deliverables.tasks import fetch_run
from tests.cast import Cast
from tests.deliverables.make import assert_only, planned
from tests.doors import code_of, gid, lab

RUN_ID = "0123456789abcdef0123456789abcdef"
RUN = {
    "run": {
        "info": {
            "run_id": RUN_ID, "run_name": "curing-lgbm", "status": "FINISHED", "start_time": 1760000000000,
            "end_time": 1760000360000,
        },
        "data": {
            "params": [{"key": "max_depth", "value": "8"}, {"key": "learning_rate", "value": "0.05"}],
            "metrics": [{"key": "rmse", "value": 2.41, "step": 0}, {"key": "auc", "value": float("nan")}],
        },
    }
}  # fmt: skip
SELECTION = """deliverableVersion { id run { state problem name status startedAt fetchedAt
    params { key value } metrics { key value } } }"""


class Tracking(ThreadingHTTPServer):
    """The two addresses of MLflow's REST interface that are used, as a real server answers them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.answer: tuple[int, bytes] | None = None


class Handler(BaseHTTPRequestHandler):
    server: Tracking

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.server.asked.append(parts.path)
        status, body = self.server.answer or self.found(parts.path, query)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()
        self.wfile.write(body)

    def found(self, path: str, query: dict[str, str]) -> tuple[int, bytes]:
        if path == "/api/2.0/mlflow/runs/get" and query.get("run_id") == RUN_ID:
            return 200, json.dumps(RUN).encode()
        if path == "/api/2.0/mlflow/model-versions/get" and query == {"name": "curing", "version": "3"}:
            return 200, json.dumps({"model_version": {"name": "curing", "version": "3", "run_id": RUN_ID}}).encode()
        return 404, b'{"error_code": "RESOURCE_DOES_NOT_EXIST"}'

    def log_message(self, *_arguments: Any) -> None:
        """The test says what is wrong."""


@pytest.fixture
def tracking(settings: Any) -> Iterator[Tracking]:
    server = Tracking()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    settings.MLFLOW_TRACKING_URI = f"http://127.0.0.1:{server.server_address[1]}"
    yield server
    server.shutdown()
    server.server_close()


def submitted(cast: Cast, kind: str, link: str, *, on_commit: Any) -> dict[str, Any]:
    """Hand a link over and do the job it left behind; returns the run as the lab reads it."""
    deliverable = planned(cast, kind="model")
    with on_commit(execute=True):
        payload = lab(cast.lead).do(
            "submitVersion", SELECTION, deliverable=gid(deliverable), version=1, linkKind=kind, link=link
        )
    run = payload["deliverableVersion"]["run"]
    if run is None:
        return {}
    assert run["state"] == "PENDING"
    work()
    found = lab(cast.lead).read(
        f"query Q($id: ID!) {{ node(id: $id) {{ ... on DeliverableVersion {{ {SELECTION[21:-1]} }} }} }}",
        id=payload["deliverableVersion"]["id"],
    )
    answer: dict[str, Any] = found["node"]["run"]
    return answer


def work() -> None:
    for job in DBTaskResult.objects.filter(task_path="passerelle.deliverables.tasks.fetch_run"):
        fetch_run.func(**job.args_kwargs["kwargs"])


@pytest.mark.parametrize(
    ("kind", "link"),
    [
        ("RUN", RUN_ID),
        ("RUN", f"https://mlflow.lab.test/#/experiments/1/runs/{RUN_ID}"),
        ("MODEL", "curing/3"),
        ("MODEL", "models:/curing/3"),
    ],
)
def test_a_run_is_shown_beside_its_version(
    cast: Cast, tracking: Tracking, kind: str, link: str, django_capture_on_commit_callbacks: Any
) -> None:
    run = submitted(cast, kind, link, on_commit=django_capture_on_commit_callbacks)
    assert (run["state"], run["name"], run["status"]) == ("FETCHED", "curing-lgbm", "FINISHED")
    assert run["params"] == [{"key": "learning_rate", "value": "0.05"}, {"key": "max_depth", "value": "8"}]
    assert run["metrics"] == [{"key": "auc", "value": "nan"}, {"key": "rmse", "value": "2.41"}]
    assert run["startedAt"].startswith("2025-10-09T08:53:20")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ((404, b"{}"), "knows no such run"),
        ((403, b""), "does not let"),
        ((500, b""), "does not answer"),
        ((302, b""), "cannot be understood"),
        ((200, b"<html>"), "cannot be understood"),
        ((200, b'{"run": 3}'), "cannot be understood"),
        ((200, b"[" * 100_000), "cannot be understood"),
        ((200, b" " * (5 * 1024 * 1024)), "cannot be understood"),
    ],
)
def test_what_goes_wrong_is_told_and_can_be_tried_again(
    cast: Cast, tracking: Tracking, answer: tuple[int, bytes], says: str, django_capture_on_commit_callbacks: Any
) -> None:
    tracking.answer = answer
    run = submitted(cast, "RUN", RUN_ID, on_commit=django_capture_on_commit_callbacks)
    assert run["state"] == "FAILED"
    assert says in run["problem"]
    assert tracking.asked == ["/api/2.0/mlflow/runs/get"]  # a redirect is not followed
    tracking.answer = None
    version = TrackedRun.objects.get().version
    with django_capture_on_commit_callbacks(execute=True):
        lab(cast.lead).do("fetchRun", SELECTION, deliverableVersion=gid(version))
    work()
    assert TrackedRun.objects.get().state == "fetched"


def test_a_server_that_is_away_is_told(cast: Cast, settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    settings.MLFLOW_TRACKING_URI = "http://127.0.0.1:1"
    run = submitted(cast, "RUN", RUN_ID, on_commit=django_capture_on_commit_callbacks)
    assert "does not answer" in run["problem"]


def test_what_was_fetched_stays_as_it_was(
    cast: Cast, tracking: Tracking, django_capture_on_commit_callbacks: Any
) -> None:
    submitted(cast, "RUN", RUN_ID, on_commit=django_capture_on_commit_callbacks)
    asked = len(tracking.asked)
    work()
    assert len(tracking.asked) == asked
    version = TrackedRun.objects.get().version
    answer = lab(cast.lead).mutate("fetchRun", SELECTION, deliverableVersion=gid(version))
    assert code_of(answer) == "INVALID_STATE"


def test_only_the_labs_own_server_is_ever_asked(
    cast: Cast, tracking: Tracking, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    """A run by another name stays a link; no address of a person is connected to; without a server, nothing is."""
    assert submitted(cast, "RUN", "experiment-7", on_commit=django_capture_on_commit_callbacks) == {}
    assert (
        submitted(cast, "URL", f"https://127.0.0.1/runs/{RUN_ID}", on_commit=django_capture_on_commit_callbacks) == {}
    )
    settings.MLFLOW_TRACKING_URI = ""
    assert submitted(cast, "RUN", RUN_ID, on_commit=django_capture_on_commit_callbacks) == {}
    assert tracking.asked == []


@pytest.mark.parametrize("link", ["curing", "curing/", "curing/latest", "a/b/3", "curing/3?x=1", "../3/../4 x"])
def test_a_model_version_has_a_form(cast: Cast, link: str) -> None:
    answer = lab(cast.lead).mutate(
        "submitVersion", SELECTION, deliverable=gid(planned(cast)), version=1, linkKind="MODEL", link=link
    )
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "link")


def test_who_may_not_fetch_again(cast: Cast, tracking: Tracking, django_capture_on_commit_callbacks: Any) -> None:
    tracking.answer = (500, b"")
    submitted(cast, "RUN", RUN_ID, on_commit=django_capture_on_commit_callbacks)
    DBTaskResult.objects.all().delete()
    version = TrackedRun.objects.get().version
    assert_only(
        cast,
        ("director", "lead"),
        lambda person: lab(person).mutate("fetchRun", SELECTION, deliverableVersion=gid(version)),
        lambda: TrackedRun.objects.get().state,
    )
