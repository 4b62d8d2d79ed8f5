"""From lines to one mail: what is due for a reader goes into the outbox once, and is put into words when sent."""

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import ngettext

from passerelle.core import clock
from passerelle.core.ids import new_id
from passerelle.core.outbox import Rendered, outbox_add
from passerelle.notifications import wording
from passerelle.notifications.models import Notification
from passerelle.notifications.selectors import rows_of, visible_notifications
from passerelle.people.models import User

SALT = "passerelle.unsubscribe"
MOST_LINES = 200
READERS = 500


def mails_queue() -> None:
    """Put one mail into the outbox for each reader of whom something is due."""
    due = Notification.objects.filter(mailed_at__isnull=True, mail_due_at__lte=clock.now())
    for user_id in list(due.order_by().values_list("recipient_id", flat=True).distinct()[:READERS]):
        with transaction.atomic():
            own = due.filter(recipient_id=user_id).select_for_update(of=("self",)).order_by("at", "id")
            lines = list(own[:MOST_LINES])
            ids = [line.pk for line in lines if line.read_at is None]
            Notification.objects.filter(pk__in=[line.pk for line in lines]).update(mailed_at=clock.now())
            if ids:
                outbox_add(
                    key=f"notifications:{new_id()}", renderer="passerelle.notifications.services.mails.render",
                    user_id=user_id, ids=ids,
                )  # fmt: skip


def render(*, user_id: str, ids: list[str]) -> Rendered | None:
    """Put lines into words, in the reader's language, of what the reader sees now; None if that is nothing."""
    reader = User.objects.filter(pk=user_id, is_active=True).first()
    if reader is None:
        return None
    notifications = list(visible_notifications(reader).filter(pk__in=ids).order_by("engagement__title", "at", "id"))
    rows = rows_of(notifications, reader)
    with translation.override(reader.language):
        groups: dict[str, dict[str, object]] = {}
        count, only = 0, ""
        for notification in notifications:
            text = wording.line(notification, rows[notification.pk], reader.language)
            if not text:
                continue
            count += 1
            engagement = notification.engagement
            group = groups.setdefault(engagement.pk, {"title": engagement.title, "lines": []})
            path = wording.path(notification, rows[notification.pk], reader.is_lab)
            group["lines"].append({"text": text, "link": f"{settings.SITE_URL}{path}"})  # type: ignore[attr-defined]
            only = text
        if not groups:
            return None
        reasons = sorted({notification.reason for notification in notifications})
        address = unsubscribe_address(reader, reasons)
        titles = ", ".join(str(group["title"]) for group in groups.values())
        news = ngettext("%(count)d piece of news: %(titles)s", "%(count)d pieces of news: %(titles)s", count)
        subject = only if count == 1 else news % {"count": count, "titles": titles}
        home = f"{settings.SITE_URL}{'' if reader.is_lab else '/portal'}/notifications"
        body = render_to_string(
            "notifications/news.txt",
            {"name": reader.name, "groups": list(groups.values()), "unsubscribe": address, "home": home},
        )
    return Rendered(reader.email, " ".join(subject.split())[:200], body, stop_headers(address))


def stop_headers(address: str) -> dict[str, str]:
    """Headers by which a mail program offers to stop such mail with one click (RFC 8058)."""
    return {"List-Unsubscribe": f"<{address}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def unsubscribe_address(reader: User, reasons: list[str]) -> str:
    """Return an address that stops mail for these reasons, without signing in; it does nothing else."""
    token = signing.dumps({"user": reader.pk, "reasons": reasons}, salt=SALT)
    return f"{settings.SITE_URL}/unsubscribe/{token}"


def unsubscribe_read(token: str) -> tuple[User, list[str]] | None:
    """Return whose mail an address stops, and for which reasons; None for an address that was not made here."""
    try:
        values = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    user = User.objects.filter(pk=values["user"]).first()
    return (user, values["reasons"]) if user else None
