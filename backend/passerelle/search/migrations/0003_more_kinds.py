"""Risks, transfer items and the other things with a page of their own are searched too."""

from importlib import import_module
from typing import Any

from django.db import migrations

layout = import_module("passerelle.search.migrations.0001_full_text").layout
INDEXES = [
    ("search_risk", "journal_risk", ("title", "mitigation")),
    (
        "search_item",
        "transfer_item",
        ("capability_en", "capability_fr", "evidence_asked_en", "evidence_asked_fr"),
    ),
    ("search_objective", "engagements_objective", ("statement", "metric", "target", "result")),
    ("search_decision", "reviews_decision", ("reason",)),
    ("search_report", "reports_progressreport", ("body_en", "body_fr")),
    ("search_outcome", "impact_outcome", ("title", "authors", "venue", "doi")),
    ("search_agreement", "engagements_agreement", ("title",)),
    ("search_inquiry", "pipeline_inquiry", ("organization_name", "contact_name", "need")),
    ("search_need", "staffing_staffingneed", ("note",)),
    ("search_event", "programme_event", ("title_en", "title_fr", "description", "place")),
    ("search_scenario", "planning_scenario", ("name", "note")),
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
        ("search", "0002_people"),
        ("journal", "0003_writing"),
        ("transfer", "0001_initial"),
        ("engagements", "0001_initial"),
        ("reviews", "0001_initial"),
        ("reports", "0001_progress_reports"),
        ("impact", "0003_outcomes_in_full"),
        ("pipeline", "0002_inquiry_held"),
        ("staffing", "0001_needs"),
        ("programme", "0001_events_and_startups"),
        ("planning", "0004_scenarios"),
    ]

    operations = [migrations.RunPython(add, remove)]
