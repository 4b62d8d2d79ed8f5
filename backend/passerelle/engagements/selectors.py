"""Which engagements a person sees: written once, as an expression, for every door."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from passerelle.audit.models import Event
from passerelle.audit.selectors import history_of
from passerelle.core import clock, errors
from passerelle.core.composed import composed
from passerelle.core.folding import holds
from passerelle.engagements.choices import EXPIRING_DAYS, RUNNING
from passerelle.engagements.models import (
    Agreement,
    ClientMembership,
    Delegation,
    Engagement,
    Invitation,
    Objective,
    TeamMember,
)
from passerelle.engagements.permissions import can_see_allocations
from passerelle.engagements.standing import on_team
from passerelle.partners.models import Organization
from passerelle.people.choices import LabRole
from passerelle.people.models import User
from passerelle.people.permissions import can_see_partners


def lab_visibility(actor: Any, path: str = "") -> Q:
    """Condition on engagements (or rows that reach one by `path`) that a lab person sees.

    Directors and advisors see all; scientists all but confidential ones of other teams; interns their teams' own.
    """
    if not actor.is_active or actor.lab_role not in LabRole.values:
        return Q(pk__in=[])
    if actor.lab_role in {LabRole.DIRECTOR, LabRole.PARTNERSHIPS}:
        return Q()
    prefix = f"{path}__" if path else ""
    reference = f"{path}_id" if path else "pk"
    if path and "__" in path:
        reference = f"{path}__pk"
    mine = Q(Exists(TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef(reference))))
    if actor.lab_role == LabRole.INTERN:
        return mine
    return mine | Q(**{f"{prefix}confidential": False})


def people_who_see(engagements: Sequence[Engagement]) -> dict[str, list[tuple[User, bool]]]:
    """Return, for each engagement, who sees it now and whether they are of its client: the lab first.

    `lab_visibility` seen from the other end, for many engagements in three statements.
    """
    ids, today = [row.pk for row in engagements], clock.today()
    on_it = Q(since__lte=today) & (Q(until__isnull=True) | Q(until__gte=today))
    teams = set(TeamMember.objects.filter(on_it, engagement_id__in=ids).values_list("engagement_id", "person_id"))
    members = ClientMembership.objects.filter(
        engagement_id__in=ids, revoked_at__isnull=True, user__is_active=True
    ).select_related("user")
    clients = {(row.engagement_id, row.user_id): row.user for row in members.order_by("user__name", "user_id")}
    lab = list(User.objects.filter(is_active=True, lab_role__in=LabRole.values).order_by("name", "pk"))

    def sees(person: User, engagement: Engagement) -> bool:
        if person.lab_role in {LabRole.DIRECTOR, LabRole.PARTNERSHIPS} or (engagement.pk, person.pk) in teams:
            return True
        return person.lab_role != LabRole.INTERN and not engagement.confidential

    return {
        row.pk: [(person, False) for person in lab if sees(person, row)]
        + [(user, True) for (engagement_id, _user_id), user in clients.items() if engagement_id == row.pk]
        for row in engagements
    }


def client_visibility(actor: Any, path: str = "") -> Q:
    """Condition on engagements (or rows that reach one by `path`) of which a client's person is a member now."""
    if not actor.is_active:
        return Q(pk__in=[])
    reference = "pk" if not path else (f"{path}__pk" if "__" in path else f"{path}_id")
    members = ClientMembership.objects.filter(
        user_id=actor.pk, revoked_at__isnull=True, engagement_id=OuterRef(reference)
    )
    only = getattr(actor, "only_engagement_id", None)
    if only is not None:  # a lab person looks with the member's eyes, at the engagement that both see
        members = members.filter(engagement_id=only)
    return Q(Exists(members))


def visible_engagements(actor: Any) -> QuerySet[Engagement]:
    """Engagements that a lab person sees."""
    return Engagement.objects.filter(lab_visibility(actor))


def client_engagements(actor: Any) -> QuerySet[Engagement]:
    """Engagements into which a client's person was let."""
    return Engagement.objects.filter(client_visibility(actor))


@dataclass(frozen=True, slots=True)
class _Reader:
    """What visibility asks of a lab person, for a statement that is composed once for all of one role."""

    pk: str
    lab_role: str
    is_active: bool = True


def _by_reference(values: Sequence[str], lab_role: str, today: dt.date) -> QuerySet[Engagement]:
    reference, actor_id = values
    visible = visible_engagements(_Reader(actor_id, lab_role))
    return visible.filter(reference=reference).select_related("organization", "lead")


_with_reference = composed(_by_reference)


def find_engagement(actor: Any, reference: str) -> Engagement | None:
    """Return the engagement of this reference that a lab person sees, or None."""
    if not actor.is_active or actor.lab_role not in LabRole.values:
        return None
    found = _with_reference([reference, actor.pk], str(actor.lab_role), clock.today())
    return found[0] if found else None


