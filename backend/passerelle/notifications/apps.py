from typing import ClassVar

from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "passerelle.notifications"
    label = "notifications"
    periodic: ClassVar[dict[str, tuple[int, str]]] = {
        "derive": (3, "passerelle.notifications.services.deriving.events_derive"),
        "queue_mails": (5, "passerelle.notifications.services.mails.mails_queue"),
        "remind": (900, "passerelle.notifications.services.reminders.reminders_add"),
        "remove_old": (3600, "passerelle.notifications.services.deriving.old_remove"),
    }
