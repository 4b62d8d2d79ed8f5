from typing import ClassVar

from django.apps import AppConfig


class EngagementsConfig(AppConfig):
    name = "passerelle.engagements"
    label = "engagements"
    agreeing: ClassVar[tuple[str, ...]] = ("passerelle.engagements.conditions.agreement_signed",)
    closing: ClassVar[tuple[str, ...]] = ("passerelle.engagements.conditions.leads_running",)
    file_parents: ClassVar[tuple[str, ...]] = ("passerelle.engagements.selectors.agreements_with_readable_file",)
