"""`add_director EMAIL NAME`: give a lab a director from the server's side, as the first step of a new one."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from passerelle.core.choices import Language
from passerelle.core.errors import DomainError
from passerelle.people.models import User
from passerelle.people.passwords import password_link
from passerelle.people.services.accounts import first_link_send
from passerelle.people.services.persons import person_add


class Command(BaseCommand):
    help = "Add a director, who gets a link to choose a password; for one who has none yet, the link anew."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("name")
        parser.add_argument("--language", choices=Language.values, default=Language.FRENCH)
        parser.add_argument("--print-link", action="store_true", help="print the link here instead of mailing it")

    def handle(self, *args: Any, **options: Any) -> None:
        email, printed = options["email"].strip().lower(), options["print_link"]
        person = User.objects.filter(email=email).first()
        try:
            if person is None:
                person = person_add(
                    actor=None, email=email, name=options["name"], lab_role="director",
                    language=options["language"], mail=not printed,
                )  # fmt: skip
                self.stdout.write(self.style.SUCCESS(f"{person.email} is a director"))
            elif not person.is_director:
                raise CommandError(
                    "this address has an account that is not an active director's; take another address"
                )
            elif person.has_usable_password():
                self.stdout.write(f"{person.email} is a director already, with a password")
                return
            else:
                self.stdout.write(f"{person.email} is a director already, without a password yet")
                person = first_link_send(actor=None, user=person, mail=not printed)
        except DomainError as error:
            raise CommandError(f"{error.field}: {error.message}" if error.field else error.message) from None
        self.stdout.write(password_link(person) if printed else "the link to choose a password goes out by mail")
