"""`prepare`: bring database and static files to what the code needs; with `--demo`, load the demonstration once."""

import gc
from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from passerelle.people.models import Lab


class Command(BaseCommand):
    help = "Migrate, collect static files and, with --demo, load the demonstration into an empty database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--demo", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        # migrations make every model again and again: what is loaded for good need not be walked each time
        gc.freeze()
        call_command("migrate", verbosity=0)
        call_command("collectstatic", verbosity=0, interactive=False)
        if options["demo"] and not Lab.objects.exists():
            self.stdout.write("Loading the demonstration…")
            call_command("load_demo")