def get_engagement_for(actor: Any, engagement_id: str) -> Engagement:
    """Return an engagement for a lab person, or raise NOT_FOUND."""
    found = visible_engagements(actor).select_related("organization", "lead").filter(pk=engagement_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_client_engagement_for(actor: Any, engagement_id: str) -> Engagement:
    """Return an engagement for a member of its client, or raise NOT_FOUND."""
    found = client_engagements(actor).select_related("organization", "lead").filter(pk=engagement_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_child_for(actor: Any, queryset: QuerySet[Any], row_id: str, path: str = "engagement") -> Any:
    """Return a row that hangs on an engagement the lab person sees, or raise NOT_FOUND.

    Args:
        queryset: rows of a model whose `path` leads to its engagement.
        row_id: public id.
        path: double-underscore path to the engagement; it is loaded along.
    """
    found = queryset.filter(lab_visibility(actor, path)).select_related(path).filter(pk=row_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_team_member_for(actor: Any, member_id: str) -> TeamMember:
    member: TeamMember = get_child_for(actor, TeamMember.objects.select_related("person"), member_id)
    return member


def get_membership_for(actor: Any, membership_id: str) -> ClientMembership:
    membership: ClientMembership = get_child_for(actor, ClientMembership.objects.select_related("user"), membership_id)
    return membership


def get_invitation_for(actor: Any, invitation_id: str) -> Invitation:
    invitation: Invitation = get_child_for(actor, Invitation.objects.all(), invitation_id)
    return invitation


def get_objective_for(actor: Any, objective_id: str) -> Objective:
    objective: Objective = get_child_for(actor, Objective.objects.all(), objective_id)
    return objective


def get_agreement_for(actor: Any, agreement_id: str) -> Agreement:
    agreement: Agreement = get_child_for(actor, Agreement.objects.all(), agreement_id)
    return agreement


def agreements_with_readable_file(actor: Any) -> QuerySet[Agreement]:
    """Agreements whose signed file the person may read: those of engagements that they see, from the lab's side."""
    return Agreement.objects.filter(lab_visibility(actor, "engagement"), file__isnull=False)


def expiring_agreements(actor: Any) -> QuerySet[Agreement]:
    """Agreements of engagements under way that run out within `EXPIRING_DAYS`, or did, the soonest first.

    One that a later agreement of its kind carries on is left out: it needs nobody's attention.
    """
    soon = clock.today() + dt.timedelta(days=EXPIRING_DAYS)
    later = Agreement.objects.filter(
        Q(expires_on__isnull=True) | Q(expires_on__gt=soon),
        engagement_id=OuterRef("engagement_id"),
        kind=OuterRef("kind"),
        signed_on__isnull=False,
    )
    found = Agreement.objects.filter(
        ~Exists(later), lab_visibility(actor, "engagement"), engagement__status__in=RUNNING, expires_on__lte=soon
    )
    return found.order_by("expires_on", "id")


def get_client_person_for(actor: Any, user_id: str) -> User:
    """Return a client's person who is or was a member of an engagement that the lab person sees."""
    members = ClientMembership.objects.filter(lab_visibility(actor, "engagement"), user_id=OuterRef("pk"))
    found = User.objects.filter(Exists(members), pk=user_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_client_colleague_for(engagement: Engagement, user_id: str) -> User:
    """Return a member of the client of an engagement by id; raise NOT_FOUND for anybody else."""
    members = ClientMembership.objects.filter(engagement=engagement, revoked_at__isnull=True, user_id=OuterRef("pk"))
    found = User.objects.filter(Exists(members), is_active=True, pk=user_id).first()
    if found is None:
        raise errors.not_found()
    return found


def client_delegations(actor: Any) -> QuerySet[Delegation]:
    """Delegations on the engagements that the client's person follows."""
    return Delegation.objects.filter(client_visibility(actor, "engagement"))


def get_client_delegation_for(actor: Any, delegation_id: str) -> Delegation:
    found = client_delegations(actor).filter(pk=delegation_id)
    delegation = found.select_related("engagement", "delegator", "delegate").first()
    if delegation is None:
        raise errors.not_found()
    return delegation


def visible_history(actor: Any, engagement: Engagement) -> QuerySet[Event]:
    """What happened on an engagement that the lab person sees, newest first; who works how much is for some only."""
    events = history_of(engagement.pk)
    return events if can_see_allocations(actor, engagement) else events.exclude(object_type="Allocation")


def organization_history(actor: Any, organization: Organization) -> QuerySet[Event]:
    """What happened to an organization's own facts and contacts, newest first; not to its engagements."""
    if not can_see_partners(actor):
        return Event.objects.none()
    events = Event.objects.filter(object_type="Organization", object_id=organization.pk)
    return events.select_related("actor").order_by("-at", "-sequence")


def get_event_for(actor: Any, event_id: str) -> Event:
    """Return an event of the history of an engagement that the lab person sees, or raise NOT_FOUND."""
    known = Event.objects.filter(id=event_id).first()
    if known is None or not (known.engagement_id or (known.object_type == "Organization" and can_see_partners(actor))):
        raise errors.not_found()
    if not known.engagement_id:
        return known
    engagement = get_engagement_for(actor, known.engagement_id)
    found = visible_history(actor, engagement).filter(pk=known.pk).first()
    if found is None:
        raise errors.not_found()
    return found


def search_engagements(
    actor: Any,
    *,
    status: list[str] | None = None,
    kind: list[str] | None = None,
    lead_id: str | None = None,
    organization_id: str | None = None,
    mine: bool = False,
    text: str | None = None,
) -> QuerySet[Engagement]:
    """Visible engagements that match every given filter; each filter is on a field that the lab may see."""
    found = visible_engagements(actor)
    if status:
        found = found.filter(status__in=status)
    if kind:
        found = found.filter(kind__in=kind)
    if lead_id:
        found = found.filter(lead_id=lead_id)
    if organization_id:
        found = found.filter(organization_id=organization_id)
    if mine:
        found = found.filter(Exists(TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef("pk"))))
    if text and text.strip():
        if len(text) > 200:
            raise errors.invalid("search", _("Search for at most 200 characters."))
        for word in text.replace("\x00", " ").split()[:8]:
            found = found.filter(holds(word, "title", "reference", "organization__name"))
    return found
