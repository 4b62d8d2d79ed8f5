"""The product behind `/`, and beside it the yardstick: one statement, its JSON sent as it is, nothing else."""

import os
from collections.abc import Callable, Iterable
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.db import connection

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.bench.settings")
product = get_wsgi_application()

from tests.bench.yardstick import STATEMENTS  # noqa: E402


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    path = environ["PATH_INFO"]
    if not path.startswith("/yardstick/"):
        answer: Iterable[bytes] = product(environ, start_response)
        return answer
    name = path.rsplit("/", 1)[1]
    with connection.cursor() as cursor:
        cursor.execute(STATEMENTS[connection.vendor][name])
        body = cursor.fetchone()[0]
    data = body.encode() if isinstance(body, str) else bytes(body)
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(data)))])
    return [data]
