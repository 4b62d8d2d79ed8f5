"""The mails that let somebody in: to a password, first or new, or by a code.

The outbox holds whose it is; a link is made when it is sent, and a code lies there sealed: who reads the database, or
a backup of it, does not read the code.
"""

import base64
import datetime as dt

from django.conf import settings
from django.utils.translation import gettext_noop as _

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

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
        urgent=True, user_id=user.pk, asked_at=clock.now().isoformat(),
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


def login_code_request(email: str, code: str) -> None:
    """Put the mail with the code into the outbox: each asking is a mail of its own."""
    outbox_add(
        key=f"login code:{new_id()}", renderer="passerelle.people.services.mails.login_code_mail",
        urgent=True, email=email, sealed=_box().encrypt_at_time(code.encode(), int(clock.now().timestamp())).decode(),
    )  # fmt: skip


def login_code_mail(*, email: str, sealed: str) -> Rendered | None:
    """Return the mail with the code, in the account's language; None once the code has run out.

    The code is worth nothing in another browser than the one that asked.
    """
    user = User.objects.filter(email__iexact=email, is_active=True).first()
    seconds = int(settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT)
    try:
        code = _box().decrypt_at_time(sealed.encode(), ttl=seconds, current_time=int(clock.now().timestamp()))
    except InvalidToken:  # too old, or the deployment's secret is another one since
        return None
    if user is None:
        return None
    return letter(
        to=user.email,
        subject=_("Your code for Passerelle"),
        template="people/login_code",
        language=user.language,
        context={"name": user.name, "code": code.decode()},
    )


def _box() -> Fernet:
    """The box in which codes wait, locked with a key that follows from the deployment's secret."""
    derived = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"passerelle login codes")
    return Fernet(base64.urlsafe_b64encode(derived.derive(settings.SECRET_KEY.encode())))


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
