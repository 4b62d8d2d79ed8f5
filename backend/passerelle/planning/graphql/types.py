"""The lab's view of people's time. Nothing of it stands in the client's schema."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed, extends, related, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.choices import RUNNING
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import search_engagements
from passerelle.people.graphql.types import PersonType
from passerelle.people.graphql.viewer import MyWeekType
from passerelle.planning import capacity, permissions, portfolio, selectors
from passerelle.planning.choices import AllocationAction, AllocationStatus, DayPart, LeaveKind
from passerelle.planning.models import Allocation, Contract, Leave

Rows = list[Any]


def load_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: permissions.allowed_actions(context.actor, parent) for parent in parents}


class AllocationType(LabType):
    person = related(PersonType, "person")
    engagement = related(EngagementType, "engagement")
    fte = graphene.Float(required=True)
    status = enum_field(AllocationStatus)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(AllocationAction))), load_actions)

    class Meta:
        model = Allocation
        name = "Allocation"
        fields = ("id", "starts_on", "ends_on", "note", "version")


class LeaveType(LabType):
    """Days away. Kind and note are for directors and the person alone."""

    kind = graphene.Field(enum_of(LeaveKind))
    part = enum_field(DayPart)
    note = graphene.String()

    class Meta:
        model = Leave
        name = "Leave"
        fields = ("id", "starts_on", "ends_on", "version")

    def resolve_kind(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.kind if permissions.can_see_leave_reason(actor_of(info), self) else None

    def resolve_note(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.note if permissions.can_see_leave_reason(actor_of(info), self) else None


class ContractType(LabType):
    hours_per_week = graphene.Float(required=True)

    class Meta:
        model = Contract
        name = "Contract"
        fields = ("id", "version", "starts_on", "ends_on")


class LoadCellType(graphene.ObjectType):
    week_start = graphene.Date(required=True)
    capacity_hours = graphene.Float(required=True)
    confirmed_hours = graphene.Float(required=True)
    tentative_hours = graphene.Float(required=True)
    leave_hours = graphene.Float(required=True)
    holiday_hours = graphene.Float(required=True)

    class Meta:
        name = "LoadCell"


class LoadRowType(graphene.ObjectType):
    person = graphene.Field(PersonType, required=True)
    cells = graphene.List(graphene.NonNull(LoadCellType), required=True)
    allocations = graphene.List(graphene.NonNull(AllocationType), required=True)

    class Meta:
        name = "LoadRow"


class LoadType(graphene.ObjectType):
    weeks = graphene.List(graphene.NonNull(graphene.Date), required=True)
    rows = graphene.List(graphene.NonNull(LoadRowType), required=True)

    class Meta:
        name = "Load"


class LoadWarningType(graphene.ObjectType):
    """A week that is over capacity."""

    week_start = graphene.Date(required=True)
    capacity_hours = graphene.Float(required=True)
    allocated_hours = graphene.Float(required=True)
    message = graphene.String(required=True)

    class Meta:
        name = "LoadWarning"


class EngagementStatsType(graphene.ObjectType):
    milestones = graphene.Int(required=True)
    milestones_reached = graphene.Int(required=True)
    milestones_late = graphene.Int(required=True)
    deliverables = graphene.Int(required=True)
    deliverables_accepted = graphene.Int(required=True)
    transfer_items = graphene.Int(required=True)
    transfer_unaided = graphene.Int(required=True)
    days_waiting_on_client = graphene.Int(required=True)
    slip_days = graphene.Int(required=True)

    class Meta:
        name = "EngagementStats"


def load_stats(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return portfolio.stats_of(parents, clock.today())


@extends(EngagementType)
class EngagementFigures:
    stats = computed(EngagementStatsType, load_stats)


@dataclass
class WeekShare:
    """What one allocation asks of this week."""

    pk: str
    engagement: Engagement
    status: str
    hours: float


def load_share_engagement(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: parent.engagement for parent in parents}


class WeekAllocationType(graphene.ObjectType):
    engagement = computed(EngagementType, load_share_engagement)
    hours = graphene.Float(required=True)
    status = enum_field(AllocationStatus)

    class Meta:
        name = "WeekAllocation"


def _own(context: GraphQLContext) -> selectors.PersonLoad:
    """The viewer's load of this week, read once for all fields that need it."""
    if "own_load" not in context.memo:
        context.memo["own_load"] = selectors.loads([context.actor], clock.today(), 1)[0]  # type: ignore[list-item]
    own: selectors.PersonLoad = context.memo["own_load"]
    return own


def load_capacity(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: _own(context).weeks[0].capacity for parent in parents}


def load_allocated(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    week = _own(context).weeks[0]
    return {parent.pk: week.confirmed + week.tentative for parent in parents}


def load_week_allocations(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    own = _own(context)
    monday = own.weeks[0].starts_on
    days = [monday + dt.timedelta(days=offset) for offset in range(capacity.WORKING_DAYS)]
    found = [WeekShare(row.pk, row.engagement, row.status, _hours_of(row, days)) for row in own.allocations]
    return {parent.pk: found for parent in parents}


def _hours_of(row: Allocation, days: list[dt.date]) -> float:
    covered = sum(row.starts_on <= day <= row.ends_on for day in days)
    return round(float(row.fte) * capacity.DAY_HOURS * covered, 2)


def load_own_engagements(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = search_engagements(context.actor, status=list(RUNNING), mine=True).order_by("title", "id")
    return {parent.pk: list(found[:50]) for parent in parents}


@extends(MyWeekType)
class MyWeekTime:
    capacity_hours = computed(graphene.Float, load_capacity)
    allocated_hours = computed(graphene.Float, load_allocated)
    allocations = rows(WeekAllocationType, load_week_allocations)
    engagements = rows(EngagementType, load_own_engagements)


LAB_NODES.add(AllocationType, selectors.get_allocation_for)
LAB_NODES.add(LeaveType, selectors.get_leave_for)
