from django.apps import AppConfig


class SpaConfig(AppConfig):
    name = "passerelle.spa"
    label = "spa"
