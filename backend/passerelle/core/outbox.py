"""The transactional outbox: a mail is a row written with the change it tells of, and sent by the worker.

Each try claims the row for a while and commits that before anything goes over the wire. A worker killed at any moment
therefore leaves either a row that nobody sent or one whose sending was not noted; both are tried again when the claim
ends, under the same Message-ID, by which mail systems know a repetition.
"""

import datetime as dt
import logging
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import F, QuerySet
from django.utils.module_loading import import_string

from passerelle.core import clock
from passerelle.core.models import OutgoingMail

log = logging.getLogger(__name__)
MAX_FAILURES, MAX_TRIES = 8, 300
FIRST_PAUSE, LONGEST_PAUSE = dt.timedelta(seconds=30), dt.timedelta(hours=6)
BATCH = 200
# mails go in the order in which they came due: what is urgent is given an earlier place
AHEAD = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A mail as its reader gets it: plain, and where there is more to it than a few sentences, set in HTML as well."""

    to: str
    subject: str
    body: str
    headers: dict[str, str] = field(default_factory=dict)
    html: str = ""


def outbox_add(*, key: str, renderer: str, urgent: bool = False, **arguments: Any) -> None:
    """Put a mail into the outbox, in the caller's transaction; a key that is there already changes nothing.

    Args:
        key: what this mail is: the same mail has the same key.
        urgent: somebody sits and waits for it: it goes before what is in the outbox already.
        renderer: dotted path of a function of `arguments` that returns a `Rendered`, or None for nothing to say.
        arguments: JSON-ready values, ids rather than texts: what may be told is looked up when it is sent.
    """
    due = clock.now() - (AHEAD if urgent else dt.timedelta())
    OutgoingMail.objects.get_or_create(
        key=key, defaults={"renderer": renderer, "arguments": arguments, "next_try_at": due}
    )


def waiting() -> QuerySet[OutgoingMail]:
    """Mails neither sent, nor found to have nothing to say, nor given up."""
    return OutgoingMail.objects.filter(sent_at__isnull=True, dropped_at__isnull=True, dead_at__isnull=True)


def send_waiting() -> None:
    """Send what is due, one after the other; one that fails does not hold up the next."""
    for _number in range(BATCH):
        mail = _claim()
        if mail is None:
            return
        _try(mail)


def _claim() -> OutgoingMail | None:
    with transaction.atomic():
        due = waiting().filter(next_try_at__lte=clock.now()).order_by("next_try_at", "id")
        mail = due.select_for_update(skip_locked=True, of=("self",)).first()
        if mail is None:
            return None
        mail.tries += 1
        mail.next_try_at = clock.now() + dt.timedelta(seconds=settings.OUTBOX_CLAIM_SECONDS)
        if mail.tries > MAX_TRIES:  # it ends the worker each time: a person has to look
            mail.dead_at = clock.now()
        mail.save(update_fields=["tries", "next_try_at", "dead_at"])
    return mail if mail.dead_at is None else _claim()


def message_id(mail: OutgoingMail) -> str:
    """Return the Message-ID, the same at each try."""
    domain = settings.DEFAULT_FROM_EMAIL.rsplit("@", 1)[-1].rstrip(">")
    return f"<{mail.pk}.outbox@{domain}>"


def _try(mail: OutgoingMail) -> None:
    mine = OutgoingMail.objects.filter(pk=mail.pk)
    try:
        rendered: Rendered | None = import_string(mail.renderer)(**mail.arguments)
        if rendered is None:
            mine.update(dropped_at=clock.now())
            return
        mine.update(recipient=rendered.to)
        headers = {**rendered.headers, "Message-ID": message_id(mail)}
        message = EmailMultiAlternatives(rendered.subject, rendered.body, to=[rendered.to], headers=headers)
        if rendered.html:
            message.attach_alternative(rendered.html, "text/html")
        message.send()
    except Exception as error:  # noqa: BLE001 - whatever it was, it is noted and tried again
        _note_failure(mail, error)
        return
    mine.update(sent_at=clock.now(), last_error="")


def _note_failure(mail: OutgoingMail, error: Exception) -> None:
    failures = mail.failures + 1
    pause = min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE)
    OutgoingMail.objects.filter(pk=mail.pk).update(
        failures=F("failures") + 1,
        last_error=f"{type(error).__name__}: {error}"[:500],
        next_try_at=clock.now() + pause,
        dead_at=clock.now() if failures >= MAX_FAILURES else None,
    )
    log.warning("mail %s failed for the %d. time: %s", mail.pk, failures, type(error).__name__)


def mail_retry(mail: OutgoingMail) -> None:
    """Give a mail that was given up another round of tries, at once."""
    OutgoingMail.objects.filter(pk=mail.pk, dead_at__isnull=False).update(
        dead_at=None, failures=0, tries=0, next_try_at=clock.now()
    )
