"""allauth's hooks: no open sign-up, mail as jobs in the reader's language."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.utils import translation

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """People come in by invitation or by the lab's own hand, never by themselves."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send in the language of the account, whatever page asked for it."""
        user = context.get("user")
        language = user.language if isinstance(user, AbstractBaseUser) else translation.get_language()
        with translation.override(language):  # type: ignore[arg-type]
            super().send_mail(template_prefix, email, context)
