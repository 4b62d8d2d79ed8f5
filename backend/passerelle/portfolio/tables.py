"""The rows that are exported: what the pages show, in the reader's language."""

from collections.abc import Sequence
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.plan.selectors import current_stages, gates_of, milestones_of, next_of
from passerelle.planning.portfolio import stats_of
from passerelle.portfolio.permissions import can_see_effort
from passerelle.portfolio.selectors import LedgerFilters, days_of, efforts_for, health_for, visible_slips
from passerelle.portfolio.words import sentence

Table = tuple[list[str], list[list[Any]]]
LEDGER_MOST = 5000


def portfolio_table(actor: Any, engagements: Sequence[Engagement], language: str, level: str | None = None) -> Table:
    """Return headings and a row for each engagement, of one level of health when it is given.

    Columns of effort are only for whoever may see it.
    """
    today = clock.today()
    health = health_for(actor, list(engagements), today)
    rows = [row for row in engagements if level in {None, health[row.pk].level}]
    stats = stats_of(rows, today)
    following = {row.engagement_id: row for row in next_of(milestones_of(rows))}
    gates = {row.engagement_id: row for row in gates_of(rows)}
    stages = current_stages(rows)
    headings = [
        _("Reference"), _("Title"), _("Partner"), _("Kind"), _("Status"), _("Lead scientist"), _("Kick-off"),
        _("Closure"), _("Health"), _("Reasons"), _("Stage"), _("Next milestone"), _("Due"), _("Next gate"),
        _("Gate due"), _("Milestones"), _("Reached"),
        _("Late"), _("Deliverables"), _("Accepted"), _("Transfer items"), _("Unaided"), _("Slip, days"),
        _("Waiting on the client, days"),
    ]  # fmt: skip
    efforts = efforts_for(actor, rows, today)
    if can_see_effort(actor):
        headings += [_("Planned, days"), _("Planned so far, days"), _("Recorded, days")]
    table = []
    for row in rows:
        figures, stands, upcoming = stats[row.pk], health[row.pk], following.get(row.pk)
        gate, stage = gates.get(row.pk), stages.get(row.pk)
        cells: list[Any] = [
            row.reference, row.title, row.organization.name, str(row.get_kind_display()),
            str(row.get_status_display()), row.lead.name if row.lead else "", row.starts_on, row.ends_on,
            str(stands.level.label), "; ".join(map(sentence, stands.reasons)),
            stage.title_in(language) if stage else "",
            upcoming.title_in(language) if upcoming else "", upcoming.due_on if upcoming else None,
            gate.title_in(language) if gate else "", gate.due_on if gate else None,
            figures.milestones, figures.milestones_reached, figures.milestones_late, figures.deliverables,
            figures.deliverables_accepted, figures.transfer_items, figures.transfer_unaided, figures.slip_days,
            figures.days_waiting_on_client,
        ]  # fmt: skip
        if row.pk in efforts:
            effort = efforts[row.pk]
            cells += [effort.planned, effort.planned_so_far, effort.actual]
        table.append(cells)
    return headings, table


def ledger_table(actor: Any, filters: LedgerFilters, language: str) -> Table:
    """Return headings and a row for each move of a date, newest first."""
    headings = [
        _("Moved on"), _("Reference"), _("Engagement"), _("Partner"), _("Milestone"), _("From"), _("To"), _("Days"),
        _("Reason"), _("Whose clock"), _("Note"), _("By"),
    ]  # fmt: skip
    rows: list[list[Any]] = [
        [
            timezone.localdate(slip.created_at), slip.milestone.engagement.reference, slip.milestone.engagement.title,
            slip.milestone.engagement.organization.name, slip.milestone.title_in(language), slip.from_on, slip.to_on,
            days_of(slip), str(slip.get_reason_display()), str(slip.get_clock_display()), slip.note,
            slip.created_by.name if slip.created_by else "",
        ]
        for slip in visible_slips(actor, filters)[:LEDGER_MOST]
    ]  # fmt: skip
    return headings, rows
