"""One mail in words, from a text template, in the reader's language.

A mail that follows a change is put into the outbox with it, and put into words when it is sent:

    outbox_add(key=f"report:{report.pk}:{user_id}", renderer="passerelle.reports.services.letters.render",
               report_id=report.pk, user_id=user_id)

where `render(*, report_id, user_id)` looks everything up anew and returns `letter(…)`, or None when there is nothing
left to tell that reader. The key says what the mail is: the same mail is never queued twice.
"""

import re
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from passerelle.core.lab import lab_facts
from passerelle.core.outbox import Rendered

# a subject is one line; French keeps its marks on the line of their word by spaces that do not break
SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def letter(
    *,
    to: str,
    subject: str,
    template: str,
    language: str,
    context: dict[str, Any],
    headers: dict[str, str] | None = None,
    has_html: bool = False,
) -> Rendered:
    """Render `<template>.txt`, for the outbox to send, and on request `<template>.html` beside it.

    Args:
        to: one address.
        subject: a gettext message id with named fields from `context`.
        template: path of a text template.
        language: "en" or "fr".
        context: the template's values; `site_url` is added. The lab's heading and address stand below.
        has_html: whether a page stands beside the text; it extends `mail/base.html` and loads nothing from anywhere.
    """
    signature = lab_facts().lines
    with translation.override(language):
        line = SPACES.sub(" ", _(subject) % context).strip()
        values = {**context, "site_url": settings.SITE_URL}
        body = str(render_to_string(f"{template}.txt", values))
        page = {**values, "subject": line, "language": language, "signature": signature}
        html = str(render_to_string(f"{template}.html", page)) if has_html else ""
    if signature:
        body = "\n".join((body.rstrip(), "", "-- ", *signature, ""))
    return Rendered(to, line, body, headers or {}, html)
