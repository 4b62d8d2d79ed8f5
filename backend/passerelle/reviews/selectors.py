"""Which reviews a person sees, and which wait for that person."""

import datetime as dt
from typing import Any, TypeVar

from django.db.models import Exists, F, Max, Model, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, Greatest

from passerelle.core import clock, errors
from passerelle.deliverables.choices import DeliverableStatus
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.deliverables.selectors import SHARED_VERSION
from passerelle.engagements.choices import ENDED, ClientRole
from passerelle.engagements.models import ClientMembership, TeamMember
from passerelle.engagements.selectors import client_visibility, get_child_for, lab_visibility
from passerelle.engagements.standing import holds_membership, members_concerned, on_team
from passerelle.people.models import User
from passerelle.plan.selectors import shared
from passerelle.reviews.choices import RoundStatus, Verdict
from passerelle.reviews.models import Decision, Reviewer, ReviewRound

M = TypeVar("M", bound=Model)
PARENT = "deliverable_version__deliverable__engagement"
SHARED_ROUND = shared("deliverable_version") & shared("deliverable_version__deliverable")
SHARED_BY_ROUND = shared("round__deliverable_version") & shared("round__deliverable_version__deliverable")
RECENT = dt.timedelta(days=14)
WEEK_LIMIT = 50


# Either side ----------
def on_hold(path: str = "") -> Q:
    """Condition on rounds (or rows that reach one by `path`) that nobody decides until the lab has said more.

    The client sees a newer version than the one under review, and than the one despite which the lab asked for it.
    """
    return held_by(DeliverableVersion.objects.filter(SHARED_VERSION), path)


def held_by(versions: QuerySet[DeliverableVersion], path: str = "") -> Q:
    """Condition on open rounds that one of these versions holds up once the client sees it."""
    version = f"{path}deliverable_version__"
    newer = versions.filter(
        deliverable_id=OuterRef(f"{version}deliverable_id"),
        number__gt=Greatest(OuterRef(f"{version}number"), Coalesce(OuterRef(f"{path}despite"), 0)),
    )
    return Q(Exists(newer), **{f"{path}status": RoundStatus.OPEN})


def newest_shown(deliverable: Deliverable) -> int:
    """Return the number of the newest version that the client sees; 0 when it sees none."""
    found = DeliverableVersion.objects.filter(SHARED_VERSION, deliverable=deliverable)
    return found.aggregate(newest=Max("number"))["newest"] or 0


# The lab's side ----------
def get_round_for(actor: Any, round_id: str) -> ReviewRound:
    review: ReviewRound = get_child_for(
        actor, ReviewRound.objects.select_related("deliverable_version__file"), round_id, PARENT
    )
    return review


def get_reviewer_for(actor: Any, reviewer_id: str) -> Reviewer:
    seat: Reviewer = get_child_for(actor, Reviewer.objects.select_related("user"), reviewer_id, f"round__{PARENT}")
    return seat


def get_decision_for(actor: Any, decision_id: str) -> Decision:
    decision: Decision = get_child_for(
        actor, Decision.objects.select_related("reviewer"), decision_id, f"round__{PARENT}"
    )
    return decision


def week_decisions(actor: Any) -> QuerySet[Decision]:
    """What clients decided in the last 14 days on engagements of the person's teams, newest first; at most 50."""
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef(f"round__{PARENT}__pk"))
    found = Decision.objects.filter(
        Exists(mine), lab_visibility(actor, f"round__{PARENT}"), decided_at__gte=clock.now() - RECENT
    )
    return found.select_related("reviewer", "round").order_by("-decided_at", "id")[:WEEK_LIMIT]


def week_questions(actor: Any) -> QuerySet[Decision]:
    """What clients asked for that nobody of the lab has answered with a version, longest waiting first; at most 50.

    Changes requested, while the deliverable is still sent back; information needed, until the lab answers where the
    client sees it, or the same reviewer decides.
    """
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef(f"round__{PARENT}__pk"))
    newer = DeliverableVersion.objects.filter(
        deliverable_id=OuterRef("round__deliverable_version__deliverable_id"), number__gt=OuterRef("version_number")
    )
    later = Decision.objects.filter(
        round_id=OuterRef("round_id"), reviewer_id=OuterRef("reviewer_id"), decided_at__gt=OuterRef("decided_at")
    )
    sent_back = Q(
        verdict=Verdict.CHANGES_REQUESTED,
        round__deliverable_version__deliverable__status=DeliverableStatus.CHANGES_REQUESTED,
    )
    open_question = Exists(Reviewer.objects.filter(question=OuterRef("pk")))
    asked = Q(open_question, verdict=Verdict.NEEDS_INFORMATION, round__status=RoundStatus.OPEN)
    found = Decision.objects.filter(sent_back | asked, Exists(mine), ~Exists(newer), ~Exists(later))
    found = found.filter(lab_visibility(actor, f"round__{PARENT}")).exclude(**{f"round__{PARENT}__status__in": ENDED})
    return found.select_related("reviewer", "round").order_by("decided_at", "id")[:WEEK_LIMIT]


