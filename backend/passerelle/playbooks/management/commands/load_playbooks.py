"""`manage.py load_playbooks`."""

from typing import Any

from django.core.management.base import BaseCommand

from passerelle.playbooks.services.product import load_playbooks


class Command(BaseCommand):
    help = "Create or update the playbooks that ship with the product; the lab's own are left alone."

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = load_playbooks()
        self.stdout.write(
            f"{loaded.created} created, {loaded.updated} updated, {loaded.unchanged} unchanged, {loaded.kept} kept"
        )
