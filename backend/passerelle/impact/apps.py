from typing import ClassVar

from django.apps import AppConfig


class ImpactConfig(AppConfig):
    name = "passerelle.impact"
    label = "impact"
    reactions: ClassVar[dict[str, str]] = {
        "engagement.status_changed": "passerelle.impact.services.enquiries.plan_enquiries",
    }
