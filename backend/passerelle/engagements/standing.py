"""What a person is to an engagement, looked up at each request: the one fact that every permission is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Value

from passerelle.core import clock
from passerelle.engagements.choices import ClientRole, TeamRole
from passerelle.engagements.models import ClientMembership, Delegation, Engagement, TeamMember
from passerelle.people.choices import LabRole
from passerelle.people.models import User


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's place beside one engagement. An inactive account stands nowhere."""

    lab_role: str | None = None
    team_role: str | None = None
    client_roles: frozenset[str] = field(default_factory=frozenset)
    # without what is delegated to them
    own_roles: frozenset[str] = field(default_factory=frozenset)
    # whose seats the person holds today beside their own, as (user id, role): see `Delegation`
    stands_for: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    @property
    def is_director(self) -> bool:
        return self.lab_role == LabRole.DIRECTOR

    @property
    def is_partnerships(self) -> bool:
        return self.lab_role == LabRole.PARTNERSHIPS

    @property
    def is_team_scientist(self) -> bool:
        """On the team in a role that edits: an intern's account never does, whatever the team's table says."""
        return self.team_role in {TeamRole.LEAD, TeamRole.SCIENTIST, TeamRole.REVIEWER} and self.lab_role in {
            LabRole.SCIENTIST,
            LabRole.DIRECTOR,
        }

    @property
    def is_team_member(self) -> bool:
        return self.team_role is not None and self.lab_role is not None

    @property
    def is_client(self) -> bool:
        return bool(self.client_roles)


def on_team(actor_id: Any) -> Q:
    """Rows of `TeamMember` that put a person on a team today."""
    today = clock.today()
    return Q(person_id=actor_id, since__lte=today) & (Q(until__isnull=True) | Q(until__gte=today))


def delegated_today(actor_id: Any) -> Q:
    """Rows of `Delegation` by which a person stands in for another today."""
    today = clock.today()
    return Q(delegate_id=actor_id, revoked_at__isnull=True, starts_on__lte=today, ends_on__gte=today)


def holds_membership(actor_id: Any) -> Q:
    """Rows of `ClientMembership` in whose role a client's person acts today: their own, and those delegated to them.

    An observer's role decides nothing, so it is not among what is delegated.
    """
    delegation = Delegation.objects.filter(
        delegated_today(actor_id), delegator_id=OuterRef("user_id"), engagement_id=OuterRef("engagement_id")
    )
    own = ClientMembership.objects.filter(
        user_id=actor_id, revoked_at__isnull=True, engagement_id=OuterRef("engagement_id")
    )
    by_delegation = Q(Exists(delegation)) & Q(Exists(own)) & ~Q(role=ClientRole.OBSERVER)
    return Q(revoked_at__isnull=True) & (Q(user_id=actor_id) | by_delegation)


def standings(actor: Any, engagement_ids: list[str]) -> dict[str, Standing]:
    """Return the person's standing for each engagement, in at most two statements."""
    if not actor.is_active:
        return {pk: Standing() for pk in engagement_ids}
    teams: dict[str, str] = {}
    clients: dict[str, set[str]] = {}
    own: dict[str, set[str]] = {}
    others: dict[str, set[tuple[str, str]]] = {}
    if actor.lab_role:
        rows = TeamMember.objects.filter(on_team(actor.pk), engagement_id__in=engagement_ids)
        teams = dict(rows.values_list("engagement_id", "role"))
    else:
        members = ClientMembership.objects.filter(holds_membership(actor.pk), engagement_id__in=engagement_ids)
        only = getattr(actor, "only_engagement_id", None)
        if only is not None:
            members = members.filter(engagement_id=only)
        for engagement_id, role, user_id in members.values_list("engagement_id", "role", "user_id"):
            clients.setdefault(engagement_id, set()).add(role)
            if user_id == actor.pk:
                own.setdefault(engagement_id, set()).add(role)
            else:
                others.setdefault(engagement_id, set()).add((user_id, role))
    return {
        pk: Standing(
            actor.lab_role or None,
            teams.get(pk),
            frozenset(clients.get(pk, ())),
            frozenset(own.get(pk, ())),
            frozenset(others.get(pk, ())),
        )
        for pk in engagement_ids
    }


def standing(actor: Any, engagement: Engagement) -> Standing:
    """Return the person's standing, read once for each loaded row: rows live as long as a request."""
    known: dict[str, Standing] = engagement.__dict__.setdefault("_standings", {})
    if actor.pk not in known:
        known[actor.pk] = standings(actor, [engagement.pk])[engagement.pk]
    return known[actor.pk]


def attach_standings(actor: Any, engagements: list[Engagement]) -> None:
    """Give many loaded engagements the person's standing at once, so that asking costs no statement."""
    missing = [row for row in engagements if actor.pk not in row.__dict__.setdefault("_standings", {})]
    found = standings(actor, [row.pk for row in missing]) if missing else {}
    for row in missing:
        row.__dict__["_standings"][actor.pk] = found[row.pk]


def forget_standings(engagement: Engagement) -> None:
    """Ask anew from now on: for the services that change who is on the team."""
    engagement.__dict__.pop("_standings", None)


def members_concerned(engagement_id: str, found_for: Callable[[Any], QuerySet[Any]]) -> list[User]:
    """Return the client's people of an engagement for whom a query finds something: one statement for all.

    Args:
        found_for: makes the query of one person.
    """
    members = ClientMembership.objects.filter(engagement_id=engagement_id, revoked_at__isnull=True)
    people = {user.pk: user for user in User.objects.filter(pk__in=members.values("user_id"), is_active=True)}
    queries = [
        found_for(person).order_by().values_list(Value(pk, output_field=CharField()), flat=True)
        for pk, person in people.items()
    ]
    concerned = set(queries[0].union(*queries[1:])) if queries else set()
    return [person for pk, person in sorted(people.items()) if pk in concerned]
