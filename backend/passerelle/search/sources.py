"""What is searched: for each kind its visible rows, the columns that are read, and how a row is called.

The stages of a plan are no kind: they are called alike on every engagement, and would stand before what is sought.
No internal note is among the columns: what a reader may not open must not be found by its words either.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from passerelle.deliverables.models import Deliverable
from passerelle.deliverables.selectors import client_deliverables
from passerelle.engagements.models import Agreement, Objective
from passerelle.engagements.selectors import client_engagements, lab_visibility, visible_engagements
from passerelle.impact.models import Outcome
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.journal.selectors import client_log
from passerelle.partners.models import Organization
from passerelle.partners.selectors import visible_organizations
from passerelle.people.models import Skill
from passerelle.people.selectors import visible_people
from passerelle.pipeline.selectors import visible_inquiries
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.plan.selectors import client_milestones
from passerelle.planning.selectors import visible_scenarios
from passerelle.programme.selectors import visible_events
from passerelle.reports.models import ProgressReport
from passerelle.reviews.models import Decision
from passerelle.search import naming
from passerelle.search.choices import ClientSearchKind, SearchKind
from passerelle.search.naming import Told
from passerelle.staffing.choices import NeedStatus
from passerelle.staffing.selectors import visible_needs
from passerelle.transfer.models import Item


@dataclass(frozen=True, slots=True)
class Related:
    """A row of another table whose words count as the row's own: an engagement is found by its partner's name."""

    path: str
    model: type[Model]
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a kind is found: its visible rows, the columns that are searched, newest first by `newest`."""

    rows: Callable[[Any], QuerySet[Any]]
    columns: tuple[str, ...]
    told: Callable[[Any, str], Told]
    newest: str = "-created_at"
    related: Related | None = None


Sources = Mapping[str, Source]


def _on_engagements(model: Any, path: str = "engagement") -> Callable[[Any], QuerySet[Any]]:
    return lambda actor: model.objects.filter(lab_visibility(actor, path)).select_related(path)


PARTNER = Related("organization", Organization, ("name",))  # by its name, and by nothing else of the partner
ENGAGEMENT = ("reference", "title", "summary")
MILESTONE = ("title_en", "title_fr", "outcome_note")
DELIVERABLE = ("title_en", "title_fr", "acceptance_criteria")
SOURCES: Sources = {
    SearchKind.ENGAGEMENT: Source(
        lambda actor: visible_engagements(actor).select_related("organization"),
        ENGAGEMENT,
        naming.engagement,
        related=PARTNER,
    ),
    SearchKind.MILESTONE: Source(_on_engagements(Milestone), MILESTONE, naming.milestone),
    SearchKind.DELIVERABLE: Source(_on_engagements(Deliverable), DELIVERABLE, naming.deliverable),
    SearchKind.LOG_ENTRY: Source(_on_engagements(LogEntry), ("body", "context"), naming.log_entry, "-happened_on"),
    SearchKind.COMMENT: Source(_on_engagements(Comment), ("body",), naming.comment),
    SearchKind.WAITING: Source(_on_engagements(WaitingPeriod), ("what",), naming.waiting, "-since"),
    SearchKind.PARTNER: Source(visible_organizations, ("name", "sector"), naming.partner),
    SearchKind.PERSON: Source(visible_people, ("name", "title"), naming.person, "name"),
    SearchKind.RISK: Source(_on_engagements(Risk), ("title", "mitigation"), naming.risk),
    SearchKind.ITEM: Source(
        _on_engagements(Item, "section__checklist__engagement"),
        ("capability_en", "capability_fr", "evidence_asked_en", "evidence_asked_fr"),
        naming.item,
    ),
    SearchKind.OBJECTIVE: Source(
        _on_engagements(Objective), ("statement", "metric", "target", "result"), naming.objective
    ),
    SearchKind.DECISION: Source(
        _on_engagements(Decision, "round__deliverable_version__deliverable__engagement"),
        ("reason",),
        naming.decision,
        "-decided_at",
    ),
    SearchKind.REPORT: Source(_on_engagements(ProgressReport), ("body_en", "body_fr"), naming.report, "-ends_on"),
    SearchKind.OUTCOME: Source(_on_engagements(Outcome), ("title", "authors", "venue", "doi"), naming.outcome),
    SearchKind.AGREEMENT: Source(_on_engagements(Agreement), ("title",), naming.agreement),
    SearchKind.INQUIRY: Source(
        # those that are held back were read by nobody yet, and may be nothing but noise
        lambda actor: visible_inquiries(actor).filter(held=False),
        ("organization_name", "contact_name", "need"),
        naming.inquiry,
    ),
    SearchKind.NEED: Source(
        lambda actor: visible_needs(actor).exclude(status=NeedStatus.WITHDRAWN),
        ("note",),
        naming.need,
        "-earliest_on",
        Related("skill", Skill, ("name_en", "name_fr")),
    ),
    SearchKind.EVENT: Source(
        visible_events, ("title_en", "title_fr", "description", "place"), naming.event, "-starts_at"
    ),
    SearchKind.SCENARIO: Source(visible_scenarios, ("name", "note"), naming.scenario),
}
# an allow-list: what the client's pages show of each kind; why a decision was taken is the lab's
CLIENT_SOURCES: Sources = {
    ClientSearchKind.ENGAGEMENT: Source(
        lambda actor: client_engagements(actor).select_related("organization"),
        ENGAGEMENT,
        naming.engagement,
        related=PARTNER,
    ),
    ClientSearchKind.MILESTONE: Source(client_milestones, MILESTONE, naming.milestone),
    ClientSearchKind.DELIVERABLE: Source(client_deliverables, DELIVERABLE, naming.deliverable),
    ClientSearchKind.LOG_ENTRY: Source(client_log, ("body",), naming.log_entry, "-happened_on"),
}
