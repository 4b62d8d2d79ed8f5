"""Assessing the client's capability."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import check_version, clean_choice, clean_text, lock, require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan
from passerelle.people.models import User
from passerelle.transfer import permissions
from passerelle.transfer.capability import LEVELS
from passerelle.transfer.choices import EVIDENCE_FROM_LEVEL, Dimension, Occasion
from passerelle.transfer.models import CapabilityAssessment, CapabilityScore


def _clean_scores(scores: list[dict[str, Any]]) -> list[dict[str, Any]]:
    cleaned = []
    for score in scores:
        dimension = clean_choice(score.get("dimension"), Dimension, "scores")
        evidence = clean_text(score.get("evidence"), "scores", maximum=2000, required=False)
        label = Dimension(dimension).label
        if score["level"] not in LEVELS:
            raise errors.invalid("scores", _("%(dimension)s: choose a level from 1 to 5.") % {"dimension": label})
        if score["level"] >= EVIDENCE_FROM_LEVEL and not evidence:
            message = _("%(dimension)s: give the evidence, it is needed from level 3.")
            raise errors.invalid("scores", message % {"dimension": label})
        cleaned.append({"dimension": dimension, "level": score["level"], "evidence": evidence})
    if sorted(score["dimension"] for score in cleaned) != sorted(Dimension.values):
        raise errors.invalid("scores", _("Give each of the seven dimensions once."))
    return cleaned


def _told(scores: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """What the trail keeps: each level, and what showed it, which a later assessment of the same occasion replaces."""
    rows = sorted(scores, key=lambda score: Dimension.values.index(score["dimension"]))
    shown = [f"{Dimension(row['dimension']).label}: {row['evidence']}" for row in rows if row["evidence"]]
    levels: dict[str, Any] = {row["dimension"]: row["level"] for row in rows}
    return levels | ({"evidence": "\n".join(shown)} if shown else {})


@transaction.atomic
def capability_assess(
    *,
    actor: User,
    engagement: Engagement,
    occasion: str,
    scores: list[dict[str, Any]],
    assessed_on: dt.date | None = None,
    version: int | None = None,
) -> CapabilityAssessment:
    """Record an assessment; the same occasion again replaces its scores.

    Args:
        scores: one {dimension, level 1 to 5, evidence} for each dimension; evidence from level 3.
        version: of the assessment that it replaces, as its author read it; 0 where they read none. Raises CONFLICT.
    """
    engagement = lock(engagement)
    require(can_edit_plan(actor, engagement))
    occasion = clean_choice(occasion, Occasion, "occasion")
    if not permissions.assessable_on(engagement, occasion):
        raise errors.invalid_state(
            _("This engagement has ended. Once it is closed, only the assessment twelve months after can be made.")
        )
    day = assessed_on or clock.today()
    if day > clock.today():
        raise errors.invalid("assessed_on", _("Give a date that is not in the future."))
    cleaned = _clean_scores(scores)
    assessment, made = CapabilityAssessment.objects.get_or_create(
        engagement=engagement, occasion=occasion, defaults={"assessed_on": day, "created_by": actor}
    )
    before = _told(assessment.scores.values("dimension", "level", "evidence"))
    if not made:
        check_version(assessment, version)
        assessment.assessed_on = day
        assessment.version += 1
        assessment.save(update_fields=["assessed_on", "version"])
        assessment.scores.all().delete()
    CapabilityScore.objects.bulk_create(
        CapabilityScore(assessment=assessment, created_by=actor, **score) for score in cleaned
    )
    record(
        actor=actor,
        verb="capability.assessed",
        target=assessment,
        engagement_id=engagement.pk,
        before=before,
        after={"occasion": occasion, **_told(cleaned)},
    )
    return assessment
