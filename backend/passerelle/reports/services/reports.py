"""Drafting, editing and sharing progress reports."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Disclosure, Language
from passerelle.core.lab import lab_facts
from passerelle.core.outbox import outbox_add
from passerelle.core.services import bump, check_version, clean_text, lock, require
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.engagements.permissions import can_share
from passerelle.people.models import User
from passerelle.plan.services.checks import plausible
from passerelle.reports import permissions
from passerelle.reports.drafting import draft
from passerelle.reports.facts import facts_of
from passerelle.reports.figures import figures_of, records_hidden
from passerelle.reports.models import ProgressReport

BODY_LENGTH = 50_000
MAIL = "passerelle.reports.services.letters.render"


@transaction.atomic
def report_draft(*, actor: User, engagement: Engagement, starts_on: dt.date, ends_on: dt.date) -> ProgressReport:
    """Draft a report on a period, both dates included, from what the client sees of it.

    Days begin and end as they do at the lab, wherever the writer is. Raises FORBIDDEN, or VALIDATION naming starts_on
    or ends_on.
    """
    require(permissions.can_write(actor, engagement))
    plausible(starts_on, "starts_on")
    plausible(ends_on, "ends_on")
    if ends_on < starts_on:
        raise errors.invalid("ends_on", _("The period ends before it starts."))
    if ends_on > clock.today():
        raise errors.invalid("ends_on", _("A report tells what happened: end it today or earlier."))
    with timezone.override(lab_facts().time_zone):
        facts = facts_of(engagement, starts_on, ends_on)
        texts = {f"body_{language}": draft(facts, language) for language in Language.values}
        figures = figures_of(facts)
    report = ProgressReport.objects.create(
        engagement=engagement, starts_on=starts_on, ends_on=ends_on, figures=figures, created_by=actor, **texts
    )
    _record(actor, "report.drafted", report, after={"starts_on": starts_on, "ends_on": ends_on})
    return report


@transaction.atomic
def report_update(*, actor: User, report: ProgressReport, version: int, body_en: str, body_fr: str) -> ProgressReport:
    """Replace the texts of a draft. Raises FORBIDDEN, CONFLICT, INVALID_STATE once it is shared, VALIDATION."""
    report = _draft(actor, report, version)
    english = clean_text(body_en, "body_en", maximum=BODY_LENGTH, required=False)
    french = clean_text(body_fr, "body_fr", maximum=BODY_LENGTH, required=False)
    if not (english or french):
        raise errors.invalid("body_en", _("Write the report in at least one language."))
    before = {"body_en": report.body_en, "body_fr": report.body_fr}
    report.body_en, report.body_fr = english, french
    bump(report, "body_en", "body_fr")
    _record(actor, "report.updated", report, before, {"body_en": english, "body_fr": french})
    return report


@transaction.atomic
def report_share(*, actor: User, report: ProgressReport, version: int) -> ProgressReport:
    """Show the report to the client as it stands, and write to each of its members. It is not edited afterwards."""
    require(can_share(actor, report.engagement))
    report = lock(report)
    check_version(report, version)
    _require_draft(report)
    if records_hidden(report):
        raise errors.invalid_state(
            _("Since this was drafted, something that it counts was taken back from the client. Draft it again.")
        )
    report.disclosure, report.shared_at = Disclosure.CLIENT, clock.now()
    bump(report, "disclosure", "shared_at")
    after = {"disclosure": report.disclosure, "starts_on": report.starts_on, "ends_on": report.ends_on}
    _record(actor, "report.shared", report, {"disclosure": Disclosure.INTERNAL}, after)
    members = ClientMembership.objects.filter(engagement=report.engagement_id, revoked_at__isnull=True)
    for user_id in sorted(set(members.values_list("user_id", flat=True))):
        outbox_add(key=f"report:{report.pk}:{user_id}", renderer=MAIL, report_id=report.pk, user_id=user_id)
    return report


@transaction.atomic
def report_delete(*, actor: User, report: ProgressReport, version: int) -> Engagement:
    """Throw a draft away. What was shared stays."""
    report = _draft(actor, report, version)
    engagement = report.engagement
    _record(actor, "report.deleted", report, {"starts_on": report.starts_on, "ends_on": report.ends_on})
    report.delete()
    return engagement


def _draft(actor: User, report: ProgressReport, version: int) -> ProgressReport:
    require(permissions.can_write(actor, report.engagement))
    report = lock(report)
    check_version(report, version)
    _require_draft(report)
    return report


def _require_draft(report: ProgressReport) -> None:
    if report.disclosure != Disclosure.INTERNAL:
        raise errors.invalid_state(_("This report was shared: it stays as the client read it. Draft another one."))


def _record(
    actor: User, verb: str, report: ProgressReport, before: dict[str, Any] | None = None, after: Any = None
) -> None:
    record(actor=actor, verb=verb, target=report, engagement_id=report.engagement_id, before=before, after=after)
