"""An engagement starts from a playbook: one act, one transaction."""

import datetime as dt
from dataclasses import asdict

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import require
from passerelle.deliverables.services.planned import PlannedDeliverable, deliverables_plan
from passerelle.engagements.models import Engagement
from passerelle.engagements.services.engagements import check_span, engagement_create
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.people.permissions import can_start_engagement
from passerelle.plan.services.planned import PlannedMilestone, PlannedStage, plan_lay
from passerelle.playbooks.layout import Layout, lay_out, weeks_before
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.schedule import Schedule
from passerelle.transfer.services.checklists import checklist_create


def playbook_layout(playbook: Playbook, *, starts_on: dt.date, weeks: int | None = None) -> Layout:
    """Return what an engagement from this playbook would consist of, with its dates.

    Args:
        starts_on: the kick-off, between 1990 and 2099; VALIDATION otherwise.
        weeks: length from kick-off to closure, the playbook's default when None; VALIDATION outside its bounds.
    """
    length = playbook.default_weeks if weeks is None else weeks
    if not playbook.min_weeks <= length <= playbook.max_weeks:
        message = _("With this playbook an engagement takes from %(least)d to %(most)d weeks.")
        raise errors.invalid("weeks", message % {"least": playbook.min_weeks, "most": playbook.max_weeks})
    check_span(starts_on, None)
    preparation = weeks_before(playbook.definition)
    schedule = Schedule(starts_on, length, playbook.default_weeks, preparation, clock.today())
    return lay_out(playbook.definition, schedule)


@transaction.atomic
def engagement_start(
    *,
    actor: User,
    playbook: Playbook,
    organization: Organization,
    title: str,
    starts_on: dt.date,
    weeks: int | None = None,
    lead: User | None = None,
    confidential: bool = False,
    summary: str = "",
) -> Engagement:
    """Create an engagement with the stages, milestones, seats, deliverables and checklist of a playbook.

    Raises FORBIDDEN, or VALIDATION naming title, summary, lead, starts_on or weeks; nothing is created then.
    """
    require(can_start_engagement(actor))
    layout = playbook_layout(playbook, starts_on=starts_on, weeks=weeks)
    engagement = engagement_create(
        actor=actor,
        kind=playbook.kind,
        organization=organization,
        title=title,
        summary=summary,
        lead=lead,
        starts_on=starts_on,
        ends_on=layout.ends_on,
        confidential=confidential,
        playbook_key=playbook.key,
    )
    engagement_equip(actor=actor, engagement=engagement, playbook=playbook, layout=layout)
    return engagement


@transaction.atomic
def engagement_equip(*, actor: User, engagement: Engagement, playbook: Playbook, layout: Layout) -> None:
    """Give an engagement without a plan the stages, milestones, deliverables and checklist of a layout."""
    milestones = plan_lay(
        actor=actor,
        engagement=engagement,
        stages=[PlannedStage(**stage) for stage in layout.stages],
        milestones=[PlannedMilestone(**asdict(milestone)) for milestone in layout.milestones],
    )
    rows = [
        PlannedDeliverable(**{**asdict(row), "milestone": milestones.get(row.milestone)})
        for row in layout.deliverables
    ]
    deliverables_plan(actor=actor, engagement=engagement, rows=rows)
    if layout.sections:
        checklist_create(actor=actor, engagement=engagement, sections=layout.sections)
    after = {
        "playbook": playbook.key,
        "stages": len(layout.stages),
        "milestones": len(layout.milestones),
        "deliverables": len(layout.deliverables),
        "items": layout.items,
    }
    record(actor=actor, verb="engagement.planned", target=engagement, engagement_id=engagement.pk, after=after)
