from django.apps import AppConfig


class PlanningConfig(AppConfig):
    name = "passerelle.planning"
    label = "planning"
    calendar = "passerelle.planning.calendar.calendar_entries"
