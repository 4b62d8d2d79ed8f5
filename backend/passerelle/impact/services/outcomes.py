"""What an engagement led to."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.core.web import is_web_address
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_update
from passerelle.impact.bibtex import read_bibtex
from passerelle.impact.choices import OutcomeKind
from passerelle.impact.dois import clean_doi
from passerelle.impact.models import Outcome
from passerelle.partners.models import Organization
from passerelle.people.models import User

FIELDS = ("kind", "title", "authors", "venue", "doi", "url", "happened_on", "internal_note")


@transaction.atomic
def outcome_add(
    *, actor: User, engagement: Engagement, organization: Organization | None = None, **values: Any
) -> Outcome:
    """Record an outcome, internal until it is shared. `values` are those of `FIELDS`; kind and title are required."""
    engagement = lock(engagement)
    require(can_update(actor, engagement))
    outcome = Outcome(engagement=engagement, organization=organization, created_by=actor)
    return _added(actor, outcome, {"kind": None, "title": None, **values})


def _added(actor: User, outcome: Outcome, values: dict[str, Any]) -> Outcome:
    _put(outcome, values)
    _refuse_double(outcome)
    outcome.save()
    after = {"kind": outcome.kind, "title": outcome.title}
    record(actor=actor, verb="outcome.added", target=outcome, engagement_id=outcome.engagement_id, after=after)
    return outcome


@transaction.atomic
def outcome_update(*, actor: User, outcome: Outcome, version: int, **values: Any) -> Outcome:
    """Change what is given of `FIELDS`."""
    outcome = lock(outcome)
    require(can_update(actor, outcome.engagement))
    check_version(outcome, version)
    before = {name: _told(outcome, name) for name in values}
    _put(outcome, values)
    _refuse_double(outcome)
    bump(outcome, *values)
    record(
        actor=actor,
        verb="outcome.updated",
        target=outcome,
        engagement_id=outcome.engagement_id,
        before=before,
        after={name: _told(outcome, name) for name in values},
    )
    return outcome


@transaction.atomic
def outcome_delete(*, actor: User, outcome: Outcome, version: int) -> None:
    outcome = lock(outcome)
    require(can_update(actor, outcome.engagement))
    check_version(outcome, version)
    before = {"kind": outcome.kind, "title": outcome.title}
    record(actor=actor, verb="outcome.deleted", target=outcome, engagement_id=outcome.engagement_id, before=before)
    outcome.delete()


@transaction.atomic
def outcomes_import(*, actor: User, engagement: Engagement, bibtex: str) -> tuple[list[Outcome], int]:
    """Add the publications of a BibTeX text that are not here yet; all of them, or none when one is bad.

    The same reference is known by its DOI, or else by its title. Returns what was added, and how many were left out
    because they are here already or stand more than once in the text.
    """
    engagement = lock(engagement)
    require(can_update(actor, engagement))
    references = read_bibtex(clean_text(bibtex, "bibtex", maximum=500_000))
    there = engagement.outcomes.filter(kind=OutcomeKind.PUBLICATION)
    known = {name.casefold() for row in there.values_list("doi", "title") for name in row if name}
    added = []
    for reference in references:
        doi = clean_doi(reference.doi)
        if (doi or reference.title).casefold() in known:
            continue
        known |= {name.casefold() for name in (doi, reference.title) if name}
        values = {
            "kind": OutcomeKind.PUBLICATION.value,
            "title": reference.title,
            "authors": reference.authors,
            "venue": reference.venue,
            "doi": doi,
            "url": reference.url if is_web_address(reference.url) else "",
            "happened_on": reference.happened_on,
        }
        added.append(_added(actor, Outcome(engagement=engagement, created_by=actor), values))
    return added, len(references) - len(added)


def _put(outcome: Outcome, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(outcome, name, _clean(name, value))


def _clean(name: str, value: Any) -> Any:
    match name:
        case "kind":
            return clean_choice(value, OutcomeKind, "kind")
        case "doi":
            return clean_doi(value)
        case "url":
            url = clean_line(value, "url", maximum=500, required=False)
            if url and not is_web_address(url):
                raise errors.invalid("url", _("Give a web address that starts with https://."))
            return url
        case "happened_on":
            if isinstance(value, dt.date) and value.year < 1900:
                raise errors.invalid("happened_on", _("This date is too long ago."))
            return value
        case "internal_note":
            return clean_text(value, name, maximum=5000, required=False)
        case "title" | "venue":
            return clean_line(value, name, maximum=300, required=name == "title")
        case _:
            return clean_line(value, name, maximum=1000, required=False)


def _refuse_double(outcome: Outcome) -> None:
    twin = Outcome.objects.filter(engagement_id=outcome.engagement_id, doi=outcome.doi).exclude(pk=outcome.pk)
    if outcome.doi and twin.exists():
        raise errors.invalid("doi", _("An outcome with this DOI is here already."))


def _told(outcome: Outcome, name: str) -> Any:
    value = getattr(outcome, name)
    return value.isoformat() if isinstance(value, dt.date) else value
