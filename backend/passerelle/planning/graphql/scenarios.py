"""Branches of the plan: what they change, and what that would mean."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db.models import Count, QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed, hydrate, related, rows
from passerelle.core.graphql.ids import row_id, to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.paging import MAX_NAMES
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.people.graphql.types import PersonType
from passerelle.people.models import User
from passerelle.plan.choices import Clock, SlipReason
from passerelle.plan.graphql.types import MilestoneType
from passerelle.planning import branches, selectors
from passerelle.planning.choices import AllocationStatus, ScenarioAct, ScenarioState, ScenarioStatus
from passerelle.planning.differences import compare
from passerelle.planning.graphql.lint import LintWarningType, shown_lint
from passerelle.planning.models import Scenario, ScenarioChange
from passerelle.planning.preview import compared_lint

Rows = list[Any]


class ScenarioValuesType(graphene.ObjectType):
    """What an allocation or a milestone is, was or would be; what does not apply is null."""

    person = graphene.String()
    starts_on = graphene.Date()
    ends_on = graphene.Date()
    fte = graphene.Float()
    status = graphene.Field(enum_of(AllocationStatus))
    due_on = graphene.Date()
    reason = graphene.Field(enum_of(SlipReason))
    clock = graphene.Field(enum_of(Clock))
    note = graphene.String(description="Why, for a milestone that would move")

    class Meta:
        name = "ScenarioValues"


class ScenarioChangeType(LabType):
    """`before` is what it was when the branch touched it, `now` what it is, `after` what it would be."""

    act = enum_field(ScenarioAct)
    state = graphene.Field(enum_of(ScenarioState), required=True)
    target = graphene.ID(description="The allocation's id in the branch")
    now_version = graphene.Int(description="Version of what it is about, as `now` says it; none when it is not there")
    person = graphene.Field(PersonType)
    engagement = graphene.Field(EngagementType)
    milestone = graphene.Field(MilestoneType)
    before = graphene.Field(ScenarioValuesType)
    now = graphene.Field(ScenarioValuesType)
    after = graphene.Field(ScenarioValuesType)

    class Meta:
        model = ScenarioChange
        name = "ScenarioChange"
        fields = ("id", "version")


class ScenarioPersonType(graphene.ObjectType):
    """A person whose hours differ, and the weeks in which they tip over or no longer do."""

    person = graphene.Field(PersonType, required=True)
    hours = graphene.Float(required=True)
    newly_over = graphene.List(graphene.NonNull(graphene.Date), required=True)
    relieved = graphene.List(graphene.NonNull(graphene.Date), required=True)

    class Meta:
        name = "ScenarioPerson"


class ScenarioDateType(graphene.ObjectType):
    milestone = graphene.Field(MilestoneType, required=True)
    engagement = graphene.Field(EngagementType, required=True)
    before = graphene.Date()
    after = graphene.Date()

    class Meta:
        name = "ScenarioDate"


class ScenarioComparisonType(graphene.ObjectType):
    """Against the plan as it is, or against another branch: all of it between the two that are compared.

    `warnings` are those of the branch that the other side does not have, `mended` the other side's that it does not.
    """

    people = graphene.List(graphene.NonNull(ScenarioPersonType), required=True)
    dates = graphene.List(graphene.NonNull(ScenarioDateType), required=True)
    warnings = graphene.List(graphene.NonNull(LintWarningType), required=True)
    mended = graphene.List(graphene.NonNull(LintWarningType), required=True)

    class Meta:
        name = "ScenarioComparison"


def load_counts(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    counted = Scenario.objects.filter(pk__in=[one.pk for one in parents]).annotate(number=Count("changes"))
    found = dict(counted.values_list("pk", "number"))
    return {one.pk: found.get(one.pk, 0) for one in parents}


def load_changes(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = branches.branched(parents)
    every = [one for changes in found.values() for one in changes]
    ids = {one.change.base.get("person") for one in every} | {one.change.values.get("person") for one in every}
    names = dict(User.objects.filter(pk__in=ids - {None}).values_list("pk", "name"))
    shown_rows = {pk: [_change(one, names) for one in changes] for pk, changes in found.items()}
    people = [one.person for one in every if one.person is not None]
    hydrate(PersonType, people, wanted["person"], context)
    hydrate(EngagementType, [one.engagement for one in every if one.engagement], wanted["engagement"], context)
    hydrate(MilestoneType, [row for one in every if (row := _milestone(one))], wanted["milestone"], context)
    return shown_rows


def _milestone(one: branches.Branched) -> Any:
    return one.live if one.change.act == ScenarioAct.MOVE else None


def _change(one: branches.Branched, names: dict[str, str]) -> ScenarioChange:
    change = one.change
    is_move = change.act == ScenarioAct.MOVE
    change.state = ScenarioState(one.state)  # type: ignore[attr-defined]
    change.target = None if is_move else to_global_id("Allocation", change.target_id)  # type: ignore[attr-defined]
    change.person = one.person  # type: ignore[attr-defined]
    change.engagement = one.engagement  # type: ignore[attr-defined]
    change.milestone = _milestone(one)  # type: ignore[attr-defined]
    change.before = _values(change.base or None, names)  # type: ignore[attr-defined]
    change.now_version = one.live.version if one.live is not None else None  # type: ignore[attr-defined]
    change.now = _values(one.now, names)  # type: ignore[attr-defined]
    change.after = _values(one.after, names)  # type: ignore[attr-defined]
    return change


def _values(values: dict[str, Any] | None, names: dict[str, str]) -> dict[str, Any] | None:
    if values is None:
        return None
    days = {
        name: dt.date.fromisoformat(values[name]) for name in ("starts_on", "ends_on", "due_on") if values.get(name)
    }
    person, fte, status = values.get("person"), values.get("fte"), values.get("status")
    reason, whose = values.get("reason"), values.get("clock")
    return {
        **days,
        "reason": SlipReason(reason) if reason else None,
        "clock": Clock(whose) if whose else None,
        "note": values.get("note"),
        "person": names.get(person) if person else None,
        "fte": float(fte) if fte else None,
        "status": AllocationStatus(status) if status else None,
    }


class ScenarioType(LabType):
    status = enum_field(ScenarioStatus)
    created_by = related(PersonType, "created_by", required=False)
    closed_by = related(PersonType, "closed_by", required=False)
    change_count = computed(graphene.Int, load_counts)
    changes = rows(ScenarioChangeType, load_changes)

    class Meta:
        model = Scenario
        name = "Scenario"
        fields = ("id", "name", "note", "closed_at", "created_at", "version")


ScenarioConnection = connection_type(ScenarioType, "Scenario")


def _scenarios(root: Any, info: GraphQLResolveInfo, **given: Any) -> QuerySet[Scenario]:
    return selectors.listed_scenarios(actor_of(info), given.get("status"))


class ScenarioNameType(graphene.ObjectType):
    """One branch in a list to choose from."""

    scenario = graphene.ID(required=True)
    name = graphene.String(required=True)
    status = graphene.Field(enum_of(ScenarioStatus), required=True)

    class Meta:
        name = "ScenarioName"


class ScenarioQueries(graphene.ObjectType):
    scenarios = connection_field(
        ScenarioConnection, _scenarios, status=graphene.List(graphene.NonNull(enum_of(ScenarioStatus)))
    )
    scenario_names = graphene.List(
        graphene.NonNull(ScenarioNameType),
        required=True,
        description="Every branch, in the order of `scenarios`: a list to choose from, at most 2,000",
    )
    scenario = graphene.Field(ScenarioType, id=graphene.ID(required=True))
    scenario_comparison = graphene.Field(
        ScenarioComparisonType, id=graphene.ID(required=True), other=graphene.ID(description="Another branch")
    )

    def resolve_scenario_names(root: Any, info: GraphQLResolveInfo) -> list[dict[str, str]]:
        found = selectors.listed_scenarios(actor_of(info)).values_list("pk", "name", "status")[:MAX_NAMES]
        return [
            {"scenario": to_global_id("Scenario", pk), "name": name, "status": ScenarioStatus(status)}
            for pk, name, status in found
        ]

    def resolve_scenario(root: Any, info: GraphQLResolveInfo, id: str) -> Scenario | None:  # noqa: A002
        found = _get(info, id)
        if found is not None:
            hydrate(ScenarioType, [found], selection_of(info), info.context)
        return found

    def resolve_scenario_comparison(
        root: Any,
        info: GraphQLResolveInfo,
        id: str,  # noqa: A002
        other: str | None = None,
    ) -> dict[str, Any] | None:
        actor = actor_of(info)
        scenario = _get(info, id)
        if scenario is None:
            return None
        mine = branches.branch_of(scenario)
        others = branches.branch_of(selectors.get_scenario_for(actor, row_id(other, "Scenario"))) if other else []
        people, dates = compare(actor, mine, others, clock.today())
        linted = compared_lint(actor, mine, others)
        wanted = selection_of(info)
        hydrate(PersonType, [one.person for one in people], wanted["people"]["person"], info.context)
        milestones = [one.milestone for one in dates]
        hydrate(MilestoneType, milestones, wanted["dates"]["milestone"], info.context)
        hydrate(EngagementType, [row.engagement for row in milestones], wanted["dates"]["engagement"], info.context)
        return {
            "people": people,
            "dates": [
                {
                    "milestone": one.milestone,
                    "engagement": one.milestone.engagement,
                    "before": one.before,
                    "after": one.after,
                }
                for one in dates
            ],
            **shown_lint(linted, wanted, info.context),
        }


def _get(info: GraphQLResolveInfo, scenario_id: str) -> Scenario | None:
    try:
        return selectors.get_scenario_for(actor_of(info), row_id(scenario_id, "Scenario"))
    except DomainError as error:
        if error.code == Code.NOT_FOUND:
            return None
        raise


LAB_NODES.add(ScenarioType, selectors.get_scenario_for)
