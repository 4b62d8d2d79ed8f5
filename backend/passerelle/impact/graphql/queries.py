"""Reading a year, the register and the enquiries that are due."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.impact import permissions, selectors
from passerelle.impact.bibtex import Reference
from passerelle.impact.choices import RegisterKind
from passerelle.impact.doi import is_on, look_up
from passerelle.impact.figures import FIRST_YEAR, LAST_YEAR, figures_of, shown_to
from passerelle.impact.graphql.types import ImpactEnquiryType, RegisterEntryType, YearFigureType, YearlyReportType
from passerelle.impact.models import ImpactEnquiry, RegisterEntry

RegisterConnection = connection_type(RegisterEntryType, "RegisterEntry")
EnquiryConnection = connection_type(ImpactEnquiryType, "ImpactEnquiry")


class ImpactYearType(graphene.ObjectType):
    """A year as it counts now, and what was frozen of it, the newest first."""

    year = graphene.Int(required=True)
    figures = graphene.List(graphene.NonNull(YearFigureType), required=True)
    reports = graphene.List(graphene.NonNull(YearlyReportType), required=True)
    can_keep = graphene.Boolean(required=True)

    class Meta:
        name = "ImpactYear"


class FoundPublicationType(graphene.ObjectType):
    """What a DOI resolver says of a publication, to fill a form with."""

    doi = graphene.String(required=True)
    title = graphene.String(required=True)
    authors = graphene.String(required=True)
    venue = graphene.String(required=True)
    url = graphene.String(required=True)
    happened_on = graphene.Date()

    class Meta:
        name = "FoundPublication"


def _register(root: Any, info: GraphQLResolveInfo, **given: Any) -> QuerySet[RegisterEntry]:
    return selectors.search_register(actor_of(info), kind=given.get("kind"), text=given.get("search"))


def _due(root: Any, info: GraphQLResolveInfo) -> QuerySet[ImpactEnquiry]:
    return selectors.due_enquiries(actor_of(info))


class LabQueries(graphene.ObjectType):
    impact_year = graphene.Field(ImpactYearType, year=graphene.Int(required=True), required=True)
    register_entries = connection_field(
        RegisterConnection,
        _register,
        kind=graphene.List(graphene.NonNull(enum_of(RegisterKind))),
        search=graphene.String(),
    )
    due_enquiries = connection_field(EnquiryConnection, _due)
    can_look_up_doi = graphene.Boolean(required=True, description="Whether this lab has a DOI resolver")
    publication_by_doi = graphene.Field(FoundPublicationType, required=True, doi=graphene.String(required=True))

    def resolve_can_look_up_doi(root: Any, info: GraphQLResolveInfo) -> bool:
        return is_on() and permissions.can_see_impact(actor_of(info))

    def resolve_publication_by_doi(root: Any, info: GraphQLResolveInfo, doi: str) -> Reference:
        if not permissions.can_see_impact(actor_of(info)):
            raise errors.forbidden()
        return look_up(doi)

    def resolve_impact_year(root: Any, info: GraphQLResolveInfo, year: int) -> dict[str, Any]:
        actor = actor_of(info)
        if not permissions.can_see_impact(actor):
            raise errors.forbidden()
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise errors.invalid(
                "year", _("Choose a year from %(first)d to %(last)d.") % {"first": FIRST_YEAR, "last": LAST_YEAR}
            )
        wanted = selection_of(info)
        reports = list(selectors.reports_of(actor, year))
        hydrate(YearlyReportType, reports, wanted["reports"], info.context)
        return {
            "year": year,
            "figures": shown_to(actor, figures_of(year)) if "figures" in wanted else [],
            "reports": reports,
            "can_keep": permissions.can_keep_register(actor),
        }
