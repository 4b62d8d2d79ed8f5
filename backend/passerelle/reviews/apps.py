from typing import ClassVar

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "passerelle.reviews"
    label = "reviews"
    reactions: ClassVar[dict[str, str]] = {
        "deliverable.updated": "passerelle.reviews.services.rounds.on_deliverable_updated",
    }
