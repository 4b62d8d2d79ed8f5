from django.apps import AppConfig
from django.core.checks import Tags, register

from passerelle.api import checks


class ApiConfig(AppConfig):
    name = "passerelle.api"
    label = "api"

    def ready(self) -> None:
        register(checks.graphql_doors, Tags.security)
