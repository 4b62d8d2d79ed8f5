"""Runs and registered model versions, read from a tracking server over HTTP, and kept as they were."""

import json
import os
import threading
import urllib.request
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.deliverables.links import MODEL_VERSION, clean_link
from passerelle.deliverables.models import TrackedRun
from passerelle.deliverables.tasks import fetch_run
from tests.cast import Cast
from tests.deliverables.make import assert_only, planned
from tests.doors import code_of, gid, lab

# what a real server said to the same questions, word for word: see its first line
ANSWERS = json.loads(Path(__file__).with_name("mlflow_answers.json").read_text())
RUN_ID = "f0433727954f474c9fe3a890fda157ba"
REAL = os.environ.get("MLFLOW_TEST_URL", "")
PARAMS = [
    {"key": "learning_rate", "value": "0.05"},
    {"key": "max_depth", "value": "8"},
    {"key": "objective", "value": "regression"},
]
# the server writes what is not a number as text, and what is too great as the greatest that it keeps
METRICS = [
    {"key": "auc", "value": "NaN"},
    {"key": "rmse", "value": "2.41"},
    {"key": "worst", "value": "1.7976931348623157e+308"},
]
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
        self.server.asked.append(parts.path)
        status, body = self.server.answer or self.found(parts.path, unquote(parts.query))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()
        self.wfile.write(body)

    def found(self, path: str, query: str) -> tuple[int, bytes]:
        answer = ANSWERS.get(f"{path.removeprefix('/api/2.0/mlflow/')}?{query}")
        if answer is None:
            answer = ANSWERS["runs/get?run_id=0123456789abcdef0123456789abcdef"]
        return answer["status"], json.dumps(answer["body"]).encode()

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
        ("RUN", f"{RUN_ID} https://runs.lab.test/7"),
        # a page of a server without https is nothing to be sent to: the id is kept
        ("RUN", f"http://mlflow.lab.test:5000/#/experiments/1/runs/{RUN_ID}/model-metrics"),
        ("MODEL", "curing/1"),
        ("MODEL", "models:/curing/1"),
        ("MODEL", "curing/1 https://mlflow.lab.test/#/models/curing/versions/1"),
        ("MODEL", "http://mlflow.lab.test:5000/#/models/curing/versions/1"),
        ("MODEL", "https://mlflow.lab.test/#/models/curing/versions/1"),
    ],
)
def test_a_run_is_shown_beside_its_version(
    cast: Cast, tracking: Tracking, kind: str, link: str, django_capture_on_commit_callbacks: Any
) -> None:
    run = submitted(cast, kind, link, on_commit=django_capture_on_commit_callbacks)
    assert (run["state"], run["name"], run["status"]) == ("FETCHED", "curing-lgbm", "FINISHED")
    assert run["params"] == PARAMS
    assert run["metrics"] == METRICS
    assert run["startedAt"].startswith("2026-11-27T09:09:12")


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


@pytest.mark.parametrize(
    "link",
    [
        "curing",
        "curing/",
        "curing/latest",
        "a/b/3",
        "curing/3?x=1",
        "../3/../4 x",
        " /3",
        "curing@best",
        "curing/3 http://mlflow.lab.test",
        "curing/3 javascript:alert(1)",
        "https://mlflow.lab.test/#/models/a%2Fb/versions/3",
    ],
)
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


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("curing of walls/3", "curing of walls/3"),
        ("http://mlflow.lab.test/#/models/curing%20of%20walls/versions/3", "curing of walls/3"),
        (
            "https://mlflow.lab.test/#/models/curing/versions/3",
            "curing/3 https://mlflow.lab.test/#/models/curing/versions/3",
        ),
    ],
)
def test_a_model_version_is_known_by_its_page(link: str, kept: str) -> None:
    assert clean_link("MODEL".lower(), link) == kept
    assert MODEL_VERSION.match(kept)


def ask_real(what: str, values: dict[str, Any]) -> dict[str, Any]:
    request = urllib.request.Request(
        f"{REAL}/api/2.0/mlflow/{what}", json.dumps(values).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        answer: dict[str, Any] = json.loads(response.read())
        return answer


@pytest.mark.skipif(not REAL, reason="MLFLOW_TEST_URL names no MLflow server to write to")
def test_a_real_server_is_read(cast: Cast, settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    """A run and a registered version are made on a server by its own interface, then read by ours."""
    settings.MLFLOW_TRACKING_URI = REAL
    name = f"curing of walls {uuid.uuid4().hex}"
    info = ask_real("runs/create", {"experiment_id": "0", "run_name": "real", "start_time": 1760000000000})["run"][
        "info"
    ]
    run_id = info["run_id"]
    metrics = [{"key": "rmse", "value": value, "timestamp": 1, "step": step} for step, value in enumerate((3, 2.41))]
    ask_real("runs/log-batch", {"run_id": run_id, "metrics": metrics, "params": [{"key": "max_depth", "value": "8"}]})
    ask_real("runs/update", {"run_id": run_id, "status": "FINISHED", "end_time": 1760000360000})
    ask_real("registered-models/create", {"name": name})
    ask_real("model-versions/create", {"name": name, "source": f"runs:/{run_id}/model", "run_id": run_id})
    for kind, link in (("RUN", run_id), ("MODEL", f"{name}/1")):
        run = submitted(cast, kind, link, on_commit=django_capture_on_commit_callbacks)
        assert (run["state"], run["name"], run["status"]) == ("FETCHED", "real", "FINISHED")
        assert (run["params"], run["metrics"]) == (PARAMS[1:2], METRICS[1:2])
        TrackedRun.objects.all().delete()
        DBTaskResult.objects.all().delete()
    missing = submitted(cast, "MODEL", f"{name}/9", on_commit=django_capture_on_commit_callbacks)
    assert "knows no such run" in missing["problem"]
