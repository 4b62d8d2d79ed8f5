"""Exports of the portfolio."""

from django.urls import path

from passerelle.portfolio.rest.views import LedgerExportView, PortfolioExportView

urlpatterns = [
    path("portfolio.<str:form>", PortfolioExportView.as_view(), name="portfolio-export"),
    path("slips.<str:form>", LedgerExportView.as_view(), name="ledger-export"),
]
