"""Errors as pages, for a person whose browser asked for one: in both languages, and of nothing but themselves.

They are shown while the database or the disk does not answer, so they ask neither: no session, no lab, no bundle.
"""

import base64
import hashlib
import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from passerelle.core import context
from passerelle.core.errors import Code, DomainError

ErrorOf = Callable[[], DomainError]
# the doors of programs keep their own form, whoever asks
_PROGRAMS = re.compile(r"^/(?:(?:api|static|graphql|portal/graphql|_allauth)(?:/|$)|(?:healthz|readyz|metrics)$)")
CSRF_FIELD = "csrfmiddlewaretoken"
STYLE = """
:root { color-scheme: light dark; --ink: #1c1b29; --page: #faf9f6; --line: #dedbe3; --dim: #575568; --accent: #3f49a3; --on: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceaf2; --page: #16151d; --line: #3a3846; --dim: #b1aebf; --accent: #b3baf5; --on: #16151d; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 36rem; margin: 10vh auto 2rem; padding: 0 1rem; overflow-wrap: anywhere; }
section { padding-block: 0 1.25rem; margin-block-end: 1.25rem; border-block-end: 1px solid var(--line); }
h1, h2 { margin: 0 0 0.5rem; font-size: 1.4rem; line-height: 1.25; }
p { margin: 0 0 0.75rem; }
a { color: var(--accent); }
button { font: inherit; min-block-size: 2.75rem; padding: 0.5rem 1rem; border: 0; border-radius: 6px; background: var(--accent); color: var(--on); cursor: pointer; }
.dim { color: var(--dim); font-size: 0.9rem; }
"""  # noqa: E501 - a line for each rule
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
# around the views no middleware writes the policy, so the page brings its own
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


def asks_for_page(request: HttpRequest) -> bool:
    """Tell whether a browser asked for something to look at: programs and our own pages' requests never name HTML."""
    return "text/html" in request.headers.get("Accept", "") and not _PROGRAMS.match(request.path)


def error_page(request: HttpRequest, error_of: ErrorOf, status: int) -> HttpResponse:
    """Return the page. `error_of` makes the error anew in each language, the reader's first."""
    first = translation.get_language() or settings.LANGUAGE_CODE
    languages = sorted(dict(settings.LANGUAGES), key=lambda code: code != first)
    parts: list[dict[str, str]] = []
    for language in languages:
        with translation.override(language):
            error = error_of()
            # what was put into words before it came here is in the reader's language alone, and said once
            said = any(part["message"] == error.message for part in parts)
            message = "" if said else error.message
            parts.append({"language": language, "heading": _heading(error), "message": message})
    fields = _fields(request) if error.code == Code.UNAVAILABLE else None
    values = {
        "language": first,
        "parts": parts,
        "style": STYLE,
        "fields": fields,
        "csrf_token": "" if fields is None else get_token(request),
        "request_id": context.current().request_id,
    }
    page = HttpResponse(render_to_string("api/error.html", values), status=status)
    page.headers["Content-Security-Policy"] = POLICY
    page.headers["X-Robots-Tag"] = "noindex"
    # not "no-referrer": a browser then hides where the form comes from, and it would be refused
    page.headers["Referrer-Policy"] = "same-origin"
    return page


def _heading(error: DomainError) -> str:
    match error.code:
        case Code.UNAVAILABLE:
            return _("Passerelle cannot answer just now")
        case Code.NOT_FOUND:
            return _("There is nothing here")
        case _:
            return _("This did not work")


def _fields(request: HttpRequest) -> list[tuple[str, str]] | None:
    """Return what a form sent, to send it once more; None where the page is simply asked for again.

    A password is not written into a page: whoever typed one types it again.
    """
    if request.method != "POST" or "password" in request.POST:
        return None
    return [(name, value) for name, values in request.POST.lists() for value in values if name != CSRF_FIELD]
