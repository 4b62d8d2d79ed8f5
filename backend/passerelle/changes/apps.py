from django.apps import AppConfig


class ChangesConfig(AppConfig):
    name = "passerelle.changes"
    label = "changes"
