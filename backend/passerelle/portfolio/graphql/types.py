"""What the portfolio adds to the lab's view of engagements, and the slip ledger. Nothing of it is the client's."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import computed, extends, related, rows
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.plan.graphql.types import MilestoneType, SlipType
from passerelle.portfolio import selectors
from passerelle.portfolio.choices import ForecastBasis, HealthCause, HealthLevel, SavedPage
from passerelle.portfolio.history import forecasts_of
from passerelle.portfolio.models import SavedView
from passerelle.portfolio.words import sentence

Rows = list[Any]


class HealthReasonType(graphene.ObjectType):
    code = enum_of(HealthCause)(required=True)
    level = enum_of(HealthLevel)(required=True)
    message = graphene.String(required=True)

    class Meta:
        name = "HealthReason"

    def resolve_message(self: Any, info: GraphQLResolveInfo) -> str:
        return sentence(self)


class HealthType(graphene.ObjectType):
    """How an engagement stands today, and why."""

    level = enum_of(HealthLevel)(required=True)
    reasons = graphene.List(graphene.NonNull(HealthReasonType), required=True)

    class Meta:
        name = "Health"


class MilestoneForecastType(graphene.ObjectType):
    """What the lab's own history says of an open milestone's date; without enough of it, only that."""

    milestone = graphene.ID(required=True)
    basis = enum_of(ForecastBasis)(required=True)
    legs = graphene.Int(required=True, description="Past milestones that it draws from")
    chance = graphene.Float(description="Of making the date that it has now, from 0 to 1")
    earliest_on = graphene.Date(description="One in ten is earlier")
    likely_on = graphene.Date(description="Half are earlier")
    latest_on = graphene.Date(description="One in ten is later")

    class Meta:
        name = "MilestoneForecast"

    def resolve_milestone(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id("Milestone", self.key)


class PortfolioEffortType(graphene.ObjectType):
    """Days of work."""

    planned = graphene.Float(required=True)
    planned_so_far = graphene.Float(required=True)
    actual = graphene.Float(required=True)

    class Meta:
        name = "PortfolioEffort"


def load_health(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return selectors.health_for(context.actor, parents, clock.today())


def load_forecasts(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return forecasts_of(parents, clock.today())


def load_effort(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return selectors.efforts_for(context.actor, parents, clock.today())


@extends(EngagementType)
class EngagementHealth:
    health = computed(HealthType, load_health)
    forecasts = rows(MilestoneForecastType, load_forecasts)
    portfolio_effort = computed(PortfolioEffortType, load_effort, required=False)


@extends(SlipType)
class LedgerSlip:
    milestone = related(MilestoneType, "milestone")
    days = graphene.Int(required=True)

    def resolve_days(self: Any, info: GraphQLResolveInfo) -> int:
        return selectors.days_of(self)


class LedgerSumType(graphene.ObjectType):
    """Slips of one group: moves, days by which dates went later, and how many milestones."""

    key = graphene.String(required=True)
    label = graphene.String(required=True)
    moves = graphene.Int(required=True)
    days = graphene.Int(required=True)
    milestones = graphene.Int(required=True)

    class Meta:
        name = "LedgerSum"


class SlipLedgerType(graphene.ObjectType):
    moves = graphene.Int(required=True)
    days = graphene.Int(required=True)
    sums = graphene.List(graphene.NonNull(LedgerSumType), required=True)
    slips = graphene.List(graphene.NonNull(SlipType), required=True, description="The newest, at most 200")

    class Meta:
        name = "SlipLedger"


class CalibrationBinType(graphene.ObjectType):
    told = graphene.Float(required=True)
    came = graphene.Float(required=True)
    count = graphene.Int(required=True)

    class Meta:
        name = "CalibrationBin"


class CalibrationType(graphene.ObjectType):
    """How good past forecasts would have been: Brier scores, lower is better."""

    forecasts = graphene.Int(required=True)
    brier = graphene.Float()
    naive_brier = graphene.Float()
    covered = graphene.Float(description="Share of milestones reached within the 80 % interval")
    bins = graphene.List(graphene.NonNull(CalibrationBinType), required=True)

    class Meta:
        name = "ForecastCalibration"


class SavedViewType(LabType):
    page = enum_field(SavedPage)
    owner_name = graphene.String(required=True)
    is_own = graphene.Boolean(required=True)

    class Meta:
        model = SavedView
        name = "SavedView"
        fields = ("id", "name", "search", "shared")

    def resolve_owner_name(self: Any, info: GraphQLResolveInfo) -> str:
        return str(self.person.name)

    def resolve_is_own(self: Any, info: GraphQLResolveInfo) -> bool:
        return bool(self.person_id == info.context.actor.pk)


LAB_NODES.add(SavedViewType, selectors.get_view_for)
