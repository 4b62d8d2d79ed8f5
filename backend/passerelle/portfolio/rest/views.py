"""The portfolio and the slip ledger as files for spreadsheets."""

from typing import Any

from django.http import HttpResponse
from django.utils import translation
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request

from passerelle.core import clock, errors
from passerelle.core.graphql.ids import optional_row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.core.spreadsheet import to_csv, to_xlsx
from passerelle.engagements.choices import EngagementKind, EngagementStatus
from passerelle.engagements.selectors import search_engagements
from passerelle.people.permissions import is_lab
from passerelle.plan.choices import Clock, SlipReason
from passerelle.portfolio.choices import HealthLevel
from passerelle.portfolio.permissions import can_see_portfolio
from passerelle.portfolio.selectors import LedgerFilters
from passerelle.portfolio.tables import Table, ledger_table, portfolio_table

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ANSWERS: dict[Any, Any] = {
    (200, "text/csv"): OpenApiTypes.BINARY,
    (200, XLSX): OpenApiTypes.BINARY,
    400: ErrorSerializer,
    401: ErrorSerializer,
    403: ErrorSerializer,
    404: ErrorSerializer,
}
FORM = OpenApiParameter("form", str, OpenApiParameter.PATH, enum=["csv", "xlsx"])
MOST = 2000


class PortfolioFilters(serializers.Serializer[Any]):
    status = serializers.MultipleChoiceField(choices=EngagementStatus.choices, required=False)
    kind = serializers.MultipleChoiceField(choices=EngagementKind.choices, required=False)
    health = serializers.ChoiceField(choices=HealthLevel.choices, required=False)
    search = serializers.CharField(required=False, max_length=200, allow_blank=True)


class SlipFilters(serializers.Serializer[Any]):
    reason = serializers.ChoiceField(choices=SlipReason.choices, required=False)
    clock = serializers.ChoiceField(choices=Clock.choices, required=False)
    kind = serializers.ChoiceField(choices=EngagementKind.choices, required=False)
    organization = serializers.CharField(required=False)
    since = serializers.DateField(required=False)
    until = serializers.DateField(required=False)


class ExportView(Door):
    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    def admit(self, request: Request, form: str) -> None:
        """Clients get what a missing page gets; interns see that it is not for them."""
        if not is_lab(request.user) or form not in {"csv", "xlsx"}:
            raise errors.not_found()
        if not can_see_portfolio(request.user):
            raise errors.forbidden()

    def file(self, name: str, title: str, table: Table, form: str) -> HttpResponse:
        content = to_csv(*table) if form == "csv" else to_xlsx(title, *table)
        response = HttpResponse(content, content_type="text/csv; charset=utf-8" if form == "csv" else XLSX)
        filename = f"{name}-{clock.today()}.{form}"
        response.headers["Content-Disposition"] = (
            content_disposition_header(as_attachment=True, filename=filename) or ""
        )
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


class PortfolioExportView(ExportView):
    @extend_schema(operation_id="portfolio_export", parameters=[PortfolioFilters, FORM], responses=ANSWERS)
    def get(self, request: Request, form: str) -> HttpResponse:
        self.admit(request, form)
        given = PortfolioFilters(data=request.query_params)
        given.is_valid(raise_exception=True)
        values = given.validated_data
        found = search_engagements(
            request.user,
            status=sorted(values.get("status") or ()),
            kind=sorted(values.get("kind") or ()),
            text=values.get("search"),
        )
        rows = list(found.select_related("organization", "lead").order_by("reference")[:MOST])
        table = portfolio_table(request.user, rows, translation.get_language() or "fr", values.get("health"))
        return self.file("portfolio", _("Portfolio"), table, form)


class LedgerExportView(ExportView):
    @extend_schema(operation_id="slips_export", parameters=[SlipFilters, FORM], responses=ANSWERS)
    def get(self, request: Request, form: str) -> HttpResponse:
        self.admit(request, form)
        given = SlipFilters(data=request.query_params)
        given.is_valid(raise_exception=True)
        values = given.validated_data
        filters = LedgerFilters(
            reason=values.get("reason"),
            clock=values.get("clock"),
            kind=values.get("kind"),
            organization_id=optional_row_id(values.get("organization"), "Organization"),
            starts_on=values.get("since"),
            ends_on=values.get("until"),
        )
        table = ledger_table(request.user, filters, translation.get_language() or "fr")
        return self.file("slips", _("Slips"), table, form)
