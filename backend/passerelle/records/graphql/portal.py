"""The client's view of acceptance records, field by field."""

from passerelle.core.graphql.fields import extends, row, rows
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.plan.graphql.portal import PortalApprovalType
from passerelle.records import selectors
from passerelle.records.choices import RecordKind
from passerelle.records.graphql import loaders
from passerelle.records.graphql.types import RecordFields
from passerelle.records.models import AcceptanceRecord
from passerelle.reviews.graphql.portal import PortalDecisionType
from passerelle.transfer.graphql.portal import PortalSignOffType


class PortalAcceptanceRecordType(RecordFields, PortalType):
    kind = enum_field(RecordKind)

    class Meta:
        model = AcceptanceRecord
        name = "AcceptanceRecord"
        fields = ("id", "decided_at", "sha256")


@extends(PortalDecisionType)
class DecisionProof:
    record = row(PortalAcceptanceRecordType, loaders.client_record_of(RecordKind.REVIEW))


@extends(PortalApprovalType)
class ApprovalProof:
    record = row(PortalAcceptanceRecordType, loaders.client_record_of(RecordKind.MILESTONE))


@extends(PortalSignOffType)
class SignOffProof:
    record = row(PortalAcceptanceRecordType, loaders.client_record_of(RecordKind.TRANSFER))


@extends(PortalEngagementType)
class EngagementProofs:
    records = rows(PortalAcceptanceRecordType, loaders.load_client_records)


PORTAL_NODES.add(PortalAcceptanceRecordType, selectors.get_client_record_for)
