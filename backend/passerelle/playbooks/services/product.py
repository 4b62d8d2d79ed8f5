"""The playbooks that ship with the product, brought into the database."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import transaction

import yaml

from passerelle.playbooks.choices import PlaybookSource
from passerelle.playbooks.definition import problems_in
from passerelle.playbooks.models import Playbook

DATA = Path(__file__).resolve().parent.parent / "data" / "playbooks.yaml"


@dataclass(slots=True)
class Loaded:
    """How many playbooks were created, updated, already the same, and left alone because they are the lab's own."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: int = 0


def columns_of(definition: dict[str, Any]) -> dict[str, Any]:
    """Return the columns of a sound definition."""
    return {
        "title_en": definition["title"].get("en", ""),
        "title_fr": definition["title"].get("fr", ""),
        "kind": definition["kind"],
        "default_weeks": definition["weeks"]["default"],
        "min_weeks": definition["weeks"]["min"],
        "max_weeks": definition["weeks"]["max"],
        "definition": definition,
    }


def product_definitions() -> list[dict[str, Any]]:
    """Return the product's definitions; raise ValueError naming every problem when the file is not sound."""
    found = [{"key": key, **body} for key, body in yaml.safe_load(DATA.read_text("utf-8")).items()]
    problems = [f"{row['key']}.{problem.path}: {problem.message}" for row in found for problem in problems_in(row)]
    if problems:
        raise ValueError("\n".join(problems))
    return found


@transaction.atomic
def load_playbooks(model: Any = Playbook) -> Loaded:
    """Create or update the product's playbooks in place; a lab's own of the same key is left alone. Idempotent.

    `model` is the playbooks' model, which a migration hands in as it was then.
    """
    loaded = Loaded()
    for definition in product_definitions():
        columns = columns_of(definition)
        row = model.objects.select_for_update().filter(key=definition["key"]).first()
        if row is None:
            model.objects.create(key=definition["key"], source=PlaybookSource.PRODUCT, **columns)
            loaded.created += 1
        elif row.source != PlaybookSource.PRODUCT:
            loaded.kept += 1
        elif all(getattr(row, name) == value for name, value in columns.items()):
            loaded.unchanged += 1
        else:
            for name, value in columns.items():
                setattr(row, name, value)
            row.version += 1
            row.save(update_fields=[*columns, "version"])
            loaded.updated += 1
    return loaded
