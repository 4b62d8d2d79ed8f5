from typing import ClassVar

from django.apps import AppConfig


class PipelineConfig(AppConfig):
    name = "passerelle.pipeline"
    label = "pipeline"
    periodic: ClassVar[dict[str, tuple[int, str]]] = {
        "forget_addresses": (3600, "passerelle.pipeline.services.intake.addresses_forget"),
    }
