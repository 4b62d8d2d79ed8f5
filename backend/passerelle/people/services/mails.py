"""The mails that lead to a password, first or new. The outbox holds whose it is; the link is made when it is sent."""

import datetime as dt

from django.conf import settings
from django.utils.translation import gettext_noop as _

from passerelle.core import clock
from passerelle.core.ids import new_id
from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered, outbox_add
from passerelle.people.models import User
from passerelle.people.passwords import password_link

# who asked does not wait longer than that: a mail that could not go by then would only surprise
WANTED_FOR = dt.timedelta(hours=3)


def password_reset_request(user: User) -> None:
    """Put the mail into the outbox: each asking is a mail of its own."""
    outbox_add(
        key=f"password reset:{new_id()}", renderer="passerelle.people.services.mails.password_reset_mail",
        user_id=user.pk, asked_at=clock.now().isoformat(),
    )  # fmt: skip


def password_reset_mail(*, user_id: str, asked_at: str) -> Rendered | None:
    """Return the mail with a link of this moment; None when nobody waits for it any more.

    A try repeated after a crash makes another link under the same Message-ID: both work until one is used.
    """
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None or clock.now() - dt.datetime.fromisoformat(asked_at) > WANTED_FOR:
        return None
    return letter(
        to=user.email,
        subject=_("Choose a new password for Passerelle"),
        template="people/password_reset",
        language=user.language,
        context={"name": user.name, "link": password_link(user)},
    )


def welcome_request(user: User, added_by: User | None) -> None:
    """Put the mail that leads a new person to their first password into the outbox; each asking is one of its own."""
    outbox_add(
        key=f"welcome:{new_id()}", renderer="passerelle.people.services.mails.welcome_mail",
        user_id=user.pk, added_by=added_by.pk if added_by else None,
    )  # fmt: skip


def welcome_mail(*, user_id: str, added_by: str | None) -> Rendered | None:
    """Return the mail with a link of this moment; None for who has a password by now, or whose account is closed."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None or user.has_usable_password():
        return None
    host = User.objects.filter(pk=added_by).first() if added_by else None
    return letter(
        to=user.email,
        subject=_("Your account for Passerelle"),
        template="people/welcome",
        language=user.language,
        context={
            "name": user.name,
            "added_by": host.name if host else "",
            "email": user.email,
            "days": settings.PASSWORD_RESET_TIMEOUT // (24 * 3600),
            "link": password_link(user),
        },
    )
