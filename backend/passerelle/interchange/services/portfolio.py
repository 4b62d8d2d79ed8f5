"""Importing a portfolio: read, check all of it, then write all of it or nothing. Idempotent by key."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import transaction

from passerelle.audit.services import record
from passerelle.engagements.choices import EngagementStatus
from passerelle.engagements.models import Engagement, Objective
from passerelle.engagements.services.engagements import engagement_create, engagement_update
from passerelle.engagements.services.objectives import objective_add
from passerelle.impact.models import Outcome, PublishedFigure
from passerelle.impact.services.outcomes import outcome_add
from passerelle.interchange.reading_yaml import Unreadable, read_yaml
from passerelle.interchange.tables import Problem, Row, Tables
from passerelle.interchange.validation import parse_date, problems_in
from passerelle.interchange.workbook import read_workbook
from passerelle.journal.models import Risk
from passerelle.journal.services.risks import risk_add
from passerelle.partners.choices import ProgrammeStatus
from passerelle.partners.models import Organization
from passerelle.partners.services.programme import enter
from passerelle.people.models import Lab, Position, User

TRANSFERRED = "Know-how transferred:"


class BadPortfolio(Exception):  # noqa: N818 - the list of problems is the message
    """The file has problems; nothing was written."""

    def __init__(self, problems: list[Problem]):
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(slots=True)
class Outcomes:
    """What was done to each table: created, updated, unchanged."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)

    def note(self, table: str, what: str) -> None:
        self.counts.setdefault(table, Counter())[what] += 1


class _Undo(Exception):  # noqa: N818 - leaves the transaction of a dry run
    pass


def read_portfolio(path: Path) -> Tables:
    """Return a file's tables, by its ending; raise BadPortfolio when it cannot be read."""
    try:
        data = path.read_bytes()
        return read_workbook(data) if path.suffix.lower() == ".xlsx" else read_yaml(data)
    except Unreadable as unreadable:
        raise BadPortfolio(unreadable.problems) from None
    except OSError as error:
        raise BadPortfolio([Problem("file", "", error.strerror or str(error))]) from None


def portfolio_import(*, actor: User, tables: Tables, dry_run: bool = False) -> Outcomes:
    """Write the tables in one transaction and return what changed; with `dry_run`, undo it all at the end."""
    problems = problems_in(tables, set(Organization.objects.values_list("key", flat=True)))
    if problems:
        raise BadPortfolio(problems)
    done = Outcomes()
    try:
        with transaction.atomic():
            _Writer(actor, done).write(tables)
            if dry_run:
                raise _Undo
    except _Undo:
        pass
    return done


class _Writer:
    """Writes each table through the services of its owner."""

    def __init__(self, actor: User, done: Outcomes):
        self.actor = actor
        self.done = done
        self.engagements: dict[str, Engagement] = {}

    def write(self, tables: Tables) -> None:
        self._lab(tables)
        for row in tables["organizations"]:
            self._organization(row)
        transferred = _grouped(tables["transfer"], "statement")
        for row in tables["engagements"]:
            self._engagement(row, transferred.get(row.values["key"], []))
        for row in tables["objectives"]:
            self._objective(row)
        for row in tables["risks"]:
            self._risk(row)
        for row in tables["outcomes"]:
            self._outcome(row)
        for row in tables["indicators"]:
            self._figure(row)

    def _lab(self, tables: Tables) -> None:
        for row in tables["lab"]:
            values = {name: row.values.get(name) or "" for name in ("name", "team", "city")}
            services = [service.values["text"] for service in tables["services"]]
            self._upsert("lab", Lab, {"only": True}, {**values, "services": services})
        for row in tables["positions"]:
            key = {"group": row.values["group"], "title": row.values["title"]}
            self._upsert("positions", Position, key, {"count": row.values["count"]})

    def _upsert(self, table: str, model: Any, key: dict[str, Any], values: dict[str, Any]) -> Any:
        found = model.objects.filter(**key).first()
        if found is None:
            found = model.objects.create(**key, **values)
            self.done.note(table, "created")
        elif any(getattr(found, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(found, name, value)
            found.save(update_fields=list(values))
            self.done.note(table, "updated")
        else:
            self.done.note(table, "unchanged")
            return found
        record(actor=self.actor, verb=f"{table}.imported", target=found, after={**key, **values})
        return found

    def _organization(self, row: Row) -> None:
        values = {name: row.values[name] for name in ("name", "kind", "sector")}
        organization = self._upsert("organizations", Organization, {"key": row.values["key"]}, values)
        if organization.programme_status == ProgrammeStatus.NONE:
            # whoever works with the lab is one of its partners
            enter(organization, ProgrammeStatus.MEMBER, None, self.actor)
            organization.save(update_fields=["programme_status", "partner_since"])

    def _engagement(self, row: Row, transferred: list[str]) -> None:
        starts_on, precision = parse_date(row.values.get("starts_on"))
        ends_on, _precision = parse_date(row.values.get("ends_on"))
        summary = "\n".join([TRANSFERRED, *(f"- {text}" for text in transferred)]) if transferred else ""
        values = {"title": row.values["title"], "summary": summary, "starts_on": starts_on, "ends_on": ends_on}
        found = Engagement.objects.filter(import_key=row.values["key"]).first()
        if found is None:
            found = engagement_create(
                actor=self.actor,
                kind=row.values["kind"],
                organization=Organization.objects.get(key=row.values["organization"]),
                import_key=row.values["key"],
                starts_precision=precision,
                # the source speaks of work that is under way or done: it is no lead
                status=EngagementStatus.CLOSED if ends_on else EngagementStatus.ACTIVE,
                **values,
            )
            self.done.note("engagements", "created")
        elif any(getattr(found, name) != value for name, value in values.items()):
            found = engagement_update(actor=self.actor, engagement=found, version=found.version, **values)
            self.done.note("engagements", "updated")
        else:
            self.done.note("engagements", "unchanged")
        self.engagements[row.values["key"]] = found

    def _objective(self, row: Row) -> None:
        parent, text = self.engagements[row.values["engagement"]], row.values["statement"]
        if not self._there("objectives", Objective.objects.filter(engagement=parent, statement=text)):
            objective_add(actor=self.actor, engagement=parent, statement=text)

    def _risk(self, row: Row) -> None:
        parent, title = self.engagements[row.values["engagement"]], row.values["title"]
        if not self._there("risks", Risk.objects.filter(engagement=parent, title=title)):
            risk_add(actor=self.actor, engagement=parent, title=title, category=row.values["category"])

    def _outcome(self, row: Row) -> None:
        parent, title = self.engagements[row.values["engagement"]], row.values["title"]
        if not self._there("outcomes", Outcome.objects.filter(engagement=parent, title=title)):
            organization = Organization.objects.filter(key=row.values.get("organization") or "").first()
            kind = row.values["kind"]
            outcome_add(actor=self.actor, engagement=parent, kind=kind, title=title, organization=organization)

    def _there(self, table: str, rows: Any) -> bool:
        there: bool = rows.exists()
        self.done.note(table, "unchanged" if there else "created")
        return there

    def _figure(self, row: Row) -> None:
        key = {"period": str(row.values["period"]), "indicator": row.values["indicator"]}
        at_least = row.values.get("at_least") in {True, "yes", "oui"}
        self._upsert("indicators", PublishedFigure, key, {"value": row.values["value"], "at_least": at_least})


def _grouped(rows: list[Row], column: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for row in rows:
        groups.setdefault(row.values["engagement"], []).append(str(row.values[column]))
    return groups
