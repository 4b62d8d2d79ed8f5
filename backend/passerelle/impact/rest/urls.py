"""Exports of a year."""

from django.urls import path

from passerelle.impact.rest.views import YearExportView

urlpatterns = [path("impact/<int:year>.<str:form>", YearExportView.as_view(), name="impact-year-export")]
