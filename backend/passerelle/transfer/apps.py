from django.apps import AppConfig


class TransferConfig(AppConfig):
    name = "passerelle.transfer"
    label = "transfer"
