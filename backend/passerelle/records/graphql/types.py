"""The lab's view of acceptance records."""

from typing import Any

import graphene
import orjson
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import extends, row, rows
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field
from passerelle.engagements.graphql.types import EngagementType
from passerelle.plan.graphql.types import ApprovalType
from passerelle.records import selectors
from passerelle.records.choices import RecordKind
from passerelle.records.graphql import loaders
from passerelle.records.models import AcceptanceRecord
from passerelle.reviews.graphql.types import DecisionType
from passerelle.transfer.graphql.types import SignOffType


def title_of(record: AcceptanceRecord, language: str) -> str:
    """Return what was decided on, as it was called then."""
    content = orjson.loads(record.content)
    named = content.get("deliverable") or content.get("milestone") or {}
    titles = content["item"]["capability"] if "item" in content else named["title"]
    chosen: str = titles[language] or titles["en"] or titles["fr"]
    return chosen


class RecordFields:
    """Where a record's files are, and what it says in a line; alike on both sides."""

    title = graphene.String(required=True)
    verdict = graphene.String(required=True, description="As the record states it")
    signer_name = graphene.String(required=True)
    on_behalf_of = graphene.String(description="Whose seat the signer filled as their delegate; null for their own")
    pdf_url = graphene.String(required=True)
    json_url = graphene.String(required=True)

    def resolve_title(self: Any, info: GraphQLResolveInfo) -> str:
        return title_of(self, info.context.language)

    def resolve_verdict(self: Any, info: GraphQLResolveInfo) -> str:
        verdict: str = orjson.loads(self.content)["decision"]["verdict"]
        return verdict

    def resolve_signer_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.signer.name
        return name

    def resolve_on_behalf_of(self: Any, info: GraphQLResolveInfo) -> str | None:
        name: str | None = orjson.loads(self.content)["signer"].get("onBehalfOf")
        return name

    def resolve_pdf_url(self: Any, info: GraphQLResolveInfo) -> str:
        return f"/api/records/{to_global_id('AcceptanceRecord', self.pk)}.pdf"

    def resolve_json_url(self: Any, info: GraphQLResolveInfo) -> str:
        return f"/api/records/{to_global_id('AcceptanceRecord', self.pk)}.json"


class AcceptanceRecordType(RecordFields, LabType):
    """What a client holds as proof of a decision."""

    kind = enum_field(RecordKind)

    class Meta:
        model = AcceptanceRecord
        name = "AcceptanceRecord"
        fields = ("id", "decided_at", "sha256")


@extends(DecisionType)
class DecisionRecord:
    record = row(AcceptanceRecordType, loaders.record_of(RecordKind.REVIEW))


@extends(ApprovalType)
class ApprovalRecord:
    record = row(AcceptanceRecordType, loaders.record_of(RecordKind.MILESTONE))


@extends(SignOffType)
class SignOffRecord:
    record = row(AcceptanceRecordType, loaders.record_of(RecordKind.TRANSFER))


@extends(EngagementType)
class EngagementRecords:
    records = rows(AcceptanceRecordType, loaders.load_records)


LAB_NODES.add(AcceptanceRecordType, selectors.get_record_for)
