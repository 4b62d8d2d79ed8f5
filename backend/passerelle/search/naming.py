"""How what was found is called, where it belongs, and which of its texts is shown in part."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from passerelle.core import clock
from passerelle.core.ids import to_global_id
from passerelle.core.plain import plain
from passerelle.reports.selectors import period_of

LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Told:
    """`reference` is of the engagement; `context` where it belongs; `text` is shown in part.

    `on` is the global id of what a comment is about. An event has the instant at which it begins, and whether it is
    over: those are on another page.
    """

    title: str
    reference: str = ""
    context: str = ""
    text: str = ""
    starts_at: dt.datetime | None = None
    is_over: bool = False
    on: str = ""


def _of(engagement: Any, title: str, text: str = "") -> Told:
    return Told(title, engagement.reference, engagement.title, text)


def _line(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST_TITLE else flat[: LONGEST_TITLE - 1].rstrip() + "…"


def engagement(row: Any, language: str) -> Told:
    return Told(row.title, row.reference, row.organization.name, row.summary)


def milestone(row: Any, language: str) -> Told:
    return _of(row.engagement, row.title_in(language), row.outcome_note)


def deliverable(row: Any, language: str) -> Told:
    return _of(row.engagement, row.title_in(language), row.acceptance_criteria)


def log_entry(row: Any, language: str) -> Told:
    return _of(row.engagement, row.happened_on.isoformat(), row.body)


def comment(row: Any, language: str) -> Told:
    """By how it begins; it stands below what it is about."""
    engagement, on = row.engagement, to_global_id(row.target_type, row.target_id)
    return Told(_line(plain(row.body, None)), engagement.reference, engagement.title, row.body, on=on)


def waiting(row: Any, language: str) -> Told:
    return _of(row.engagement, row.what)


def partner(row: Any, language: str) -> Told:
    return Told(row.name, text=row.sector)


def person(row: Any, language: str) -> Told:
    return Told(row.name, context=row.title)


def risk(row: Any, language: str) -> Told:
    return _of(row.engagement, row.title, row.mitigation)


def item(row: Any, language: str) -> Told:
    return _of(row.section.checklist.engagement, row.capability_in(language), row.evidence_asked_in(language))


def objective(row: Any, language: str) -> Told:
    title = _line(row.statement)
    facts = " · ".join(text for text in (row.metric, row.target, row.result) if text)
    return _of(row.engagement, title, row.statement if title.endswith("…") else facts)


def decision(row: Any, language: str) -> Told:
    version = row.round.deliverable_version
    return _of(version.deliverable.engagement, version.name_in(language), row.reason)


def report(row: Any, language: str) -> Told:
    return _of(row.engagement, period_of(row), row.body_in(language))


def outcome(row: Any, language: str) -> Told:
    return _of(row.engagement, row.title, " · ".join(text for text in (row.authors, row.venue, row.doi) if text))


def agreement(row: Any, language: str) -> Told:
    return _of(row.engagement, row.title)


def inquiry(row: Any, language: str) -> Told:
    return Told(row.organization_name, context=row.contact_name, text=row.need)


def need(row: Any, language: str) -> Told:
    """By its skill; one that takes anybody by its note, without which it is not found."""
    skill = (row.skill.name_fr if language == "fr" else row.skill.name_en) if row.skill else ""
    return _of(row.engagement, skill or row.note, row.note if skill else "")


def event(row: Any, language: str) -> Told:
    return Told(
        row.title_in(language),
        context=row.place,
        text=row.description,
        starts_at=row.starts_at,
        is_over=row.ends_at <= clock.now(),
    )


def scenario(row: Any, language: str) -> Told:
    return Told(row.name, text=row.note)
