"""Records beside what they are of, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import Load, grouped
from passerelle.core.selection import Selection
from passerelle.records import selectors
from passerelle.records.models import AcceptanceRecord

Rows = list[Any]


def record_of(kind: str) -> Load:
    """The newest record of each decision, approval or sign-off that the reader was found to see."""

    def load(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        found = AcceptanceRecord.objects.filter(kind=kind, subject_id__in=[parent.pk for parent in parents])
        return {row.subject_id: row for row in found.select_related("signer", "engagement").order_by("decided_at")}

    return load


def client_record_of(kind: str) -> Load:
    """As `record_of`, for a client's person: by the rule for records, not only by that of what they are of."""

    def load(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        found = selectors.client_records(context.actor).filter(kind=kind, subject_id__in=[row.pk for row in parents])
        return {row.subject_id: row for row in found.order_by("decided_at")}

    return load


def load_records(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(selectors.records_of(parents), lambda row: row.engagement_id)


def load_client_records(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.client_records(context.actor).filter(engagement__in=parents)
    return grouped(found, lambda row: row.engagement_id)
