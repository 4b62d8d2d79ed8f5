"""The client's view of shared outcomes and of what they are asked after closure, field by field."""

from collections.abc import Mapping
from typing import Any

import graphene

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import act, extends, grouped, rows, with_parents
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.impact import selectors
from passerelle.impact.choices import EnquiryUse, OutcomeKind
from passerelle.impact.graphql.types import load_can_answer
from passerelle.impact.models import ImpactEnquiry, Outcome

Rows = list[Any]


class PortalOutcomeType(PortalType):
    kind = enum_field(OutcomeKind)

    class Meta:
        model = Outcome
        name = "Outcome"
        fields = ("id", "title", "authors", "venue", "doi", "url", "happened_on")


class PortalImpactEnquiryType(PortalType):
    use = enum_field(EnquiryUse, required=False)
    can_answer = act(graphene.Boolean, load_can_answer)

    class Meta:
        model = ImpactEnquiry
        name = "ImpactEnquiry"
        fields = ("id", "due_on", "changed", "value", "respondent", "answered_at", "version")


def load_outcomes(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.client_outcomes(context.actor).filter(engagement__in=parents)
    return grouped(found, lambda outcome: outcome.engagement_id)


def load_enquiries(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.client_enquiries(context.actor).filter(engagement__in=parents)
    return grouped(with_parents(list(found), "engagement", parents), lambda enquiry: enquiry.engagement_id)


@extends(PortalEngagementType)
class PortalEngagementImpact:
    outcomes = rows(PortalOutcomeType, load_outcomes)
    impact_enquiries = rows(PortalImpactEnquiryType, load_enquiries)


PORTAL_NODES.add(PortalOutcomeType, selectors.get_client_outcome_for)
PORTAL_NODES.add(PortalImpactEnquiryType, selectors.get_client_enquiry_for)
