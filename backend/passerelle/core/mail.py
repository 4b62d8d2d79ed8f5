"""Sending one mail from a pair of templates, in the reader's language."""

import hashlib
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _


def send(*, to: str, subject: str, template: str, language: str, identity: str, context: dict[str, Any]) -> None:
    """Render `<template>.txt` and send it.

    Args:
        to: one address.
        subject: a gettext message id with named fields from `context`.
        template: path of a text template.
        language: "en" or "fr".
        identity: what this mail is, so that a repeated sending carries the same Message-ID.
        context: the template's values; `site_url` is added.
    """
    domain = settings.DEFAULT_FROM_EMAIL.rsplit("@", 1)[-1].rstrip(">")
    message_id = f"<{hashlib.sha256(identity.encode()).hexdigest()[:32]}@{domain}>"
    with translation.override(language):
        line = " ".join((_(subject) % context).split())
        body = render_to_string(f"{template}.txt", {**context, "site_url": settings.SITE_URL})
    EmailMultiAlternatives(line, body, to=[to], headers={"Message-ID": message_id}).send()
