"""`import_portfolio FILE`: the lab's engagements from YAML or a workbook; `--template` writes an empty workbook."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from passerelle.interchange.services.portfolio import BadPortfolio, portfolio_import, read_portfolio
from passerelle.interchange.workbook import write_template
from passerelle.people.choices import LabRole
from passerelle.people.models import User


class Command(BaseCommand):
    help = "Import a portfolio from FILE (.yaml or .xlsx). Nothing is written when one row is bad."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="tell what would change, write nothing")
        parser.add_argument("--template", action="store_true", help="write an empty workbook to FILE instead")
        parser.add_argument("--actor", help="e-mail of the director in whose name it is imported")
        parser.add_argument("--language", choices=["en", "fr"], default="en")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        if options["template"]:
            write_template(path)
            self.stdout.write(f"wrote {path}")
            return
        with translation.override(options["language"]):
            try:
                done = portfolio_import(
                    actor=importer(options["actor"]), tables=read_portfolio(path), dry_run=options["dry_run"]
                )
            except BadPortfolio as bad:
                raise CommandError(f"nothing was written; {len(bad.problems)} problems:\n{bad}") from None
        for table, counts in done.counts.items():
            self.stdout.write(f"{table}: " + ", ".join(f"{number} {what}" for what, number in sorted(counts.items())))
        if options["dry_run"]:
            self.stdout.write("dry run: nothing was written")


def importer(email: str | None) -> User:
    """Return the director in whose name the import is made; the first one, or an account made for it."""
    directors = User.objects.filter(lab_role=LabRole.DIRECTOR, is_active=True)
    if email:
        found = directors.filter(email=email.lower()).first()
        if found is None:
            raise CommandError(f"{email} is no director")
        return found
    first = directors.order_by("created_at").first()
    return first or User.objects.create_user("import@localhost.invalid", name="Import", lab_role=LabRole.DIRECTOR)
