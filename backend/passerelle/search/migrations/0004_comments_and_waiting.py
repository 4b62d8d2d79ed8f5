"""Comments and waiting periods are searched too."""

from importlib import import_module
from typing import Any

from django.db import migrations

layout = import_module("passerelle.search.migrations.0001_full_text").layout
INDEXES = [
    ("search_comment", "journal_comment", ("body",)),
    ("search_waiting", "plan_waitingperiod", ("what",)),
]


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
        ("search", "0003_more_kinds"),
        ("journal", "0003_writing"),
        ("plan", "0002_moves_and_evidence"),
    ]

    operations = [migrations.RunPython(add, remove)]
