"""`updateLab`."""

from typing import Any

import graphene

from passerelle.core.choices import Language
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.graphql.types import LabInfoType
from passerelle.people.services.lab import lab_update


class UpdateLab(Mutation):
    class Input:
        version = graphene.Int(required=True)
        name = graphene.String()
        team = graphene.String()
        city = graphene.String()
        country = graphene.String()
        region = graphene.String()
        time_zone = graphene.String()
        heading = graphene.String()
        address = graphene.String()
        email = graphene.String()
        language = enum_of(Language)()

    lab = graphene.Field(LabInfoType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, version: int, **values: Any) -> dict[str, Any]:
        return {"lab": lab_update(actor=actor, version=version, **values)}
