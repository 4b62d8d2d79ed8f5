"""Who of the lab is on an engagement."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, clean_choice, lock, require
from passerelle.engagements import permissions
from passerelle.engagements.choices import TeamRole
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.engagements.standing import forget_standings
from passerelle.people.choices import LabRole
from passerelle.people.models import User


@transaction.atomic
def team_add(
    *, actor: User, engagement: Engagement, person: User, role: str, since: dt.date | None = None
) -> TeamMember:
    """Put a lab person on the team from a day on (today). Raises VALIDATION when they are on it already."""
    engagement = lock(engagement)
    require(permissions.can_edit_team(actor, engagement))
    role = clean_choice(role, TeamRole, "role")
    if not person.is_lab:
        raise errors.invalid("person", _("Only the lab's own people join the team."))
    if role == TeamRole.LEAD and engagement.lead_id != person.pk:
        raise errors.invalid("role", _("There is one lead scientist. Change the lead of the engagement instead."))
    if person.lab_role == LabRole.INTERN and role != TeamRole.INTERN:
        raise errors.invalid("role", _("An intern joins the team as an intern."))
    if TeamMember.objects.filter(engagement=engagement, person=person, until__isnull=True).exists():
        raise errors.invalid("person", _("%(name)s is on the team already.") % {"name": person.name})
    member = TeamMember.objects.create(
        engagement=engagement, person=person, role=role, since=since or clock.today(), created_by=actor
    )
    record(
        actor=actor,
        verb="team.joined",
        target=member,
        engagement_id=engagement.pk,
        after={"person": person.name, "role": role},
    )
    return member


@transaction.atomic
def team_remove(*, actor: User, member: TeamMember) -> TeamMember:
    """End a membership: yesterday is its last day, so that it ends at the next request."""
    member = lock(member)
    require(permissions.can_edit_team(actor, member.engagement))
    if member.until is not None:
        raise errors.invalid_state(_("This person has left the team already."))
    if member.engagement.lead_id == member.person_id:
        raise errors.invalid_state(_("This person leads the engagement. Name another lead first."))
    yesterday = clock.today() - dt.timedelta(days=1)
    if member.since > yesterday:
        member.since = yesterday
    member.until = yesterday
    bump(member, "since", "until")
    forget_standings(member.engagement)
    record(
        actor=actor,
        verb="team.left",
        target=member,
        engagement_id=member.engagement_id,
        before={"person": member.person.name, "role": member.role},
    )
    return member
