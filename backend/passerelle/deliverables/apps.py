from django.apps import AppConfig


class DeliverablesConfig(AppConfig):
    name = "passerelle.deliverables"
    label = "deliverables"
