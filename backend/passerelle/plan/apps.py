from django.apps import AppConfig


class PlanConfig(AppConfig):
    name = "passerelle.plan"
    label = "plan"