def week_rounds_on_hold(actor: Any) -> QuerySet[ReviewRound]:
    """Rounds of the person's teams that wait for the lab's word on a newer version, longest open first; at most 50."""
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef(f"{PARENT}__pk"))
    found = ReviewRound.objects.filter(on_hold(), Exists(mine), lab_visibility(actor, PARENT))
    found = found.exclude(**{f"{PARENT}__status__in": ENDED}).select_related("deliverable_version__file", PARENT)
    return found.order_by("created_at", "id")[:WEEK_LIMIT]


def team_rounds_open(actor: Any) -> QuerySet[ReviewRound]:
    """Rounds that wait for somebody of the client on engagements of the person's teams, most pressing first."""
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef(f"{PARENT}__pk"))
    found = ReviewRound.objects.filter(Exists(mine), lab_visibility(actor, PARENT), status=RoundStatus.OPEN)
    found = found.exclude(on_hold()).exclude(**{f"{PARENT}__status__in": ENDED})
    return found.select_related("deliverable_version__file", PARENT).order_by("respond_by", "created_at", "id")


# The client's side ----------
def client_rounds(actor: Any) -> QuerySet[ReviewRound]:
    """Rounds on what was shared of the engagements into which the person was let."""
    found = ReviewRound.objects.filter(client_visibility(actor, PARENT), SHARED_ROUND)
    return found.select_related("deliverable_version__file", PARENT)


def client_rounds_waiting(actor: Any) -> QuerySet[ReviewRound]:
    """Rounds that wait for the person, most pressing first: what they may decide and asked nothing about."""
    return _in_turn(actor, _seats(actor, question__isnull=True)).exclude(on_hold())


def client_rounds_asked(actor: Any) -> QuerySet[ReviewRound]:
    """Rounds that wait for the lab's answer to what the person asked: they may decide, nobody asks them to."""
    found = _in_turn(actor, _seats(actor, question__isnull=False)).exclude(on_hold())
    return found.exclude(Exists(_seats(actor, question__isnull=True)))


def client_rounds_on_hold(actor: Any) -> QuerySet[ReviewRound]:
    """Rounds that would wait for the person, had the client not been shown a newer version since."""
    return _in_turn(actor, _seats(actor)).filter(on_hold())


def _seats(actor: Any, **condition: Any) -> QuerySet[Reviewer]:
    """Seats of the outer query's round that are the person's to decide now, or will be once the lab has answered."""
    member = ClientMembership.objects.filter(
        holds_membership(actor.pk),
        user_id=OuterRef("user_id"),
        role=OuterRef("role"),
        engagement_id=OuterRef(f"round__{PARENT}__pk"),
    ).exclude(role=ClientRole.OBSERVER)
    before = Reviewer.objects.filter(
        round_id=OuterRef("round_id"), position__lt=OuterRef("position"), decided=False, round__in_order=True
    )
    found = Reviewer.objects.filter(Exists(member), ~Exists(before), round_id=OuterRef("pk"), decided=False)
    return found.filter(**condition)


def _in_turn(actor: Any, seats: QuerySet[Reviewer]) -> QuerySet[ReviewRound]:
    found = client_rounds(actor).filter(Exists(seats), status=RoundStatus.OPEN)
    found = found.exclude(**{f"{PARENT}__status__in": ENDED})
    return found.order_by(F("respond_by").asc(nulls_last=True), "created_at", "id")


def deciders(review: ReviewRound) -> list[User]:
    """Whom a round waits for now: whose turn it is, and who stands in for them today."""
    engagement_id = review.deliverable_version.deliverable.engagement_id
    return members_concerned(engagement_id, lambda person: client_rounds_waiting(person).filter(pk=review.pk))


def client_decisions(actor: Any) -> QuerySet[Decision]:
    return Decision.objects.filter(client_visibility(actor, f"round__{PARENT}"), SHARED_BY_ROUND)


def get_client_round_for(actor: Any, round_id: str) -> ReviewRound:
    return _one(client_rounds(actor), round_id)


def get_client_reviewer_for(actor: Any, reviewer_id: str) -> Reviewer:
    found = Reviewer.objects.filter(client_visibility(actor, f"round__{PARENT}"), SHARED_BY_ROUND)
    return _one(found.select_related("user"), reviewer_id)


def get_client_decision_for(actor: Any, decision_id: str) -> Decision:
    return _one(client_decisions(actor).select_related("reviewer"), decision_id)


def _one(queryset: QuerySet[M], row_id: str) -> M:
    found = queryset.filter(pk=row_id).first()
    if found is None:
        raise errors.not_found()
    return found
