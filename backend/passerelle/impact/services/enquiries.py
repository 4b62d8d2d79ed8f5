"""Asking the client, some time after closure, what came of it."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.engagements.choices import EngagementStatus
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_update
from passerelle.engagements.standing import standing
from passerelle.impact.choices import EnquiryUse
from passerelle.impact.models import ImpactEnquiry
from passerelle.impact.permissions import can_answer
from passerelle.people.models import User
from passerelle.playbooks.models import Playbook

# for work without a playbook: three months, one year and three years after closure
USUAL_WEEKS = (13, 52, 156)


def plan_enquiries(*, event: Any) -> None:
    """Reaction to a change of status: once closed, an engagement is asked after, as its playbook says."""
    if event.after.get("status") != EngagementStatus.CLOSED:
        return
    engagement = Engagement.objects.get(pk=event.engagement_id)
    closed_on = clock.today()
    for weeks in weeks_after(engagement):
        due_on = closed_on + dt.timedelta(weeks=weeks)
        ImpactEnquiry.objects.get_or_create(engagement=engagement, due_on=due_on)


def weeks_after(engagement: Engagement) -> tuple[int, ...]:
    """Return the weeks after closure at which to ask; the playbook counts them from the kick-off."""
    playbook = Playbook.objects.filter(key=engagement.playbook_key).first()
    weeks = (playbook.definition.get("follow_up_weeks") or []) if playbook else []
    after = tuple(int(week) - playbook.default_weeks for week in weeks) if playbook else ()
    return tuple(week for week in after if week > 0) or USUAL_WEEKS


@transaction.atomic
def enquiry_plan(*, actor: User, engagement: Engagement, due_on: dt.date) -> ImpactEnquiry:
    """Ask at one more day, for an engagement that is closed or closing."""
    engagement = lock(engagement)
    require(can_update(actor, engagement))
    if engagement.status not in {EngagementStatus.CLOSING, EngagementStatus.CLOSED}:
        raise errors.invalid_state(_("Ask what came of it once the engagement is closing."))
    if not clock.today() - dt.timedelta(days=366) <= due_on <= clock.today() + dt.timedelta(days=3660):
        raise errors.invalid("due_on", _("Choose a day within the next ten years."))
    if ImpactEnquiry.objects.filter(engagement=engagement, due_on=due_on).exists():
        raise errors.invalid("due_on", _("There is an enquiry on this day already."))
    enquiry = ImpactEnquiry.objects.create(engagement=engagement, due_on=due_on, created_by=actor)
    after = {"due_on": due_on.isoformat()}
    record(actor=actor, verb="enquiry.planned", target=enquiry, engagement_id=engagement.pk, after=after)
    return enquiry


@transaction.atomic
def enquiry_answer(
    *,
    actor: User,
    enquiry: ImpactEnquiry,
    version: int,
    use: str,
    changed: str | None = None,
    value: str | None = None,
    respondent: str | None = None,
    internal_note: str | None = None,
) -> ImpactEnquiry:
    """Write down what the client says, by themselves or by the lab for them. An answer stands.

    The lab may do so before the day, for what a client tells early is not to be lost; the client is asked on the day.
    Raises VALIDATION naming use, changed, value or respondent; INVALID_STATE when it is answered.
    """
    enquiry = lock(enquiry)
    require(can_answer(actor, enquiry))
    check_version(enquiry, version)
    if enquiry.answered_at is not None:
        raise errors.invalid_state(_("This enquiry is answered already."))
    is_client = standing(actor, enquiry.engagement).is_client
    use = clean_choice(use, EnquiryUse, "use")
    if is_client and use == EnquiryUse.UNREACHED:
        raise errors.invalid("use", _("Say what became of the work."))
    reached = use != EnquiryUse.UNREACHED
    enquiry.use = use
    enquiry.changed = clean_text(changed, "changed", maximum=5000, required=reached)
    enquiry.value = clean_line(value, "value", maximum=300, required=False)
    enquiry.respondent = (
        actor.name if is_client else clean_line(respondent, "respondent", maximum=120, required=reached)
    )
    if not is_client:
        enquiry.internal_note = clean_text(internal_note, "internal_note", maximum=5000, required=False)
    enquiry.answered_at, enquiry.answered_by = clock.now(), actor
    bump(enquiry, "use", "changed", "value", "respondent", "internal_note", "answered_at", "answered_by")
    after = {"use": use, "changed": enquiry.changed}
    record(actor=actor, verb="enquiry.answered", target=enquiry, engagement_id=enquiry.engagement_id, after=after)
    return enquiry
