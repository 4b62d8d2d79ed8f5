"""`setTimeWeek`: one's own half days of a week, all at once."""

from typing import Any

import graphene

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
    def mutate_and_get_payload(cls, root: Any, info: Any, **values: Any) -> Any:
        values.pop("client_mutation_id", None)
        return super().mutate_and_get_payload(root, info, info=info, **values)

    @classmethod
    def perform(cls, actor: Any, *, entries: list[dict[str, Any]], **values: Any) -> dict[str, Any]:
        info = values.pop("info")
        given = [{**entry, "engagement": optional_row_id(entry.get("engagement"), "Engagement")} for entry in entries]
        row = time_week_set(actor=actor, entries=given, **values)
        sheet = time_sheet(actor, row.starts_on)
        return {"time_sheet": sheet_answer(actor, sheet, selection_of(info)["timeSheet"], info.context)}
