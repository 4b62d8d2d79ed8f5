"""Figures of the process for a collector on the same machine."""

import time
from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from django_tasks_db.models import DBTaskResult
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest

from passerelle.api.errors import not_found_page

REQUESTS = Counter("passerelle_requests", "Requests answered", ["door", "method", "status"])
SECONDS = Histogram(
    "passerelle_request_seconds", "Time to answer", ["door"], buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
)
JOBS = Gauge("passerelle_jobs", "Jobs in the queue by state", ["state"])
LOOPBACK = frozenset({"127.0.0.1", "::1"})
# the first part of an address, where it is one of ours: an address itself may hold a secret, and their number no bound
DOORS = frozenset(
    {"graphql", "portal", "api", "_allauth", "assets", "static", "summary", "healthz", "readyz", "metrics"}
)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class MetricsMiddleware:
    """Counts answers and their time by door. It stands outermost, so that it sees what all others answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = self.get_response(request)
        door = _door(request.path_info)
        method = request.method if request.method in METHODS else "other"
        REQUESTS.labels(door, method, str(response.status_code)).inc()
        SECONDS.labels(door).observe(time.perf_counter() - started)
        return response


def _door(path: str) -> str:
    first = path.split("/", 2)[1] if path.startswith("/") else ""
    return first if first in DOORS else "page"


def metrics(request: HttpRequest) -> HttpResponse:
    """The figures, for who asks on the machine itself and was forwarded by nobody; a missing page for others."""
    forwarded = any(name in request.headers for name in ("X-Forwarded-For", "Forwarded", "X-Real-Ip", "Via"))
    if request.META.get("REMOTE_ADDR") not in LOOPBACK or forwarded:
        return not_found_page(request)
    try:
        counts = dict.fromkeys(("READY", "RUNNING", "FAILED"), 0)
        for status in DBTaskResult.objects.filter(status__in=list(counts)).values_list("status", flat=True):
            counts[status] += 1
        for state, count in counts.items():
            JOBS.labels(state.lower()).set(count)
    except DatabaseError:
        JOBS.clear()
    return HttpResponse(generate_latest(), content_type=CONTENT_TYPE_LATEST)
