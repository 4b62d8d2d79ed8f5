"""One mail from a text template, in the reader's language: composed for the outbox, or sent at once by a job."""

import hashlib
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from passerelle.core.outbox import Rendered


def compose(
    *,
    to: str,
    subject: str,
    template: str,
    language: str,
    context: dict[str, Any],
    headers: dict[str, str] | None = None,
) -> Rendered:
    """Return the mail that `<template>.txt` makes.

    Args:
        to: one address.
        subject: a gettext message id with named fields from `context`.
        template: path of a text template.
        language: "en" or "fr".
        context: the template's values; `site_url` is added.
    """
    with translation.override(language):
        line = " ".join((_(subject) % context).split())
        body = render_to_string(f"{template}.txt", {**context, "site_url": settings.SITE_URL})
    return Rendered(to, line, body, headers or {})


def send(*, identity: str, **values: Any) -> None:
    """Send what `compose` makes of the values; `identity` says which mail it is, for a stable Message-ID."""
    domain = settings.DEFAULT_FROM_EMAIL.rsplit("@", 1)[-1].rstrip(">")
    message_id = f"<{hashlib.sha256(identity.encode()).hexdigest()[:32]}@{domain}>"
    made = compose(**values)
    EmailMultiAlternatives(made.subject, made.body, to=[made.to], headers={"Message-ID": message_id}).send()
