"""The address at which a password is chosen once: allauth checks its key, so allauth makes it too, here alone."""

from typing import Any

from django.conf import settings

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str


def password_link(user: Any) -> str:
    """Return an address at which a password is chosen once, for as long as PASSWORD_RESET_TIMEOUT says."""
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    return f"{settings.SITE_URL}/account/reset-password/{key}"


__all__ = ["password_link"]
