from django.apps import AppConfig


class PartnersConfig(AppConfig):
    name = "passerelle.partners"
    label = "partners"
