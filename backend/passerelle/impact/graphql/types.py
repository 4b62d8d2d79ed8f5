"""The lab's view of outcomes, enquiries, the register, a year's figures and public pages."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import computed, extends, grouped, related, row, rows, with_parents
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.standing import attach_standings
from passerelle.impact import permissions, selectors
from passerelle.impact.choices import EnquiryUse, Indicator, OutcomeAction, OutcomeKind, RegisterKind, ShowcaseAction
from passerelle.impact.figures import shown_to
from passerelle.impact.models import ImpactEnquiry, Outcome, RegisterEntry, ShowcaseEntry, YearlyReport
from passerelle.people.graphql.types import PersonType

Rows = list[Any]


def load_outcome_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [outcome.engagement for outcome in parents])
    return {outcome.pk: permissions.outcome_actions(context.actor, outcome) for outcome in parents}


class OutcomeType(LabType):
    kind = enum_field(OutcomeKind)
    disclosure = enum_field(Disclosure)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(OutcomeAction))), load_outcome_actions)

    class Meta:
        model = Outcome
        name = "Outcome"
        fields = (
            "id",
            "title",
            "authors",
            "venue",
            "doi",
            "url",
            "happened_on",
            "internal_note",
            "created_at",
            "version",
        )


def load_can_answer(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [enquiry.engagement for enquiry in parents])
    return {
        enquiry.pk: enquiry.answered_at is None and permissions.can_answer(context.actor, enquiry)
        for enquiry in parents
    }


class ImpactEnquiryType(LabType):
    engagement = related(EngagementType, "engagement")
    use = enum_field(EnquiryUse, required=False)
    answered_by = related(PersonType, "answered_by", required=False)
    can_answer = computed(graphene.Boolean, load_can_answer)

    class Meta:
        model = ImpactEnquiry
        name = "ImpactEnquiry"
        fields = ("id", "due_on", "changed", "value", "respondent", "internal_note", "answered_at", "version")


class ShowcaseEntryType(LabType):
    class Meta:
        model = ShowcaseEntry
        name = "ShowcaseEntry"
        fields = (
            "id",
            "title_en",
            "title_fr",
            "summary_en",
            "summary_fr",
            "names_partner",
            "agreed_on",
            "published_at",
            "version",
        )


class RegisterEntryType(LabType):
    kind = enum_field(RegisterKind)

    class Meta:
        model = RegisterEntry
        name = "RegisterEntry"
        fields = (
            "id",
            "title",
            "quantity",
            "starts_on",
            "ends_on",
            "doi",
            "with_industry",
            "source",
            "is_illustrative",
            "version",
        )


class YearRecordType(graphene.ObjectType):
    """A record behind a figure: where it is seen, and for how many it stands."""

    label = graphene.String(required=True)
    path = graphene.String(required=True)
    quantity = graphene.Int(required=True)

    class Meta:
        name = "YearRecord"


class YearFigureType(graphene.ObjectType):
    """A figure with the definition under which it was counted, and what the lab published, if it did."""

    indicator = enum_of(Indicator)(required=True)
    number = graphene.Int(required=True, description="The number of the definition")
    definition = graphene.String(required=True)
    value = graphene.Int(required=True)
    published = graphene.Int()
    at_least = graphene.Boolean(required=True)
    records = graphene.List(graphene.NonNull(YearRecordType), required=True)

    class Meta:
        name = "YearFigure"

    def resolve_indicator(self: Any, info: GraphQLResolveInfo) -> Indicator:
        return Indicator(self["indicator"])

    def resolve_definition(self: Any, info: GraphQLResolveInfo) -> str:
        text: str = self["fr"] if info.context.language == "fr" else self["en"]
        return text


def load_figures(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {report.pk: shown_to(context.actor, report.figures) for report in parents}


class YearlyReportType(LabType):
    created_by = related(PersonType, "created_by")
    figures = computed(graphene.List(graphene.NonNull(YearFigureType)), load_figures)

    class Meta:
        model = YearlyReport
        name = "YearlyReport"
        fields = ("id", "year", "number", "note", "sha256", "created_at")


def load_outcomes(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = with_parents(list(Outcome.objects.filter(engagement__in=parents)), "engagement", parents)
    return grouped(found, lambda outcome: outcome.engagement_id)


def load_enquiries(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = with_parents(list(ImpactEnquiry.objects.filter(engagement__in=parents)), "engagement", parents)
    return grouped(found, lambda enquiry: enquiry.engagement_id)


def load_showcase(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {entry.engagement_id: entry for entry in ShowcaseEntry.objects.filter(engagement__in=parents)}


def load_showcase_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    entries = {entry.engagement_id: entry for entry in ShowcaseEntry.objects.filter(engagement__in=parents)}
    return {
        parent.pk: permissions.showcase_actions(context.actor, parent, entries.get(parent.pk)) for parent in parents
    }


def load_can_add(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {parent.pk: permissions.can_update(context.actor, parent) for parent in parents}


@extends(EngagementType)
class EngagementImpact:
    outcomes = rows(OutcomeType, load_outcomes)
    impact_enquiries = rows(ImpactEnquiryType, load_enquiries)
    showcase = row(ShowcaseEntryType, load_showcase)
    showcase_actions = computed(graphene.List(graphene.NonNull(enum_of(ShowcaseAction))), load_showcase_actions)
    can_add_outcome = computed(graphene.Boolean, load_can_add)


LAB_NODES.add(OutcomeType, selectors.get_outcome_for)
LAB_NODES.add(ImpactEnquiryType, selectors.get_enquiry_for)
LAB_NODES.add(RegisterEntryType, selectors.get_entry_for)
LAB_NODES.add(YearlyReportType, selectors.get_report_for)
