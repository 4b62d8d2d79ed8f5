"""The kinds of things that lines are about: where they hang, and what of them a client sees."""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Model, OuterRef, QuerySet, Subquery
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from passerelle.core.choices import Disclosure
from passerelle.core.models import BilingualTitle
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.deliverables.selectors import client_deliverables, client_versions
from passerelle.engagements.models import ClientMembership, Delegation, Engagement, Objective, TeamMember
from passerelle.engagements.selectors import (
    client_delegations,
    client_engagements,
    client_visibility,
    lab_visibility,
)
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.journal.selectors import client_comments, client_log, client_risks
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.plan.selectors import client_milestones, client_waiting_periods
from passerelle.reviews.models import Decision, ReviewRound
from passerelle.reviews.selectors import client_decisions, client_rounds
from passerelle.transfer.models import Checklist, Evidence, Item
from passerelle.transfer.selectors import client_checklists, client_evidence, client_items

LABEL_LENGTH = 80
MARKS = re.compile(r"[*`#>]+")


@dataclass(frozen=True, slots=True)
class Kind:
    """A table: the path to its engagement, the lab's tab, and the client's part (None: clients see none)."""

    model: type[Model]
    path: str
    tab: str
    client: Callable[[Any], QuerySet[Any]] | None
    label: Callable[[Any, str], str]
    joins: tuple[str, ...] = ()
    page: str = ""  # of the portal, for one row

    def visible(self, reader: Any) -> QuerySet[Any]:
        """Rows that the reader sees now."""
        rows = self.model._default_manager.all()
        if reader.lab_role is not None:
            return rows.filter(lab_visibility(reader, self.path))
        return self.client(reader) if self.client else rows.none()


def _title(row: Any, language: str) -> str:
    return row.title_in(language) if isinstance(row, BilingualTitle) else str(row.title)


def _body(row: Any, _language: str) -> str:
    """The text without the marks of Markdown."""
    return MARKS.sub("", str(row.body))


def _version(row: Any, language: str) -> str:
    return f"{row.deliverable.title_in(language)}, v{row.number}"


def _round(row: Any, language: str) -> str:
    return _version(row.deliverable_version, language)


def _decision(row: Any, language: str) -> str:
    return _round(row.round, language)


def _evidence(row: Any, language: str) -> str:
    return _item(row.item, language)


def _client_objectives(reader: Any) -> QuerySet[Objective]:
    shared = [Disclosure.CLIENT, Disclosure.PUBLIC]
    return Objective.objects.filter(client_visibility(reader, "engagement"), disclosure__in=shared)


def _client_comments(reader: Any) -> QuerySet[Comment]:
    """With the review of the version that each is on, `round_id`: its page is where the client reads it."""
    rounds = client_rounds(reader).filter(deliverable_version_id=OuterRef("target_id")).order_by("-created_at", "id")
    return client_comments(reader).annotate(round_id=Subquery(rounds.values("pk")[:1]))


def _item(row: Any, language: str) -> str:
    first, second = row.capability_en, row.capability_fr
    return str((second or first) if language == "fr" else (first or second))


@functools.cache
def kinds() -> dict[str, Kind]:
    """Return the kinds below and those that apps above declare (`news` in their `AppConfig`)."""
    declared = (getattr(config, "news", {}) for config in apps.get_app_configs())
    return OWN | {name: import_string(path) for own in declared for name, path in own.items()}


OWN: dict[str, Kind] = {
    "Milestone": Kind(Milestone, "engagement", "plan", client_milestones, _title),
    "WaitingPeriod": Kind(
        WaitingPeriod, "engagement", "plan", client_waiting_periods, lambda row, language: row.what
    ),
    "Deliverable": Kind(Deliverable, "engagement", "deliverables", client_deliverables, _title),
    "DeliverableVersion": Kind(
        DeliverableVersion, "deliverable__engagement", "deliverables", client_versions, _version, ("deliverable",)
    ),
    "ReviewRound": Kind(
        ReviewRound, "deliverable_version__deliverable__engagement", "deliverables", client_rounds, _round,
        ("deliverable_version__deliverable",), "reviews",
    ),
    "Decision": Kind(
        Decision, "round__deliverable_version__deliverable__engagement", "deliverables", client_decisions, _decision,
        ("round__deliverable_version__deliverable",),
    ),
    "LogEntry": Kind(LogEntry, "engagement", "log", client_log, _body),
    "Comment": Kind(Comment, "engagement", "log", _client_comments, _body),
    "Risk": Kind(Risk, "engagement", "log", client_risks, _title),
    "Item": Kind(Item, "section__checklist__engagement", "transfer", client_items, _item),
    "Evidence": Kind(
        Evidence, "item__section__checklist__engagement", "transfer", client_evidence, _evidence, ("item",)
    ),
    "Checklist": Kind(
        Checklist, "engagement", "transfer", client_checklists, lambda row, language: _("Transfer checklist")
    ),
    "Objective": Kind(Objective, "engagement", "", _client_objectives, lambda row, language: row.statement),
    "Delegation": Kind(
        Delegation, "engagement", "team", client_delegations, lambda row, language: row.delegator.name, ("delegator",)
    ),
    "Engagement": Kind(Engagement, "", "", client_engagements, _title),
    "TeamMember": Kind(
        TeamMember, "engagement", "team", None, lambda row, language: row.person.name, ("person",)
    ),
    "ClientMembership": Kind(
        ClientMembership, "engagement", "team", None, lambda row, language: row.user.name, ("user",)
    ),
}  # fmt: skip
