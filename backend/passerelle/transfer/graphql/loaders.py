"""What fields of the transfer need, read for all rows of a query at once."""

from collections.abc import Iterable, Mapping
from typing import Any

from passerelle.core.composed import composed, ids_of
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped, with_parents
from passerelle.core.selection import Selection
from passerelle.engagements.models import ClientMembership
from passerelle.engagements.standing import attach_standings
from passerelle.transfer import permissions, selectors
from passerelle.transfer.capability import progress
from passerelle.transfer.models import (
    CapabilityAssessment,
    CapabilityScore,
    Checklist,
    Evidence,
    Item,
    Section,
    SignOff,
)

Rows = list[Any]
WEEK_LIMIT = 20


_checklists = composed(lambda ids: Checklist.objects.filter(engagement__in=ids))
_sections = composed(lambda ids: Section.objects.filter(checklist__in=ids))
_items = composed(lambda ids: Item.objects.filter(section__in=ids))


def _by_engagement(found: Iterable[Any]) -> dict[str, Any]:
    return {row.engagement_id: row for row in found}


def load_checklist(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    # items ask for their engagement: the loaded row spares them a join
    return _by_engagement(with_parents(_checklists(ids_of(parents)), "engagement", parents))


def load_shared_checklist(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return _by_engagement(
        Checklist.objects.filter(selectors.SHARED, engagement__in=parents).select_related("engagement")
    )


def load_sections(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    sections = with_parents(_sections(ids_of(parents)), "checklist", parents)
    return grouped(sections, lambda section: section.checklist_id)


def load_items(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    if wanted.any("performer", "performerName"):
        items = list(Item.objects.filter(section__in=parents).select_related("performer"))
    else:
        items = _items(ids_of(parents))
    return grouped(with_parents(items, "section", parents), lambda item: item.section_id)


def _levels(parents: Rows, context: GraphQLContext, path: str) -> Mapping[str, tuple[int, int]]:
    """Count once for both numbers of a checklist or section. `path` leads from an item to the parent's id."""
    key = ("levels", path, *sorted(parent.pk for parent in parents))
    if key in context.memo:
        known: dict[str, tuple[int, int]] = context.memo[key]
        return known
    levels: dict[str, list[str]] = {}
    for parent_id, level in Item.objects.filter(**{f"{path}__in": parents}).values_list(path, "level"):
        levels.setdefault(parent_id, []).append(level)
    counted = {parent.pk: progress(levels.get(parent.pk, [])) for parent in parents}
    context.memo[key] = counted
    return counted


def load_unaided(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {pk: counted[0] for pk, counted in _levels(parents, context, "section__checklist_id").items()}


def load_total(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {pk: counted[1] for pk, counted in _levels(parents, context, "section__checklist_id").items()}


def load_section_unaided(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {pk: counted[0] for pk, counted in _levels(parents, context, "section_id").items()}


def load_section_total(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {pk: counted[1] for pk, counted in _levels(parents, context, "section_id").items()}


def load_section_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [parent.checklist.engagement for parent in parents])
    signed = set(SignOff.objects.filter(item__section__in=parents).values_list("item__section_id", flat=True))
    return {
        parent.pk: permissions.section_actions(context.actor, parent.checklist.engagement, signed=parent.pk in signed)
        for parent in parents
    }


def load_assessable(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {parent.pk: permissions.assessable_occasions(context.actor, parent) for parent in parents}


def load_item_engagement(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {item.pk: permissions.engagement_of(item) for item in parents}


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [permissions.engagement_of(item) for item in parents])
    return {item.pk: permissions.allowed_actions(context.actor, item) for item in parents}


def load_client_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [permissions.engagement_of(item) for item in parents])
    return {item.pk: permissions.client_actions(context.actor, item) for item in parents}


def load_evidence(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = Evidence.objects.filter(item__in=parents).select_related("file", "created_by")
    return grouped(found, lambda evidence: evidence.item_id)


def load_shared_evidence(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.client_evidence(context.actor).filter(item__in=parents)
    return grouped(found, lambda evidence: evidence.item_id)


def load_sign_offs(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = SignOff.objects.filter(item__in=parents).select_related("performer", "witness")
    return grouped(found, lambda sign_off: sign_off.item_id)


def load_performers(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The client's people of each item's engagement, without the reader: nobody witnesses themselves."""
    engagements = {permissions.engagement_of(item).pk for item in parents}
    members = ClientMembership.objects.filter(
        engagement_id__in=engagements, revoked_at__isnull=True, user__is_active=True
    ).exclude(user_id=context.actor.pk)
    people: dict[str, dict[str, Any]] = {}
    for member in members.select_related("user").order_by("user__name", "user_id"):
        people.setdefault(member.engagement_id, {})[member.user_id] = member.user
    return {item.pk: list(people.get(permissions.engagement_of(item).pk, {}).values()) for item in parents}


def load_assessments(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = CapabilityAssessment.objects.filter(engagement__in=parents)
    return grouped(found, lambda assessment: assessment.engagement_id)


def load_shared_assessments(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = CapabilityAssessment.objects.filter(selectors.SHARED, engagement__in=parents)
    return grouped(found, lambda assessment: assessment.engagement_id)


def load_scores(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = CapabilityScore.objects.filter(assessment__in=parents)
    return grouped(found, lambda score: score.assessment_id)


def load_waiting_items(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.client_items_waiting(context.actor)[:WEEK_LIMIT]) for parent in parents}


def load_week_items(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.items_that_wait(context.actor)[:WEEK_LIMIT]) for parent in parents}
