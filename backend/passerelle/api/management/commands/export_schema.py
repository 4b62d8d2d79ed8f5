"""`export_schema`: write the GraphQL schema files, or with `--check` fail when they differ from the code."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from graphql import print_schema

from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema


class Command(BaseCommand):
    help = "Write backend/schema/{lab,portal}.graphql."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="compare only; exit 1 when a file is stale")

    def handle(self, *args: Any, **options: Any) -> None:
        stale = []
        for name, schema in (("lab", lab_schema), ("portal", portal_schema)):
            path = settings.BASE_DIR / "schema" / f"{name}.graphql"
            text = print_schema(schema.graphql_schema) + "\n"
            if options["check"]:
                if not path.exists() or path.read_text() != text:
                    stale.append(path.name)
            else:
                path.write_text(text)
        if stale:
            raise CommandError(f"stale: {', '.join(stale)}. Run `make schema` and commit.")
