from django.apps import AppConfig


class InterchangeConfig(AppConfig):
    name = "passerelle.interchange"
    label = "interchange"
