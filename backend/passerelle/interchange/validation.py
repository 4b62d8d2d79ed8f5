"""Checking a portfolio's tables as a whole: every problem at once, none of them written."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from passerelle.engagements.choices import DatePrecision, EngagementKind
from passerelle.impact.choices import OutcomeKind
from passerelle.interchange.tables import COLUMNS, Problem, Row, Tables
from passerelle.journal.choices import RiskCategory
from passerelle.partners.choices import OrganizationKind

_KEY = re.compile(r"^[a-z0-9][a-z0-9-]{0,59}$")
_DATE = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")
Check = Callable[[Any], str | None]


def parse_date(value: Any) -> tuple[dt.date | None, str]:
    """Return (date, precision) of "2019", "2019-05", "2019-05-06", a date, or nothing. Raises ValueError."""
    if value in {None, ""}:
        return None, DatePrecision.DAY
    match = _DATE.match(str(value).strip())
    if match is None:
        raise ValueError(value)
    year, month, day = match.groups()
    found = dt.date(int(year), int(month or 1), int(day or 1))
    if not 1990 <= found.year < 2100:
        raise ValueError(value)
    return found, DatePrecision.DAY if day else DatePrecision.MONTH if month else DatePrecision.YEAR


def _text(maximum: int) -> Check:
    def check(value: Any) -> str | None:
        if not isinstance(value, str | int) or not str(value).strip():
            return _("Write a text here.")
        if len(str(value)) > maximum:
            return _("This has %(length)d characters; the limit is %(maximum)d. Shorten it.") % {
                "length": len(str(value)),
                "maximum": maximum,
            }
        return None

    return check


def _key(value: Any) -> str | None:
    return None if isinstance(value, str) and _KEY.match(value) else _("Use small letters, digits and hyphens.")


def _one_of(choices: Any) -> Check:
    def check(value: Any) -> str | None:
        if value in choices.values:
            return None
        return _("“%(value)s” is not known here. Choose one of: %(known)s.") % {
            "value": str(value)[:50],
            "known": ", ".join(choices.values),
        }

    return check


def _date(value: Any) -> str | None:
    try:
        parse_date(value)
    except ValueError:
        message = _("“%(value)s” is not a date. Write 2026-05-31, 2026-05, 2026, or nothing.")
        return message % {"value": str(value)[:50]}
    return None


def _count(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 10**9:
        return _("Write a whole number.")
    return None


CHECKS: dict[str, dict[str, Check]] = {
    "lab": {"name": _text(120)},
    "positions": {"group": _text(60), "title": _text(120), "count": _count},
    "services": {"text": _text(300)},
    "organizations": {"key": _key, "name": _text(200), "kind": _one_of(OrganizationKind), "sector": _text(120)},
    "engagements": {
        "key": _key,
        "kind": _one_of(EngagementKind),
        "title": _text(200),
        "starts_on": _date,
        "ends_on": _date,
    },
    "objectives": {"statement": _text(1000)},
    "risks": {"title": _text(200), "category": _one_of(RiskCategory)},
    "transfer": {"statement": _text(1000)},
    "outcomes": {"kind": _one_of(OutcomeKind), "title": _text(300)},
    "indicators": {"period": _text(20), "indicator": _text(80), "value": _count},
}


def problems_in(tables: Tables, known_organizations: set[str]) -> list[Problem]:
    """Return everything that is wrong, in the order of the tables."""
    problems = [
        Problem(row.place_of(column), column, message)
        for table, checks in CHECKS.items()
        for row in tables[table]
        for column, check in checks.items()
        if (message := check(row.values.get(column))) is not None
    ]
    problems += _unknown_columns(tables)
    for table in ("organizations", "engagements"):
        problems += _doubles(tables[table])
    organizations = known_organizations | {row.values.get("key") for row in tables["organizations"]}
    engagements = {row.values.get("key") for row in tables["engagements"]}
    problems += _dangling(tables["engagements"], "organization", organizations)
    problems += _dangling(
        [row for row in tables["outcomes"] if row.values.get("organization")], "organization", organizations
    )
    for table in ("objectives", "risks", "transfer", "outcomes"):
        problems += _dangling(tables[table], "engagement", engagements)
    problems += [problem for row in tables["engagements"] for problem in _backwards(row)]
    return problems


def _unknown_columns(tables: Tables) -> list[Problem]:
    return [
        Problem(row.place_of(column), column, _("This field is not known here. Remove it or correct its name."))
        for table, rows in tables.items()
        for row in rows
        for column in row.values
        if column not in COLUMNS[table]
    ]


def _doubles(rows: list[Row]) -> list[Problem]:
    seen: dict[Any, str] = {}
    found = []
    for row in rows:
        key = row.values.get("key")
        if key in seen:
            message = _("The key “%(key)s” stands at %(place)s already. Choose another.")
            found.append(Problem(row.place_of("key"), "key", message % {"key": key, "place": seen[key]}))
        seen.setdefault(key, row.place_of("key"))
    return found


def _dangling(rows: list[Row], column: str, known: set[Any]) -> list[Problem]:
    message = _("There is no “%(key)s”. Write a key that the file defines.")
    return [
        Problem(row.place_of(column), column, message % {"key": str(row.values.get(column))[:50]})
        for row in rows
        if row.values.get(column) not in known
    ]


def _backwards(row: Row) -> list[Problem]:
    try:
        start, _precision = parse_date(row.values.get("starts_on"))
        end, _precision = parse_date(row.values.get("ends_on"))
    except ValueError:
        return []
    if start and end and end < start:
        message = _("The closure is before the kick-off. Give a later date.")
        return [Problem(row.place_of("ends_on"), "ends_on", message)]
    return []
