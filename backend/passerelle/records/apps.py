from typing import ClassVar

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    name = "passerelle.records"
    label = "records"
    # a decision and the record of it are written together, or neither is
    reactions: ClassVar[dict[str, str]] = {
        "review.decided": "passerelle.records.services.sealing.on_review_decided",
        "milestone.approved": "passerelle.records.services.sealing.on_milestone_decided",
        "milestone.changes_requested": "passerelle.records.services.sealing.on_milestone_decided",
        "item.signed": "passerelle.records.services.sealing.on_item_signed",
    }
