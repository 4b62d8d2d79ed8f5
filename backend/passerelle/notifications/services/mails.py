"""From lines to one mail: what is due for a reader goes into the outbox once, and is put into words when sent."""

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext

from passerelle.core import clock
from passerelle.core.ids import new_id, to_global_id
from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered, outbox_add
from passerelle.notifications import wording
from passerelle.notifications.choices import DEFAULTS, Frequency, Reason
from passerelle.notifications.models import Notification
from passerelle.notifications.selectors import frequencies, rows_of, visible_notifications
from passerelle.notifications.services.asking import waiting_of
from passerelle.people.models import User
from passerelle.reviews.models import ReviewRound

SALT = "passerelle.unsubscribe"
MOST_LINES = 200
READERS = 500


def mails_queue() -> None:
    """Put what is due into the outbox, a mail for each reader."""
    due = Notification.objects.filter(mailed_at__isnull=True, mail_due_at__lte=clock.now())
    for user_id in list(due.order_by().values_list("recipient_id", flat=True).distinct()[:READERS]):
        with transaction.atomic():
            own = due.filter(recipient_id=user_id).select_for_update(of=("self",)).order_by("at", "id")
            lines = list(own[:MOST_LINES])
            Notification.objects.filter(pk__in=[line.pk for line in lines]).update(mailed_at=clock.now())
            for ids in _parted(user_id, [line for line in lines if line.read_at is None]):
                outbox_add(
                    key=f"notifications:{new_id()}", renderer="passerelle.notifications.services.mails.render",
                    user_id=user_id, ids=ids,
                )  # fmt: skip


def _parted(user_id: str, lines: list[Notification]) -> list[list[str]]:
    """Return the ids that go together: all in one mail, but a request to decide that is wanted at once has its own."""
    wanted = frequencies([user_id]).get((user_id, Reason.REVIEW), DEFAULTS[Reason.REVIEW])
    alone = [line.pk for line in lines if line.reason == Reason.REVIEW and wanted == Frequency.AT_ONCE]
    rest = [line.pk for line in lines if line.pk not in alone]
    return [*([pk] for pk in alone), *([rest] if rest else [])]


def render(*, user_id: str, ids: list[str]) -> Rendered | None:
    """Put lines into words, in the reader's language, of what the reader sees now; None if that is nothing."""
    reader = User.objects.filter(pk=user_id, is_active=True).first()
    if reader is None:
        return None
    notifications = list(visible_notifications(reader).filter(pk__in=ids).order_by("engagement__title", "at", "id"))
    rows = _still_asked(reader, notifications, rows_of(notifications, reader))
    told = [(line, rows[line.pk]) for line in notifications if rows[line.pk]]
    if not told:
        return None
    alone = told[0][1] if len(told) == 1 and told[0][0].reason == Reason.REVIEW else []
    if len(alone) == 1 and isinstance(alone[0][1], ReviewRound):
        return _request(reader, alone[0][1])
    with translation.override(reader.language):
        groups: dict[str, dict[str, object]] = {}
        count, only = len(told), ""
        for notification, shown in told:
            only = wording.line(notification, shown, reader.language)
            engagement = notification.engagement
            group = groups.setdefault(engagement.pk, {"title": engagement.title, "lines": []})
            path = wording.path(notification, shown, reader.is_lab)
            group["lines"].append({"text": only, "link": f"{settings.SITE_URL}{path}"})  # type: ignore[attr-defined]
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


def _still_asked(
    reader: User, notifications: list[Notification], rows: dict[str, wording.Rows]
) -> dict[str, wording.Rows]:
    """Leave out what the lines ask of the reader and what does not wait for them any more."""
    asking = {line.pk for line in notifications if line.reason in {Reason.REVIEW, Reason.REMINDER}}
    if not asking:
        return rows
    kinds = {kind for pk in asking for kind, _row in rows[pk]}
    waiting = waiting_of(reader, kinds)
    return {
        pk: [(kind, row) for kind, row in found if pk not in asking or (kind, row.pk) in waiting]
        for pk, found in rows.items()
    }


def _request(reader: User, review: ReviewRound) -> Rendered:
    """A request to decide, alone in its mail, brings what the lab wrote with it and leads there in one click."""
    version = review.deliverable_version
    address = unsubscribe_address(reader, [Reason.REVIEW])
    return letter(
        to=reader.email,
        subject=_("Your decision is awaited: “%(title)s”, version %(number)d"),
        template="notifications/review_request",
        language=reader.language,
        headers=stop_headers(address),
        context={
            "title": version.deliverable.title_in(reader.language),
            "number": version.number,
            "despite": review.despite,
            "name": reader.name,
            "engagement": version.deliverable.engagement.title,
            "message": review.message,
            "respond_by": review.respond_by,
            "link": f"{settings.SITE_URL}/portal/reviews/{to_global_id('ReviewRound', review.pk)}",
            "unsubscribe": address,
        },
    )


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
