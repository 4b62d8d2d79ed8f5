"""Indexes for the full text search, on PostgreSQL alone: SQLite looks for pieces of text and needs none."""

from typing import Any

from django.db import migrations

ACCENTED = "àâäáãåçéèêëîïíìñôöóòõùûüúÿÀÂÄÁÃÅÇÉÈÊËÎÏÍÌÑÔÖÓÒÕÙÛÜÚŸ"
PLAIN = "aaaaaaceeeeiiiinooooouuuuyAAAAAACEEEEIIIINOOOOOUUUUY"
PARTING = "-/_.’"
INDEXES = [
    ("search_engagement", "engagements_engagement", ("reference", "title", "summary")),
    ("search_milestone", "plan_milestone", ("title_en", "title_fr", "outcome_note")),
    ("search_deliverable", "deliverables_deliverable", ("title_en", "title_fr", "acceptance_criteria")),
    ("search_log_entry", "journal_logentry", ("body", "context")),
    ("search_partner", "partners_organization", ("name", "sector")),
    ("search_partner_name", "partners_organization", ("name",)),
]


def layout(columns: tuple[str, ...]) -> str:
    """The expression that `search.fulltext.Words` writes: an index serves only a query that says the same."""
    text = " || ' ' || ".join(f'"{column}"' for column in columns)
    apart = " " * len(PARTING)
    folded = f"translate({text}, '{ACCENTED}{PARTING}', '{PLAIN}{apart}')"
    parted = f"translate({text}, '{PARTING}', '{apart}')"
    pairs = [("english", folded), ("french", folded), ("french", parted), ("simple", folded)]
    return "(" + " || ".join(f"to_tsvector('{config}'::regconfig, {words})" for config, words in pairs) + ")"


def add(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for name, table, columns in INDEXES:
            schema_editor.execute(f'CREATE INDEX "{name}" ON "{table}" USING gin ({layout(columns)})', params=None)


def remove(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for name, _table, _columns in INDEXES:
            schema_editor.execute(f'DROP INDEX IF EXISTS "{name}"', params=None)


class Migration(migrations.Migration):
    dependencies = [
        ("engagements", "0001_initial"),
        ("plan", "0001_initial"),
        ("deliverables", "0001_initial"),
        ("journal", "0003_writing"),
        ("partners", "0001_initial"),
    ]

    operations = [migrations.RunPython(add, remove)]
