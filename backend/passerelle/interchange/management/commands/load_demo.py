"""`load_demo`: a lab with its people, partners and histories, for a given day."""

import datetime as dt
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from django_tasks_db.models import DBTaskResult

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.interchange.demo.build import Demonstration


class Command(BaseCommand):
    help = "Load the demonstration into an empty database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--date", type=dt.date.fromisoformat, help="the demonstration's today (default: today)")
        parser.add_argument("--password", default="", help="password of the accounts (default: DEMO_PASSWORD)")
        parser.add_argument("--reset", action="store_true", help="empty the database first")

    def handle(self, *args: Any, **options: Any) -> None:
        password = options["password"] or settings.DEMO_PASSWORD
        if not password:
            raise CommandError("Set DEMO_PASSWORD or give --password.")
        if options["reset"]:
            if not settings.DEMO_MODE:
                raise CommandError("Only a demonstration is emptied.")
            call_command("flush", interactive=False, verbosity=0)
        elif Engagement.objects.exists():
            raise CommandError("This database has engagements already; the demonstration is for an empty one.")
        Demonstration(options["date"] or clock.today(), password).build()
        # the letters of a replayed past are not sent
        DBTaskResult.objects.all().delete()
        self.stdout.write(f"{Engagement.objects.count()} engagements")
