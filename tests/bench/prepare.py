"""Fill the database to be measured, count the statements, and print what the measuring process needs.

    python -m tests.bench.prepare reads | lint

The reads are measured on 100 engagements, the lint on 200.
"""

import datetime as dt
import json
import sys
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from passerelle.core.graphql.ids import to_global_id  # noqa: E402
from passerelle.engagements.models import Engagement  # noqa: E402
from passerelle.people.models import User  # noqa: E402
from tests.bench.lab import LOAD_FROM, fill_bounds, fill_load  # noqa: E402
from tests.bench.queries import ENGAGEMENT, LINT, LOAD, PORTFOLIO  # noqa: E402
from tests.bench.yardstick import REFERENCE  # noqa: E402

ENGAGEMENTS = {"reads": 100, "lint": 200}


def main(kind: str) -> None:
    call_command("migrate", verbosity=0)
    if not Engagement.objects.exists():
        call_command("make_data", engagements=ENGAGEMENTS[kind], verbosity=0)
    if not Engagement.objects.filter(reference=REFERENCE).exists():
        Engagement.objects.filter(pk=Engagement.objects.order_by("created_at").first().pk).update(reference=REFERENCE)
    fill_load()
    if kind == "lint":
        fill_bounds()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    director = User.objects.filter(lab_role="director").first()
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(director)
    queries = reads() if kind == "reads" else lints()
    counts = {}
    for name, body in queries.items():
        with CaptureQueriesContext(connection) as captured:
            response = client.post("/graphql/", body, content_type="application/json")
        if response.status_code != 200 or b'"errors"' in response.content:
            raise SystemExit(response.content[:1000])
        counts[name] = len(captured)
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    # the bench is a program with a session: it sends the CSRF pair as a page does
    headers = {"Cookie": f"{cookies}; csrftoken={'a' * 32}", "X-CSRFToken": "a" * 32}
    print(json.dumps({"queries": queries, "sql": counts, "headers": headers}))  # noqa: T201


def reads() -> dict[str, str]:
    return {
        "portfolio": json.dumps({"query": PORTFOLIO}),
        "engagement": json.dumps({"query": ENGAGEMENT, "variables": {"reference": REFERENCE}}),
        "load": json.dumps({"query": LOAD, "variables": {"from": LOAD_FROM.isoformat()}}),
    }


def lints() -> dict[str, str]:
    """The attention page's list, and what is asked while somebody types an allocation."""
    person, engagement = User.objects.filter(lab_role="scientist").first(), Engagement.objects.first()
    if person is None or engagement is None:
        raise SystemExit("there is nobody and nothing")
    change: dict[str, Any] = {
        "person": to_global_id("Person", person.pk),
        "engagement": to_global_id("Engagement", engagement.pk),
        "startsOn": LOAD_FROM.isoformat(),
        "endsOn": (LOAD_FROM + dt.timedelta(days=100)).isoformat(),
        "fte": 0.8,
        "status": "CONFIRMED",
    }
    return {
        "lint": json.dumps({"query": LINT, "variables": {"changes": None}}),
        "lint-live": json.dumps({"query": LINT, "variables": {"changes": [change]}}),
    }


main(sys.argv[1])
