"""`disable_account EMAIL`: close an account from the server's side, at once."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from passerelle.people.models import User
from passerelle.people.services.accounts import account_disable


class Command(BaseCommand):
    help = "Disable an account: its sessions end and its tokens are revoked."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(email=options["email"].strip().lower()).first()
        if user is None:
            raise CommandError("no account has this address")
        account_disable(actor=None, user=user)
        self.stdout.write(self.style.SUCCESS(f"{user.email} is disabled"))
