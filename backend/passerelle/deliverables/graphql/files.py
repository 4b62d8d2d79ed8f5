"""Files in both schemas: what they are and where the gate is that sends them."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import extends, related
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.types import LabType, PortalType
from passerelle.core.models import StoredFile
from passerelle.engagements.graphql.types import AgreementType

FIELDS = ("name", "content_type", "sha256")


class _Described:
    """`id` is the one that `POST /api/uploads` answered. It is no node: it is reached through its owner."""

    id = graphene.ID(required=True)
    size = graphene.Float(required=True)
    url = graphene.String(required=True)

    def resolve_url(self: Any, info: GraphQLResolveInfo) -> str:
        return f"/api/files/{to_global_id('StoredFile', self.pk)}"


class StoredFileType(_Described, LabType):
    class Meta:
        model = StoredFile
        name = "StoredFile"
        fields = FIELDS
        interfaces = ()


class PortalStoredFileType(_Described, PortalType):
    class Meta:
        model = StoredFile
        name = "StoredFile"
        fields = FIELDS
        interfaces = ()


@extends(AgreementType)
class AgreementFile:
    """The signed paper; who may read it is asked again at its download."""

    file = related(StoredFileType, "file", required=False)
