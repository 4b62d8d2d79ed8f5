"""Recorded time in the lab's schema. Nothing of it stands in the client's."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed, extends, hydrate
from passerelle.core.graphql.ids import row_id, to_global_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_field
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.standing import attach_standings
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_person_for
from passerelle.planning import permissions, timesheets
from passerelle.planning.choices import HalfDay

Rows = list[Any]


class TimeHalfDayType(graphene.ObjectType):
    """Half a day. `hidden` ones are on an engagement that the person no longer sees; they stay as they are."""

    day = graphene.Date(required=True)
    part = enum_field(HalfDay)
    holiday = graphene.Boolean(required=True)
    leave = graphene.Boolean(required=True)
    hidden = graphene.Boolean(required=True)
    recorded = graphene.ID(description="The engagement's id; empty for something else; null for nothing.")
    suggested = graphene.ID(description="What the confirmed allocations would put here.")
    last_week = graphene.ID(description="What was recorded a week before, as in `recorded`.")

    class Meta:
        name = "TimeHalfDay"


class TimeRowType(graphene.ObjectType):
    """An engagement on which time can be recorded, with the days that are planned for it in the week."""

    engagement = graphene.Field(EngagementType, required=True)
    planned_days = graphene.Float(required=True)

    class Meta:
        name = "TimeRow"


class TimeFiguresType(graphene.ObjectType):
    week_start = graphene.Date(required=True)
    planned_days = graphene.Float(required=True)
    capacity_days = graphene.Float(required=True)
    actual_days = graphene.Float(required=True)
    recorded = graphene.Boolean(required=True)

    class Meta:
        name = "TimeFigures"


class TimeSheetType(graphene.ObjectType):
    person = graphene.Field(PersonType, required=True)
    week_start = graphene.Date(required=True)
    version = graphene.Int(required=True, description="0 until the week is saved for the first time.")
    can_record = graphene.Boolean(required=True)
    rows = graphene.List(graphene.NonNull(TimeRowType), required=True)
    half_days = graphene.List(graphene.NonNull(TimeHalfDayType), required=True)
    weeks = graphene.List(graphene.NonNull(TimeFiguresType), required=True)

    class Meta:
        name = "TimeSheet"


def _global(key: str | None) -> str | None:
    return to_global_id("Engagement", key) if key else key


def sheet_answer(
    actor: Any, sheet: timesheets.TimeSheet, wanted: Selection, context: GraphQLContext
) -> dict[str, Any]:
    """Return a sheet as the schema shows it. A director reads of others what both of them see."""
    own = permissions.can_record_time_of(actor, sheet.person)
    hydrate(EngagementType, sheet.engagements, wanted["rows"]["engagement"], context)
    return {
        "person": sheet.person,
        "week_start": sheet.starts_on,
        "version": sheet.version,
        "can_record": own and timesheets.is_recordable(sheet.starts_on),
        "rows": [{"engagement": row, "planned_days": sheet.planned.get(row.pk, 0.0)} for row in sheet.engagements],
        "half_days": [
            dataclasses.replace(
                half,
                recorded=_global(half.recorded),
                suggested=_global(half.suggested),
                last_week=_global(half.last_week),
            )
            for half in sheet.halves
        ],
        "weeks": [
            {
                "week_start": week.starts_on,
                "planned_days": week.planned,
                "capacity_days": week.capacity,
                "actual_days": week.actual,
                "recorded": week.recorded,
            }
            for week in sheet.weeks
        ],
    }


class TimeQueries(graphene.ObjectType):
    time_sheet = graphene.Field(
        TimeSheetType,
        required=True,
        week=graphene.Date(required=True, description="Any day of the week."),
        person=graphene.ID(description="Another's, for directors."),
    )

    def resolve_time_sheet(
        self: Any, info: GraphQLResolveInfo, week: dt.date, person: str | None = None
    ) -> dict[str, Any]:
        actor = actor_of(info)
        if not 1990 <= week.year < 2100:
            raise errors.invalid("week", _("Give a date between 1990 and 2099."))
        whose = get_person_for(actor, row_id(person, "Person")) if person else actor
        if not permissions.can_see_time_of(actor, whose):
            raise errors.forbidden()
        sheet = timesheets.time_sheet(whose, week)
        return sheet_answer(actor, sheet, selection_of(info), info.context)


class PersonEffortType(graphene.ObjectType):
    name = graphene.String(required=True)
    planned_days = graphene.Float(required=True)
    actual_days = graphene.Float(required=True)

    class Meta:
        name = "PersonEffort"


class EffortType(graphene.ObjectType):
    """Days planned by confirmed allocations, and days recorded. `people` is for directors."""

    planned_days = graphene.Float(required=True)
    planned_days_so_far = graphene.Float(required=True)
    actual_days = graphene.Float(required=True)
    people = graphene.List(graphene.NonNull(PersonEffortType), required=True)

    class Meta:
        name = "Effort"


def load_effort(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Totals for whoever sees who works how much; null for the others."""
    actor: Any = context.actor
    attach_standings(actor, parents)
    open_ones = [parent for parent in parents if permissions.can_see_allocations(actor, parent)]
    return {
        pk: {
            "planned_days": effort.planned,
            "planned_days_so_far": effort.planned_so_far,
            "actual_days": effort.actual,
            "people": [
                {"name": name, "planned_days": planned, "actual_days": actual}
                for name, planned, actual in (effort.people if actor.is_director else ())
            ],
        }
        for pk, effort in timesheets.efforts(open_ones).items()
    }


@extends(EngagementType)
class EngagementEffort:
    effort = computed(EffortType, load_effort, required=False)
