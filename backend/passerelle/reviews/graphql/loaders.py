"""What the fields of reviews need, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from django.db.models import BooleanField, ExpressionWrapper, prefetch_related_objects

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped, with_parents
from passerelle.core.selection import Selection
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Opening
from passerelle.engagements.standing import attach_standings
from passerelle.reviews import permissions, selectors
from passerelle.reviews.choices import RoundStatus
from passerelle.reviews.models import Decision, Reviewer, ReviewRound

Rows = list[Any]
ENGAGEMENT = "deliverable_version__deliverable__engagement"
ON_HOLD = ExpressionWrapper(selectors.on_hold(), BooleanField())


def load_rounds(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Rounds of versions that the reader was found to see, each with a version of its own."""
    found = ReviewRound.objects.filter(deliverable_version__in=parents)
    found = found.select_related("deliverable_version__file", ENGAGEMENT)
    return grouped(found, lambda row: row.deliverable_version_id)


def load_reviewers(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = Reviewer.objects.filter(round__in=parents).select_related("user")
    return grouped(found, lambda row: row.round_id)


def load_decisions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = Decision.objects.filter(round__in=parents).select_related("reviewer", "round")
    return grouped(found, lambda row: row.round_id)


def load_decided_version(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The version that each decision was made on, with what its fields read."""
    prefetch_related_objects(parents, "round")
    versions = DeliverableVersion.objects.select_related("file", "created_by", "deliverable__engagement").in_bulk(
        {parent.round.deliverable_version_id for parent in parents}
    )
    return {parent.pk: versions[parent.round.deliverable_version_id] for parent in parents}


def load_round_version(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    versions = DeliverableVersion.objects.select_related("file", "created_by", "deliverable__engagement").in_bulk(
        {parent.deliverable_version_id for parent in parents}
    )
    return {parent.pk: versions[parent.deliverable_version_id] for parent in parents}


def load_version_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    prefetch_related_objects(parents, "deliverable__engagement")
    attach_standings(context.actor, [row.deliverable.engagement for row in parents])
    open_ones = ReviewRound.objects.filter(deliverable_version__in=parents, status=RoundStatus.OPEN)
    busy = dict(open_ones.annotate(held=ON_HOLD).values_list("deliverable_version_id", "held"))
    return {
        row.pk: permissions.version_actions(
            context.actor, row, under_review=row.pk in busy, on_hold=busy.get(row.pk, False)
        )
        for row in parents
    }


def load_on_hold(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return dict(
        ReviewRound.objects.filter(pk__in=[row.pk for row in parents]).annotate(held=ON_HOLD).values_list("pk", "held")
    )


def _seats(parents: Rows, context: GraphQLContext) -> dict[str, list[Any]]:
    """All seats of rounds with what a rule reads of them: once for whatever is asked of the same rounds."""
    key = ("seats", tuple(sorted(row.pk for row in parents)))
    if key not in context.memo:
        context.memo[key] = _read_seats(parents, context)
    found: dict[str, list[Any]] = context.memo[key]
    return found


def _read_seats(parents: Rows, context: GraphQLContext) -> dict[str, list[Any]]:
    prefetch_related_objects(parents, ENGAGEMENT)
    attach_standings(context.actor, [row.deliverable_version.deliverable.engagement for row in parents])
    held = ExpressionWrapper(selectors.on_hold("round__"), BooleanField())
    found = Reviewer.objects.filter(round__in=parents).select_related("user").annotate(held=held)
    seats = grouped(with_parents(list(found), "round", parents), lambda row: row.round_id)
    return {row.pk: seats.get(row.pk, []) for row in parents}


def load_can_decide(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    seats = _seats(parents, context)
    return {
        row.pk: permissions.can_decide(
            context.actor, row, seats[row.pk], on_hold=any(seat.held for seat in seats[row.pk])
        )
        for row in parents
    }


def load_decide_before(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Names of those whose decision comes before the reader's: all of them stand among the reviewers anyway."""
    seats = _seats(parents, context)
    return {
        row.pk: [seat.user.name for seat in permissions.decide_before(context.actor, row, seats[row.pk])]
        for row in parents
    }


def load_is_asked(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Whether a question of the reader's waits for the lab."""
    seats = _seats(parents, context)
    return {
        row.pk: row.status == RoundStatus.OPEN
        and any(seat.question_id and permissions.holds(context.actor, seat) for seat in seats[row.pk])
        for row in parents
    }


def load_week_decisions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.week_decisions(context.actor)) for parent in parents}


def load_week_rounds_on_hold(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.week_rounds_on_hold(context.actor)) for parent in parents}


def load_week_questions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.week_questions(context.actor)) for parent in parents}


def load_waiting_reviews(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.client_rounds_waiting(context.actor)) for parent in parents}


def load_reviews_asked(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.client_rounds_asked(context.actor)) for parent in parents}


def load_reviews_on_hold(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.client_rounds_on_hold(context.actor)) for parent in parents}


def load_opened(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Whether the reader opened the version under review."""
    versions = [row.deliverable_version_id for row in parents]
    found = Opening.objects.filter(object_type="DeliverableVersion", object_id__in=versions, user_id=context.actor.pk)
    opened = set(found.values_list("object_id", flat=True))
    return {row.pk: row.deliverable_version_id in opened for row in parents}
