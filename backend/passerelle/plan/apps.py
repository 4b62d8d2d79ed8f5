from typing import ClassVar

from django.apps import AppConfig


class PlanConfig(AppConfig):
    name = "passerelle.plan"
    label = "plan"
    agreeing: ClassVar[tuple[str, ...]] = ("passerelle.plan.services.agreeing.plan_dated",)
    reactions: ClassVar[dict[str, str]] = {
        "engagement.status_changed": "passerelle.plan.services.baseline.on_status_changed",
    }
