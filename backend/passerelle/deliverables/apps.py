from typing import ClassVar

from django.apps import AppConfig


class DeliverablesConfig(AppConfig):
    name = "passerelle.deliverables"
    label = "deliverables"
    file_parents: ClassVar[tuple[str, ...]] = ("passerelle.deliverables.selectors.versions_with_readable_file",)
    file_readings: ClassVar[tuple[str, ...]] = ("passerelle.deliverables.services.readings.version_file_read",)
