from django.apps import AppConfig


class ImpactConfig(AppConfig):
    name = "passerelle.impact"
    label = "impact"
