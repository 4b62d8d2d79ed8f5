"""A year's figures: counted now, or as they were frozen."""

import hashlib
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

import orjson

from passerelle.core.ids import to_global_id
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import lab_visibility
from passerelle.impact.definitions import DEFINITIONS
from passerelle.impact.facts import facts_of
from passerelle.impact.models import Outcome, PublishedFigure

FIRST_YEAR, LAST_YEAR = 1990, 2100


def figures_of(year: int) -> list[dict[str, Any]]:
    """Count a year: a list of {indicator, number, en, fr, value, published, at_least, records}."""
    said = {row.indicator: row for row in PublishedFigure.objects.filter(period=str(year))}
    found = []
    for definition in DEFINITIONS:
        facts = facts_of(definition.indicator, year)
        published = said.get(definition.indicator.value)
        found.append(
            {
                "indicator": definition.indicator.value,
                "number": definition.number,
                "en": _in("en", definition.text),
                "fr": _in("fr", definition.text),
                "value": sum(fact.quantity for fact in facts),
                "published": published.value if published else None,
                "at_least": bool(published and published.at_least),
                "records": [fact.as_dict() for fact in facts],
            }
        )
    return found


def digest(year: int, figures: list[dict[str, Any]]) -> str:
    """Return the SHA-256 of a year's figures in their canonical JSON, sorted by key."""
    return hashlib.sha256(orjson.dumps([year, figures], option=orjson.OPT_SORT_KEYS)).hexdigest()


def _in(language: str, text: object) -> str:
    with translation.override(language):
        return str(text)


def led(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record with an address that opens: reports frozen earlier kept that of a partner without its type."""
    if record["kind"] != "Organization":
        return record
    return {**record, "path": f"/partners/{to_global_id('Organization', record['id'])}"}


def shown_to(actor: Any, figures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the figures with the records of engagements that the actor may not see counted, but not named."""
    ids = {
        kind: {record["id"] for figure in figures for record in figure["records"] if record["kind"] == kind}
        for kind in ("Engagement", "Outcome")
    }
    seen = set(Engagement.objects.filter(lab_visibility(actor), pk__in=ids["Engagement"]).values_list("pk", flat=True))
    outcomes = Outcome.objects.filter(lab_visibility(actor, "engagement"), pk__in=ids["Outcome"])
    seen |= set(outcomes.values_list("pk", flat=True))
    hidden = {"label": _("Confidential"), "path": ""}
    return [
        {
            **figure,
            "records": [
                led(record) if record["kind"] not in ids or record["id"] in seen else {**record, **hidden}
                for record in figure["records"]
            ],
        }
        for figure in figures
    ]
