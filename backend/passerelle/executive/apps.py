from django.apps import AppConfig


class ExecutiveConfig(AppConfig):
    name = "passerelle.executive"
    label = "executive"
