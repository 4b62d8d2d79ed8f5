"""Mail that was given up, looked after by a director."""

from django.db import transaction

from passerelle.audit.services import record
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import mail_retry
from passerelle.core.services import lock, require
from passerelle.notifications.permissions import can_see_dead_letters
from passerelle.people.models import User


@transaction.atomic
def letter_retry(*, actor: User, mail: OutgoingMail) -> None:
    """Try a mail that was given up again, at once."""
    require(can_see_dead_letters(actor))
    mail_retry(lock(mail))
    record(actor=actor, verb="mail.retried", target=mail)
