from typing import ClassVar

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "passerelle.reports"
    label = "reports"
    news: ClassVar[dict[str, str]] = {"ProgressReport": "passerelle.reports.selectors.NEWS"}
