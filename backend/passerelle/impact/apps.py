from typing import ClassVar

from django.apps import AppConfig


class ImpactConfig(AppConfig):
    name = "passerelle.impact"
    label = "impact"
    news: ClassVar[dict[str, str]] = {
        "Outcome": "passerelle.impact.selectors.OUTCOME_NEWS",
        "ImpactEnquiry": "passerelle.impact.selectors.ENQUIRY_NEWS",
    }
    shared: ClassVar[dict[str, str]] = {"Outcome": "passerelle.impact.selectors.OUTCOME_SHARED"}
    periodic: ClassVar[dict[str, tuple[int, str]]] = {
        "remind": (3600, "passerelle.impact.services.reminders.enquiries_remind"),
    }
    reactions: ClassVar[dict[str, str]] = {
        "engagement.status_changed": "passerelle.impact.services.enquiries.plan_enquiries",
    }
