"""What a person is told, through what they see at the moment of asking."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from passerelle.core import errors
from passerelle.core.models import OutgoingMail
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import client_engagements, visible_engagements
from passerelle.notifications.choices import DEFAULTS
from passerelle.notifications.kinds import kinds
from passerelle.notifications.models import (
    CalendarFeed,
    EngagementPreference,
    Notification,
    NotificationItem,
    ReasonPreference,
)

# beyond this nobody counts
MOST_UNREAD = 100


def readable_engagements(reader: Any) -> QuerySet[Engagement]:
    return visible_engagements(reader) if reader.lab_role is not None else client_engagements(reader)


def visible_items(reader: Any) -> QuerySet[NotificationItem]:
    """Items whose thing the reader sees now."""
    condition = Q(pk__in=[])
    for name, kind in kinds().items():
        condition |= Q(object_type=name, object_id__in=kind.visible(reader).order_by().values("pk"))
    return NotificationItem.objects.filter(condition)


def visible_notifications(
    reader: Any, *, unread: bool = False, reason: str | None = None, engagement_id: str | None = None
) -> QuerySet[Notification]:
    """The reader's own lines of which they see at least one item, newest first."""
    readable = readable_engagements(reader).order_by().values("pk")
    shown = visible_items(reader).filter(notification_id=OuterRef("pk"))
    found = Notification.objects.filter(Exists(shown), recipient_id=reader.pk, engagement_id__in=readable)
    if unread:
        found = found.filter(read_at__isnull=True)
    if reason:
        found = found.filter(reason=reason)
    if engagement_id:
        found = found.filter(engagement_id=engagement_id)
    return found.select_related("engagement", "actor")


def unread_count(reader: Any) -> int:
    """How many lines were not read; at most 100."""
    return len(visible_notifications(reader, unread=True).order_by().values_list("pk")[:MOST_UNREAD])


def get_notification_for(reader: Any, notification_id: str) -> Notification:
    found = visible_notifications(reader).filter(pk=notification_id).first()
    if found is None:
        raise errors.not_found()
    return found


def rows_of(notifications: Iterable[Notification], reader: Any) -> dict[str, list[tuple[str, Any]]]:
    """Return, for each line, the kinds and rows that the reader sees now: one statement for each kind."""
    ids = [line.pk for line in notifications]
    wanted: dict[str, list[NotificationItem]] = {}
    for item in NotificationItem.objects.filter(notification_id__in=ids):
        if item.object_type in kinds():
            wanted.setdefault(item.object_type, []).append(item)
    found: dict[str, list[tuple[str, Any]]] = {pk: [] for pk in ids}
    for name, items in wanted.items():
        kind = kinds()[name]
        visible = kind.visible(reader).select_related(*kind.joins) if kind.joins else kind.visible(reader)
        rows = {row.pk: row for row in visible.filter(pk__in={item.object_id for item in items})}
        for item in items:
            if item.object_id in rows:
                found[item.notification_id].append((name, rows[item.object_id]))
    return found


def frequencies(user_ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """What people chose, by person and reason; what is missing is as `DEFAULTS` says."""
    chosen = ReasonPreference.objects.filter(user_id__in=list(user_ids))
    return {(row.user_id, row.reason): row.frequency for row in chosen}


def preferences_of(reader: Any) -> list[tuple[str, str]]:
    """Each reason with its frequency, in the order of the choices."""
    chosen = frequencies([reader.pk])
    return [(reason, chosen.get((reader.pk, reason), usual)) for reason, usual in DEFAULTS.items()]


def engagement_preferences_of(reader: Any) -> list[tuple[Engagement, str | None]]:
    """The engagements that the person may be told of, with what they chose; at most 200."""
    chosen = dict(EngagementPreference.objects.filter(user_id=reader.pk).values_list("engagement_id", "following"))
    found = readable_engagements(reader).order_by("title", "id")[:200]
    return [(engagement, chosen.get(engagement.pk)) for engagement in found]


def feed_of(reader: Any) -> CalendarFeed | None:
    return CalendarFeed.objects.filter(user_id=reader.pk).first()


def dead_letters() -> QuerySet[OutgoingMail]:
    """Mails that were given up, newest first. Only directors are asked here (`permissions`)."""
    return OutgoingMail.objects.filter(dead_at__isnull=False).order_by("-dead_at", "id")


def get_dead_letter(mail_id: str) -> OutgoingMail:
    found = dead_letters().filter(pk=mail_id).first()
    if found is None:
        raise errors.not_found()
    return found
