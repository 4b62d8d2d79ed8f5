from django.apps import AppConfig


class PlaybooksConfig(AppConfig):
    name = "passerelle.playbooks"
    label = "playbooks"
