"""`loadGrid`: person by day, week or month, and person by engagement below it."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import row_id, to_global_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.people.graphql.types import PersonType
from passerelle.people.models import Skill
from passerelle.planning import branches, grid, permissions, selectors
from passerelle.planning.choices import LoadUnit
from passerelle.planning.graphql.types import AllocationType

MAX_COLUMNS = 60


class HourSeries(graphene.Scalar):
    """Hours, a number for each column: written at once, for sixty people by fifty-two weeks are many numbers."""

    @staticmethod
    def serialize(value: list[float]) -> list[float]:
        return value


class LoadTargetType(graphene.ObjectType):
    """Percent of capacity that engagements should take."""

    low = graphene.Int(required=True)
    high = graphene.Int(required=True)
    version = graphene.Int(required=True, description="0 where none is set for this person.")

    class Meta:
        name = "LoadTarget"


class LoadLineType(graphene.ObjectType):
    engagement = graphene.Field(EngagementType, required=True)
    confirmed = graphene.Field(HourSeries, required=True)
    tentative = graphene.Field(HourSeries, required=True)

    class Meta:
        name = "LoadLine"


class LoadGridRowType(graphene.ObjectType):
    """`target` is for directors and the person alone. `skills` and `teams` are ids to filter by."""

    person = graphene.Field(PersonType, required=True)
    target = graphene.Field(LoadTargetType)
    skills = graphene.List(graphene.NonNull(graphene.ID), required=True)
    teams = graphene.List(graphene.NonNull(graphene.ID), required=True)
    capacity = graphene.Field(HourSeries, required=True)
    confirmed = graphene.Field(HourSeries, required=True)
    tentative = graphene.Field(HourSeries, required=True)
    leave = graphene.Field(HourSeries, required=True)
    holiday = graphene.Field(HourSeries, required=True)
    over_weeks = graphene.List(
        graphene.NonNull(graphene.Date),
        required=True,
        description="Mondays of weeks over capacity that columns longer than a week would hide",
    )
    lines = graphene.List(graphene.NonNull(LoadLineType), required=True)
    allocations = graphene.List(graphene.NonNull(AllocationType), required=True)

    class Meta:
        name = "LoadGridRow"


class LoadSkillType(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)

    class Meta:
        name = "LoadSkill"


class LoadColumnType(graphene.ObjectType):
    starts_on = graphene.Date(required=True)
    ends_on = graphene.Date(required=True)

    class Meta:
        name = "LoadColumn"


class LoadGridType(graphene.ObjectType):
    unit = graphene.Field(enum_of(LoadUnit), required=True)
    columns = graphene.List(graphene.NonNull(LoadColumnType), required=True)
    skills = graphene.List(graphene.NonNull(LoadSkillType), required=True)
    rows = graphene.List(graphene.NonNull(LoadGridRowType), required=True)

    class Meta:
        name = "LoadGrid"


class GridQueries(graphene.ObjectType):
    load_grid = graphene.Field(
        LoadGridType,
        required=True,
        from_=graphene.Date(name="from", required=True),
        count=graphene.Int(required=True, description="Columns, at most 60."),
        unit=enum_of(LoadUnit)(required=True),
        scenario=graphene.ID(description="The plan as this branch would have it."),
    )

    def resolve_load_grid(
        self: Any, info: GraphQLResolveInfo, from_: dt.date, count: int, unit: str, scenario: str | None = None
    ) -> dict[str, Any]:
        if not 1 <= count <= MAX_COLUMNS:
            raise errors.invalid("count", _("Ask for between 1 and %(maximum)d columns.") % {"maximum": MAX_COLUMNS})
        if not 1990 <= from_.year < 2095:
            raise errors.invalid("from", _("Give a date between 1990 and 2094."))
        actor = actor_of(info)
        unit = LoadUnit(unit)
        spans = grid.columns(from_, count, unit)
        if scenario and not permissions.can_edit_allocations(actor):
            raise errors.forbidden()
        branch = selectors.get_scenario_for(actor, row_id(scenario, "Scenario")) if scenario else None
        overlay = branches.overlay(branches.branch_of(branch)) if branch else None
        rows = grid.grid(actor, list(selectors.people_with_visible_load(actor)), spans, overlay)
        wanted = selection_of(info)["rows"]
        for row in rows:
            row.teams = [to_global_id("Engagement", pk) for pk in row.teams]
        hydrate(AllocationType, [one for row in rows for one in row.allocations], wanted["allocations"], info.context)
        lines = [line.engagement for row in rows for line in row.lines]
        hydrate(EngagementType, lines, wanted["lines"]["engagement"], info.context)
        language = info.context.language
        return {
            "unit": unit,
            "columns": [{"starts_on": first, "ends_on": last} for first, last in spans],
            "skills": [
                {"id": skill.pk, "name": (skill.name_fr or skill.name_en) if language == "fr" else skill.name_en}
                for skill in Skill.objects.filter(personskill__isnull=False).distinct()
            ],
            "rows": [_shown(row) for row in rows],
        }


def _shown(row: grid.Row) -> grid.Row:
    if row.target is not None:
        low, high, version = row.target
        row.target = {"low": low, "high": high, "version": version}  # type: ignore[assignment]
    return row
