"""`setTimeWeek`: one's own half days of a week, all at once."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.ids import optional_row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.planning.choices import HalfDay
from passerelle.planning.graphql.time import TimeSheetType, sheet_answer
from passerelle.planning.services.timesheets import time_week_set
from passerelle.planning.timesheets import time_sheet


class TimeEntryInput(graphene.InputObjectType):
    day = graphene.Date(required=True)
    part = enum_of(HalfDay)(required=True)
    engagement = graphene.ID(description="Left out for something else.")


class SetTimeWeek(Mutation):
    class Input:
        week = graphene.Date(required=True)
        version = graphene.Int(required=True)
        entries = graphene.List(graphene.NonNull(TimeEntryInput), required=True)

    time_sheet = graphene.Field(TimeSheetType, required=True)

    @classmethod
    def mutate_and_get_payload(cls, root: Any, info: GraphQLResolveInfo, **values: Any) -> Any:
        """A sheet is no row that the base could load the fields of: it is read anew, as the query does."""
        values.pop("client_mutation_id", None)
        actor: Any = actor_of(info)
        entries = [
            {**entry, "engagement": optional_row_id(entry.get("engagement"), "Engagement")}
            for entry in values.pop("entries")
        ]
        row = time_week_set(actor=actor, entries=entries, **values)
        sheet = time_sheet(actor, row.starts_on)
        return cls(time_sheet=sheet_answer(actor, sheet, selection_of(info)["timeSheet"], info.context))
