"""`capabilityScale`: the words of every level, for forms and charts."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import language_of
from passerelle.core.graphql.types import enum_of
from passerelle.transfer.capability import LEVELS, level_label
from passerelle.transfer.choices import EVIDENCE_FROM_LEVEL, Dimension


class CapabilityLevelType(graphene.ObjectType):
    level = graphene.Int(required=True)
    label = graphene.String(required=True)
    needs_evidence = graphene.Boolean(required=True)

    class Meta:
        name = "CapabilityLevel"


class CapabilityDimensionType(graphene.ObjectType):
    dimension = graphene.Field(enum_of(Dimension), required=True)
    levels = graphene.List(graphene.NonNull(CapabilityLevelType), required=True)

    class Meta:
        name = "CapabilityDimension"


def _dimension(dimension: str, language: str) -> dict[str, Any]:
    levels = [
        {
            "level": level,
            "label": level_label(dimension, level, language),
            "needs_evidence": level >= EVIDENCE_FROM_LEVEL,
        }
        for level in LEVELS
    ]
    return {"dimension": dimension, "levels": levels}


class LabQueries(graphene.ObjectType):
    capability_scale = graphene.List(graphene.NonNull(CapabilityDimensionType), required=True)

    def resolve_capability_scale(self: Any, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        return [_dimension(dimension, language_of(info)) for dimension in Dimension.values]
