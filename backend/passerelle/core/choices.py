"""Enumerations that every domain shares."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Disclosure(models.TextChoices):
    """How far a thing may be seen. Widening it is an act of its own, never a side effect."""

    INTERNAL = "internal", _("Internal")
    CLIENT = "client", _("Shared with the client")
    PUBLIC = "public", _("Public")


class Language(models.TextChoices):
    FRENCH = "fr", "Français"
    ENGLISH = "en", "English"


class SignInMethod(models.TextChoices):
    """How somebody proved who they are, as allauth names it; several are stored joined by "+"."""

    PASSWORD = "password", _("Password")
    CODE = "code", _("Code sent by e-mail")
    MFA = "mfa", _("Passkey or second factor")
    SOCIAL = "socialaccount", _("Outside account")
    TOKEN = "token", _("Access token")


def method_words(stored: str) -> str:
    """Return stored methods in the active language; one that is not known stands as it is."""
    known = {method.value: str(method.label) for method in SignInMethod}
    return ", ".join(known.get(part, part) for part in stored.split("+") if part)
