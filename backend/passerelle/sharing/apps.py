from typing import ClassVar

from django.apps import AppConfig


class SharingConfig(AppConfig):
    name = "passerelle.sharing"
    label = "sharing"
    reactions: ClassVar[dict[str, str]] = {
        "comment.added": "passerelle.sharing.services.answers.on_comment_added",
    }
