"""`verify_audit`: exit 0 when every event stands as it was written, 1 with the first that does not."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from passerelle.audit.services import verify


class Command(BaseCommand):
    help = "Check the hash chain of the audit trail."

    def handle(self, *args: Any, **options: Any) -> None:
        count, broken = verify()
        if broken is not None:
            raise CommandError(f"event {broken.sequence} {broken.reason}; the {count} before it are sound")
        self.stdout.write(self.style.SUCCESS(f"{count} events, unbroken"))
