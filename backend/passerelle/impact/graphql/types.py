"""The lab's view of outcomes."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import extends, grouped, rows
from passerelle.core.graphql.types import LabType, enum_field
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.impact.choices import OutcomeKind
from passerelle.impact.models import Outcome


class OutcomeType(LabType):
    kind = enum_field(OutcomeKind)
    disclosure = enum_field(Disclosure)

    class Meta:
        model = Outcome
        name = "Outcome"
        fields = ("id", "title", "doi", "happened_on")


def load_outcomes(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(Outcome.objects.filter(engagement__in=parents), lambda outcome: outcome.engagement_id)


@extends(EngagementType)
class EngagementOutcomes:
    outcomes = rows(OutcomeType, load_outcomes)
