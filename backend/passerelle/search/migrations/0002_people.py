"""The lab's people are searched too."""

from importlib import import_module
from typing import Any

from django.db import migrations

layout = import_module("passerelle.search.migrations.0001_full_text").layout


def add(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        words = layout(("name", "title"))
        schema_editor.execute(f'CREATE INDEX "search_person" ON "people_user" USING gin ({words})', params=None)


def remove(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute('DROP INDEX IF EXISTS "search_person"', params=None)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_full_text"), ("people", "0001_initial")]

    operations = [migrations.RunPython(add, remove)]
