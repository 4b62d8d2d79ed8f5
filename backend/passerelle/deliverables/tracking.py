"""Reading a run or a registered model version from the lab's MLflow server.

The server's address is a setting of the lab. What a person types is only ever an id or a name and a number, held to a
strict form; redirects are not followed, answers are bounded. So no text of a person chooses where we connect.
"""

import http.client
import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings

from passerelle.deliverables.choices import LinkKind, RunProblem
from passerelle.deliverables.links import MODEL_VERSION, RUN_ID

TIMEOUT = 10
MAX_ANSWER = 4 * 1024 * 1024
MAX_ROWS, KEY_LENGTH, VALUE_LENGTH = 200, 250, 500


class TrackingError(Exception):
    """The run could not be read; `problem` says why."""

    def __init__(self, problem: RunProblem):
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Run:
    """What a run had at one moment. Values are text as MLflow gave them: a metric may be NaN, which JSON has not."""

    run_id: str
    name: str
    status: str
    started_ms: int | None = None
    ended_ms: int | None = None
    params: dict[str, str] = field(default_factory=dict)
    metrics: dict[str, str] = field(default_factory=dict)


def is_tracked(kind: str, link: str) -> bool:
    """Tell whether a link names something that the lab's server can be asked for."""
    if not settings.MLFLOW_TRACKING_URI:
        return False
    return bool(
        (kind == LinkKind.RUN and RUN_ID.search(link)) or (kind == LinkKind.MODEL and MODEL_VERSION.match(link))
    )


def fetch(kind: str, link: str) -> Run:
    """Return the run behind a link (a model version's is the run that made it); raise TrackingError."""
    if kind == LinkKind.MODEL:
        match = MODEL_VERSION.match(link)
        if match is None:
            raise TrackingError(RunProblem.MISSING)
        found = _section(_ask("model-versions/get", name=match[1], version=match[2]), "model_version")
        run_id = str(found.get("run_id") or "")
        if not re.fullmatch(r"[0-9a-f]{32}", run_id):
            raise TrackingError(RunProblem.NO_RUN)
    else:
        match = RUN_ID.search(link)
        if match is None:
            raise TrackingError(RunProblem.MISSING)
        run_id = match[1]
    run = _section(_ask("runs/get", run_id=run_id), "run")
    info, data = _section(run, "info"), _section(run, "data")
    return Run(
        run_id,
        str(info.get("run_name") or "")[:VALUE_LENGTH],
        str(info.get("status") or "")[:20],
        _instant(info.get("start_time")),
        _instant(info.get("end_time")),
        _pairs(data.get("params")),
        _pairs(data.get("metrics")),
    )


def _ask(what: str, **query: str) -> dict[str, Any]:
    parts = urlsplit(settings.MLFLOW_TRACKING_URI)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    headers = {"Accept": "application/json"}
    if settings.MLFLOW_TRACKING_TOKEN:
        headers["Authorization"] = f"Bearer {settings.MLFLOW_TRACKING_TOKEN}"
    connection = kind(parts.hostname or "", parts.port, timeout=TIMEOUT)
    try:
        connection.request(
            "GET", f"{parts.path.rstrip('/')}/api/2.0/mlflow/{what}?{urlencode(query)}", headers=headers
        )
        response = connection.getresponse()
        body = response.read(MAX_ANSWER + 1)
    except (OSError, http.client.HTTPException):
        raise TrackingError(RunProblem.UNREACHABLE) from None
    finally:
        connection.close()
    return _understood(response.status, body)


def _understood(status: int, body: bytes) -> dict[str, Any]:
    if status == 404:
        raise TrackingError(RunProblem.MISSING)
    if status in {401, 403}:
        raise TrackingError(RunProblem.REFUSED)
    if status >= 500:
        raise TrackingError(RunProblem.UNREACHABLE)
    try:
        answer = json.loads(body) if len(body) <= MAX_ANSWER else None
    except (ValueError, RecursionError):
        answer = None
    if status != 200 or not isinstance(answer, dict):
        raise TrackingError(RunProblem.NOT_UNDERSTOOD)
    return answer


def _section(answer: dict[str, Any], name: str) -> dict[str, Any]:
    found = answer.get(name)
    if not isinstance(found, dict):
        raise TrackingError(RunProblem.NOT_UNDERSTOOD)
    return found


def _pairs(rows: Any) -> dict[str, str]:
    """Return keys and values as text, by name, bounded, without what no database keeps."""
    found: dict[str, str] = {}
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict) and isinstance(row.get("key"), str):
            found[_plain(row["key"], KEY_LENGTH)] = _plain(str(row.get("value", "")), VALUE_LENGTH)
    return dict(sorted(found.items())[:MAX_ROWS])


def _plain(text: str, maximum: int) -> str:
    return "".join(char for char in text[:maximum] if char.isprintable())


def _instant(value: Any) -> int | None:
    """Milliseconds since 1970, of this age of the world."""
    return value if isinstance(value, int) and 0 < value < 10**13 else None
