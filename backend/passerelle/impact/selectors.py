"""Finding outcomes, enquiries, register entries, reports and what is public."""

from typing import Any

from django.db.models import Q, QuerySet

from passerelle.core import clock, errors
from passerelle.core.choices import Disclosure
from passerelle.core.folding import holds
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import client_visibility, get_child_for, lab_visibility
from passerelle.impact.models import ImpactEnquiry, Outcome, RegisterEntry, ShowcaseEntry, YearlyReport
from passerelle.impact.permissions import can_see_impact
from passerelle.notifications.kinds import Kind
from passerelle.people.selectors import clean_search
from passerelle.sharing import kinds as shared

SHARED = Q(disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])


def get_outcome_for(actor: Any, outcome_id: str) -> Outcome:
    found: Outcome = get_child_for(actor, Outcome.objects.all(), outcome_id)
    return found


def client_outcomes(actor: Any) -> QuerySet[Outcome]:
    return Outcome.objects.filter(client_visibility(actor, "engagement"), SHARED)


def get_client_outcome_for(actor: Any, outcome_id: str) -> Outcome:
    found = client_outcomes(actor).filter(pk=outcome_id).first()
    if found is None:
        raise errors.not_found()
    return found


def due_enquiries(actor: Any) -> QuerySet[ImpactEnquiry]:
    """Return what is due and unanswered among what a lab person sees, the longest waiting first."""
    found = ImpactEnquiry.objects.filter(lab_visibility(actor, "engagement"))
    return found.filter(due_on__lte=clock.today(), answered_at__isnull=True).select_related(
        "engagement__organization", "engagement__lead"
    )


def get_enquiry_for(actor: Any, enquiry_id: str) -> ImpactEnquiry:
    found: ImpactEnquiry = get_child_for(actor, ImpactEnquiry.objects.select_related("answered_by"), enquiry_id)
    return found


def client_enquiries(actor: Any) -> QuerySet[ImpactEnquiry]:
    """Return what the client's people are asked now and what was answered: not what is still to come."""
    asked = Q(due_on__lte=clock.today()) | Q(answered_at__isnull=False)
    return ImpactEnquiry.objects.filter(client_visibility(actor, "engagement"), asked)


def get_client_enquiry_for(actor: Any, enquiry_id: str) -> ImpactEnquiry:
    found = client_enquiries(actor).select_related("engagement", "answered_by").filter(pk=enquiry_id).first()
    if found is None:
        raise errors.not_found()
    return found


def search_register(actor: Any, *, kind: list[str] | None = None, text: str | None = None) -> QuerySet[RegisterEntry]:
    if not can_see_impact(actor):
        return RegisterEntry.objects.none()
    found = RegisterEntry.objects.all()
    if kind:
        found = found.filter(kind__in=kind)
    needle = clean_search(text)
    return found.filter(holds(needle, "title", "source")) if needle else found


def get_entry_for(actor: Any, entry_id: str) -> RegisterEntry:
    found = search_register(actor).filter(pk=entry_id).first()
    if found is None:
        raise errors.not_found()
    return found


def reports_of(actor: Any, year: int) -> QuerySet[YearlyReport]:
    found = YearlyReport.objects.filter(year=year) if can_see_impact(actor) else YearlyReport.objects.none()
    return found.select_related("created_by")


def get_report_for(actor: Any, report_id: str) -> YearlyReport:
    found = YearlyReport.objects.select_related("created_by").filter(pk=report_id).first()
    if found is None or not can_see_impact(actor):
        raise errors.not_found()
    return found


def showcase_of(engagement: Engagement) -> ShowcaseEntry | None:
    return ShowcaseEntry.objects.filter(engagement=engagement).first()


def public_entries() -> QuerySet[ShowcaseEntry]:
    """What anybody may read: published, agreed by the partner, and not of confidential or cancelled work."""
    gone = [status for status in ENDED if status != "closed"]
    found = ShowcaseEntry.objects.filter(published_at__isnull=False, engagement__confidential=False)
    return found.exclude(engagement__status__in=gone).select_related("engagement__organization")


# how the sharing dialog names an outcome
OUTCOME_SHARED = shared.Kind(Outcome, lambda row, language: row.title)

# how lines of news speak of outcomes and enquiries
OUTCOME_NEWS = Kind(Outcome, "engagement", "impact", client_outcomes, lambda row, language: row.title)
ENQUIRY_NEWS = Kind(
    ImpactEnquiry,
    "engagement",
    "impact",
    client_enquiries,
    lambda row, language: row.engagement.title,
    ("engagement",),
)
