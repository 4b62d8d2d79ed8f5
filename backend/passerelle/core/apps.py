from typing import ClassVar

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "passerelle.core"
    label = "core"
    periodic: ClassVar[dict[str, tuple[int, str]]] = {
        "send_mail": (1, "passerelle.core.outbox.send_waiting"),
        "revive_jobs": (60, "passerelle.core.housekeeping.revive_jobs"),
        "remove_spent": (3600, "passerelle.core.housekeeping.remove_spent"),
        "discard_orphan_files": (3600, "passerelle.core.files.services.files_discard_orphans"),
    }
