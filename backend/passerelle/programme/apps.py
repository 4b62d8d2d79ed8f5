from django.apps import AppConfig


class ProgrammeConfig(AppConfig):
    name = "passerelle.programme"
    label = "programme"
    calendar = "passerelle.programme.calendar.calendar_entries"
