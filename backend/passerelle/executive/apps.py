from typing import ClassVar

from django.apps import AppConfig


class ExecutiveConfig(AppConfig):
    name = "passerelle.executive"
    label = "executive"
    periodic: ClassVar[dict[str, tuple[int, str]]] = {
        "forget_addresses": (3600, "passerelle.executive.services.links.addresses_forget"),
    }
