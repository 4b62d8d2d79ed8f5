"""`planLint`: what is wrong with the plan, or what a change would do to it; and an engagement's bounds and budget."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed, extends, hydrate
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import LabType, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.standing import attach_standings
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_person_for
from passerelle.planning import permissions
from passerelle.planning.branches import Branched, branch_of
from passerelle.planning.choices import AllocationStatus, LintCode, LintMendKind, LintSeverity
from passerelle.planning.graphql.types import AllocationType
from passerelle.planning.models import EffortPlan
from passerelle.planning.outlook import Outlook
from passerelle.planning.preview import Change, Linted, plan_lint
from passerelle.planning.rules.warnings import LintWarning, Mend
from passerelle.planning.selectors import get_allocation_for, get_scenario_for
from passerelle.planning.sentences import sentence

MAX_CHANGES = 50


class EffortPlanType(LabType):
    min_fte = graphene.Float()
    max_fte = graphene.Float()
    budget_days = graphene.Float()

    class Meta:
        model = EffortPlan
        name = "EffortPlan"
        fields = ("id", "version")


class LintSpanType(graphene.ObjectType):
    starts_on = graphene.Date(required=True)
    ends_on = graphene.Date(required=True)

    class Meta:
        name = "LintSpan"


class LintMendType(graphene.ObjectType):
    """A way to mend; the allocation, and the dates or the share it should have, where that is the way.

    `proposed`: it is about a new allocation among the changes that are looked at.
    """

    kind = graphene.Field(enum_of(LintMendKind), required=True)
    allocation = graphene.Field(AllocationType)
    proposed = graphene.Boolean(required=True)
    starts_on = graphene.Date()
    ends_on = graphene.Date()
    fte = graphene.Float()

    class Meta:
        name = "LintMend"


class LintWarningType(graphene.ObjectType):
    key = graphene.String(required=True)
    code = graphene.Field(enum_of(LintCode), required=True)
    severity = graphene.Field(enum_of(LintSeverity), required=True)
    message = graphene.String(required=True)
    person = graphene.Field(PersonType)
    engagement = graphene.Field(EngagementType)
    spans = graphene.List(graphene.NonNull(LintSpanType), required=True)
    mends = graphene.List(graphene.NonNull(LintMendType), required=True)

    class Meta:
        name = "LintWarning"


class PlanLintType(graphene.ObjectType):
    """With changes: `warnings` are the new or different ones, `mended` those that would be gone."""

    warnings = graphene.List(graphene.NonNull(LintWarningType), required=True)
    mended = graphene.List(graphene.NonNull(LintWarningType), required=True)

    class Meta:
        name = "PlanLint"


class AllocationChange(graphene.InputObjectType):
    """A new allocation, or a changed or removed one by `id`; what is left out stays as it is."""

    id = graphene.ID()
    remove = graphene.Boolean()
    person = graphene.ID()
    engagement = graphene.ID()
    starts_on = graphene.Date()
    ends_on = graphene.Date()
    fte = graphene.Float()
    status = enum_of(AllocationStatus)()


def change_of(actor: Any, values: Mapping[str, Any], branch: list[Branched]) -> Change:
    """Find what a change names, in the plan or as a branch has it; raises NOT_FOUND for what the actor may not see."""
    laid = {row.change.target_id: row.result for row in branch if row.result is not None}
    rest = {name: values[name] for name in ("starts_on", "ends_on", "fte", "status") if name in values}
    one, person, engagement = values.get("id"), values.get("person"), values.get("engagement")
    pk = row_id(one, "Allocation") if one else ""
    return Change(
        allocation=(laid.get(pk) or get_allocation_for(actor, pk)) if one else None,
        remove=bool(values.get("remove")),
        person=get_person_for(actor, row_id(person, "Person")) if person else None,
        engagement=get_engagement_for(actor, row_id(engagement, "Engagement")) if engagement else None,
        **rest,
    )


def shown(one: LintWarning, outlook: Outlook) -> dict[str, Any]:
    def span(first: dt.date | None, last: dt.date | None) -> dict[str, Any]:
        return {"starts_on": first, "ends_on": last}

    def mend(way: Mend) -> dict[str, Any]:
        allocation = outlook.allocations.get(way.allocation or "")
        return {
            "kind": LintMendKind(way.kind.value),
            "allocation": allocation,
            "proposed": way.allocation is not None and allocation is None,
            "fte": None if way.share is None else way.share / 100,
            **span(way.starts_on, way.ends_on),
        }

    return {
        "key": ":".join(["/".join(part) if isinstance(part, tuple) else part or "" for part in one.key]),
        "code": LintCode(one.code.value),
        "severity": LintSeverity(one.severity.value),
        "message": sentence(one, outlook),
        "person": outlook.people.get(one.person or ""),
        "engagement": outlook.engagements.get(one.engagement or ""),
        "spans": [span(first, last) for first, last in one.spans],
        "mends": [mend(way) for way in one.mends],
    }


class LintQueries(graphene.ObjectType):
    plan_lint = graphene.Field(
        PlanLintType,
        required=True,
        changes=graphene.List(graphene.NonNull(AllocationChange)),
        scenario=graphene.ID(description="The plan as this branch would have it."),
    )

    def resolve_plan_lint(
        self: Any,
        info: GraphQLResolveInfo,
        changes: list[dict[str, Any]] | None = None,
        scenario: str | None = None,
    ) -> dict[str, Any]:
        actor = actor_of(info)
        if not permissions.can_edit_allocations(actor):
            raise errors.forbidden()
        if changes is not None and len(changes) > MAX_CHANGES:
            raise errors.invalid("changes", _("Give at most %(maximum)d changes.") % {"maximum": MAX_CHANGES})
        branch = branch_of(get_scenario_for(actor, row_id(scenario, "Scenario"))) if scenario else []
        found = plan_lint(
            actor, None if changes is None else [change_of(actor, one, branch) for one in changes], branch
        )
        return shown_lint(found, selection_of(info), info.context)


def shown_lint(found: Linted, selection: Selection, context: GraphQLContext) -> dict[str, Any]:
    """Return warnings and what would be mended, with what was selected of the rows behind them."""
    answer = {
        name: [shown(one, found.outlook) for one in rows]
        for name, rows in (("warnings", found.warnings), ("mended", found.mended))
    }
    for name, rows in answer.items():
        wanted = selection[name]
        engagements = [row["engagement"] for row in rows if row["engagement"]]
        hydrate(EngagementType, engagements, wanted["engagement"], context)
        mends = [way["allocation"] for row in rows for way in row["mends"] if way["allocation"]]
        hydrate(AllocationType, mends, wanted["mends"]["allocation"], context)
    return answer


def load_effort_plans(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """For whoever sees who works how much on it; null for the others."""
    actor: Any = context.actor
    attach_standings(actor, parents)
    seen = [parent for parent in parents if permissions.can_see_allocations(actor, parent)]
    return {row.engagement_id: row for row in EffortPlan.objects.filter(engagement__in=seen)}


@extends(EngagementType)
class EngagementBounds:
    effort_plan = computed(EffortPlanType, load_effort_plans, required=False)
