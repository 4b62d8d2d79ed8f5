"""`load`: person by week."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.selection import selection_of
from passerelle.planning import capacity, selectors
from passerelle.planning.graphql.types import AllocationType, LoadType

MAX_WEEKS = 60


def cell_of(week: capacity.Week) -> dict[str, Any]:
    return {
        "week_start": week.starts_on,
        "capacity_hours": week.capacity,
        "confirmed_hours": week.confirmed,
        "tentative_hours": week.tentative,
        "leave_hours": week.leave,
        "holiday_hours": week.holiday,
    }


class LabQueries(graphene.ObjectType):
    load = graphene.Field(
        LoadType,
        required=True,
        from_=graphene.Date(name="from", required=True),
        weeks=graphene.Int(required=True),
        people=graphene.List(graphene.NonNull(graphene.ID)),
    )

    def resolve_load(
        self: Any, info: GraphQLResolveInfo, from_: dt.date, weeks: int, people: list[str] | None = None
    ) -> dict[str, Any]:
        if not 1 <= weeks <= MAX_WEEKS:
            raise errors.invalid("weeks", _("Ask for between 1 and %(maximum)d weeks.") % {"maximum": MAX_WEEKS})
        if not 1990 <= from_.year < 2100:
            raise errors.invalid("from", _("Give a date between 1990 and 2099."))
        found = selectors.people_with_visible_load(actor_of(info))
        if people is not None:
            found = found.filter(pk__in=[row_id(value, "Person") for value in people[:200]])
        loads = selectors.loads(list(found), from_, weeks)
        allocations = [allocation for load in loads for allocation in load.allocations]
        hydrate(AllocationType, allocations, selection_of(info)["rows"]["allocations"], info.context)
        rows = [
            {"person": load.person, "cells": [cell_of(week) for week in load.weeks], "allocations": load.allocations}
            for load in loads
        ]
        monday = capacity.monday_of(from_)
        return {"weeks": [monday + dt.timedelta(weeks=number) for number in range(weeks)], "rows": rows}
