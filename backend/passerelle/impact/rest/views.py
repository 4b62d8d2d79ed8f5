"""The yearly report as a file, and the public showcase: made by the server, for readers without an account."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request

from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.core.graphql.ids import optional_row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.core.spreadsheet import to_xlsx
from passerelle.impact.documents import year_pdf, year_table
from passerelle.impact.figures import FIRST_YEAR, LAST_YEAR, figures_of, shown_to
from passerelle.impact.models import Outcome, ShowcaseEntry
from passerelle.impact.permissions import can_see_impact
from passerelle.impact.selectors import get_report_for, public_entries
from passerelle.people.permissions import is_lab

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ANSWERS: dict[Any, Any] = {
    (200, "application/pdf"): OpenApiTypes.BINARY,
    (200, XLSX): OpenApiTypes.BINARY,
    401: ErrorSerializer,
    403: ErrorSerializer,
    404: ErrorSerializer,
}
PARAMETERS = [
    OpenApiParameter("year", int, OpenApiParameter.PATH),
    OpenApiParameter("form", str, OpenApiParameter.PATH, enum=["pdf", "xlsx"]),
    OpenApiParameter("report", str, description="The id of a frozen report; without it, as it counts now"),
]


class YearExportView(Door):
    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    @extend_schema(operation_id="impact_year_export", parameters=PARAMETERS, responses=ANSWERS)
    def get(self, request: Request, year: int, form: str) -> HttpResponse:
        if not is_lab(request.user) or form not in {"pdf", "xlsx"} or not FIRST_YEAR <= year <= LAST_YEAR:
            raise errors.not_found()
        if not can_see_impact(request.user):
            raise errors.forbidden()
        wanted = optional_row_id(request.query_params.get("report"), "YearlyReport")
        report = get_report_for(request.user, wanted) if wanted else None
        if report is not None and report.year != year:
            raise errors.not_found()
        figures = shown_to(request.user, report.figures if report else figures_of(year))
        language = translation.get_language() or "fr"
        if form == "pdf":
            content, type_ = year_pdf(year, figures, report, language), "application/pdf"
        else:
            content, type_ = to_xlsx(str(year), *year_table(figures, language)), XLSX
        response = HttpResponse(content, content_type=type_)
        name = f"impact-{year}{f'-{report.number}' if report else ''}.{form}"
        response.headers["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or ""
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


@require_safe
def showcase_page(request: HttpRequest) -> HttpResponse:
    """Show what is public of the lab's engagements: no name of its staff, the partner's only where it agreed."""
    language = request.GET.get("lang", "")
    if language not in dict(settings.LANGUAGES):
        language = translation.get_language() or "fr"
    with translation.override(language):
        entries = list(public_entries())
        outcomes: dict[str, list[Outcome]] = {}
        for outcome in Outcome.objects.filter(
            engagement_id__in=[entry.engagement_id for entry in entries], disclosure=Disclosure.PUBLIC
        ):
            outcomes.setdefault(outcome.engagement_id, []).append(outcome)
        shown = [_shown(entry, outcomes.get(entry.engagement_id, []), language) for entry in entries]
        context = {"language": language, "other": "en" if language == "fr" else "fr", "entries": shown}
        response = render(request, "impact/showcase.html", context)
    response.headers["Content-Language"] = language
    # what is withdrawn is gone at the next request, also for those who read through a cache
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept-Language"
    return response


def _shown(entry: ShowcaseEntry, outcomes: list[Outcome], language: str) -> dict[str, object]:
    fr = language == "fr"
    organization = entry.engagement.organization
    return {
        "title": (entry.title_fr if fr else entry.title_en) or entry.title_en or entry.title_fr,
        "summary": (entry.summary_fr if fr else entry.summary_en) or entry.summary_en or entry.summary_fr,
        "partner": organization.name if entry.names_partner else "",
        "kind": entry.engagement.get_kind_display(),
        "year": entry.engagement.starts_on.year if entry.engagement.starts_on else None,
        "illustrative": entry.engagement.is_illustrative,
        "outcomes": [
            {
                "kind": outcome.get_kind_display(),
                "title": outcome.title,
                "by": outcome.authors,
                "venue": outcome.venue,
                "year": outcome.happened_on.year if outcome.happened_on else None,
                "href": f"https://doi.org/{outcome.doi}" if outcome.doi else outcome.url,
                "doi": outcome.doi,
            }
            for outcome in outcomes
        ],
    }


__all__ = ["YearExportView", "showcase_page"]
