"""The REST door of progress reports."""

from django.urls import path

from passerelle.reports.rest.views import ReportPdfView

urlpatterns = [path("reports/<str:id>.pdf", ReportPdfView.as_view(), name="report-pdf")]
