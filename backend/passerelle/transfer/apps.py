from typing import ClassVar

from django.apps import AppConfig


class TransferConfig(AppConfig):
    name = "passerelle.transfer"
    label = "transfer"
    file_parents: ClassVar[tuple[str, ...]] = ("passerelle.transfer.selectors.evidence_with_readable_file",)
