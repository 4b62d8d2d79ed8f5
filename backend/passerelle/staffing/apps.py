from django.apps import AppConfig


class StaffingConfig(AppConfig):
    name = "passerelle.staffing"
    label = "staffing"
