from django.apps import AppConfig


class SharingConfig(AppConfig):
    name = "passerelle.sharing"
    label = "sharing"
