from django.apps import AppConfig


class EngagementsConfig(AppConfig):
    name = "passerelle.engagements"
    label = "engagements"
