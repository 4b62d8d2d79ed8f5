"""Which reports a person sees."""

from typing import Any

from django.db.models import Q, QuerySet

from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.core.days import long_day
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import client_visibility, get_child_for
from passerelle.notifications.kinds import Kind
from passerelle.people.permissions import is_lab
from passerelle.reports.models import ProgressReport

SHARED = Q(disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])


def period_of(report: ProgressReport) -> str:
    """The days that a report is about, in the active language."""
    return f"{long_day(report.starts_on)} – {long_day(report.ends_on)}"


def get_report_for(actor: Any, report_id: str) -> ProgressReport:
    """Return a report for a lab person, or raise NOT_FOUND."""
    found: ProgressReport = get_child_for(actor, ProgressReport.objects.all(), report_id)
    return found


def client_reports(actor: Any) -> QuerySet[ProgressReport]:
    """Shared reports of the engagements into which the person was let."""
    found = ProgressReport.objects.filter(SHARED, client_visibility(actor, "engagement"))
    return found.select_related("engagement__organization")


def get_client_report_for(actor: Any, report_id: str) -> ProgressReport:
    found = client_reports(actor).filter(pk=report_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_readable_report(actor: Any, report_id: str) -> ProgressReport:
    """Return a report for whoever may read it, by either side's rule, or raise NOT_FOUND."""
    return get_report_for(actor, report_id) if is_lab(actor) else get_client_report_for(actor, report_id)


def reports_of(engagements: list[Engagement]) -> QuerySet[ProgressReport]:
    """Reports of engagements that the reader was already found to see."""
    return ProgressReport.objects.filter(engagement__in=engagements).select_related("engagement")


# how lines of news speak of reports
NEWS = Kind(
    ProgressReport, "engagement", "reports", client_reports, lambda row, language: period_of(row), page="reports"
)
