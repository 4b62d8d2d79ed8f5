from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "passerelle.search"
    label = "search"
