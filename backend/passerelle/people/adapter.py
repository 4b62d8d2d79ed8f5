"""allauth's hooks: no open sign-up, passwords through our service, mail in the reader's language."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator

from passerelle.audit.services import record
from passerelle.people.models import User
from passerelle.people.services.accounts import password_set
from passerelle.people.services.mails import login_code_request, password_reset_request


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """People come in by invitation or by the lab's own hand, never by themselves."""

    # allauth's own words are those of a form for programmers, and speak of an "e-mail" in French
    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("The e-mail address or the password is not right."),
        "invalid_login": _("The e-mail address or the password is not right."),
        "enter_current_password": _("This is not your password now."),
        "incorrect_password": _("The password is not right."),
        "incorrect_code": _("This code is not right."),
        "invalid_password_reset": _("This link does not work any more. Ask for a new one."),
        "too_many_login_attempts": _("Too many tries. Wait a few minutes, then try again."),
        "rate_limited": _("Too many tries. Wait a few minutes, then try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def set_password(self, user: User, password: str) -> None:
        """Every other session of the account ends: whoever else knew the old password is out."""
        own = self.request.user.is_authenticated and self.request.user.pk == user.pk
        password_set(user=user, password=password, keep=self.request.session.session_key if own else None)

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """Leave the sending to the outbox: the answer then takes as long for an address that nobody has."""
        password_reset_request(user)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Leave the sending to the outbox, as all mail; the answer then waits for no mail server.

        Of allauth's mails only the code can be asked for: signing up and changing an address are closed.
        """
        if template_prefix != "account/email/login_code":
            raise ImproperlyConfigured(f"the outbox has no letter for {template_prefix}")
        login_code_request(email, context["code"])


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """What allauth tells of second factors and passkeys goes into the audit trail."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": AccountAdapter.error_messages["incorrect_code"],
    }

    def is_mfa_enabled(self, user: User, types: Sequence[str] | None = None) -> bool:
        """Say whether more than the password is asked for; only the one-time code, and no passkey, makes it so.

        allauth asks for both kinds at once to learn whether a password is enough, and for one kind at a time to list
        what may be given beside it; there a passkey counts. See ADR 23.
        """
        if types is not None and Authenticator.Type.TOTP in types:
            types = [Authenticator.Type.TOTP]
        return bool(super().is_mfa_enabled(user, types=types))

    def get_totp_issuer(self) -> str:
        return "Passerelle"

    def send_notification_mail(self, template_prefix: str, user: User, *args: Any, **kwargs: Any) -> None:
        """A factor came, went or was renewed: `template_prefix` says which, as mfa/email/totp_activated."""
        with transaction.atomic():
            record(actor=user, verb=f"account.{template_prefix.rsplit('/', 1)[-1]}", target=user)

    def generate_authenticator_name(self, user: User, type: Any) -> str:  # noqa: A002 - allauth's name
        return ""
