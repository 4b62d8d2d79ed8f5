"""A report as a PDF, for either side's readers."""

from typing import Any

from django.http import HttpResponse
from django.utils import translation
from django.utils.http import content_disposition_header

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request

from passerelle.core.choices import Language
from passerelle.core.graphql.ids import row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.people.permissions import is_lab
from passerelle.reports.documents import pdf_of
from passerelle.reports.selectors import get_readable_report

ANSWERS: dict[Any, Any] = {
    (200, "application/pdf"): OpenApiTypes.BINARY,
    401: ErrorSerializer,
    404: ErrorSerializer,
}
WHICH = OpenApiParameter("language", str, enum=[*Language.values, "both"], description="The reader's own by default")


class ReportPdfView(Door):
    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    @extend_schema(operation_id="report_pdf", parameters=[WHICH], responses=ANSWERS)
    def get(self, request: Request, id: str) -> HttpResponse:  # noqa: A002 - the address's own name
        report = get_readable_report(request.user, row_id(id, "ProgressReport"))
        own = translation.get_language() or Language.FRENCH
        wanted = request.query_params.get("language", own)
        if wanted == "both":
            languages = sorted(Language.values, key=lambda language: language != own)
        else:
            languages = [wanted if wanted in Language.values else own]
        response = HttpResponse(pdf_of(report, languages, is_lab=is_lab(request.user)), content_type="application/pdf")
        name = f"{report.engagement.reference}-{report.ends_on}.pdf"
        response.headers["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or ""
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
