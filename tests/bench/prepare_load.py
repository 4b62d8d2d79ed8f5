"""Fill a database with sixty people and 600 allocations, and print what the measuring process needs."""

import json

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from passerelle.people.models import User  # noqa: E402
from tests.bench.lab import LOAD_FROM, fill_load  # noqa: E402


def main() -> None:
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("make_data", engagements=100, verbosity=0)
    fill_load()
    director = User.objects.filter(lab_role="director").order_by("created_at").first()
    if director is None:
        raise SystemExit("there is no director")
    User.objects.filter(pk=director.pk).update(language="en")
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(director)
    session = client.cookies["sessionid"].value
    print(json.dumps({"session": session, "path": f"/load?from={LOAD_FROM.isoformat()}"}))  # noqa: T201


main()
