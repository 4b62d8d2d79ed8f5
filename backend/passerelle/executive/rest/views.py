"""The page of an executive link: made by the server, without a script, for a reader without an account."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from passerelle.core.denials import note_denial
from passerelle.core.errors import Code, DomainError
from passerelle.core.ids import to_global_id
from passerelle.core.lab import lab_facts
from passerelle.core.web import client_address, retry_after
from passerelle.executive.models import ExecutiveLink
from passerelle.executive.selectors import Summary, summary_of
from passerelle.executive.services.links import link_admit, link_find, link_pass


@require_http_methods(["GET", "HEAD", "POST"])
def executive_page(request: HttpRequest, token: str) -> HttpResponse:
    """Show the summary, or ask for the password. All tokens that open nothing get the same words."""
    language = request.GET.get("lang", "")
    if language not in dict(settings.LANGUAGES):
        language = translation.get_language() or "fr"
    with translation.override(language):
        link = link_find(token)
        if link is None:
            note_denial(Code.NOT_FOUND, f"{request.method} executive-page")
            return _page(request, "missing", language, 404)
        if link.password and request.method != "POST":
            return _page(request, "password", language, 200)
        try:
            given = {name: request.POST.get(name) for name in ("password", "seen")}
            if not link_admit(link=link, address=client_address(request.META), **given):
                denied = to_global_id("ExecutiveLink", link.pk)
                note_denial(Code.FORBIDDEN, f"{request.method} executive-page", [denied])
                return _page(request, "password", language, 403, wrong=True)
        except DomainError as error:
            if error.code != Code.RATE_LIMITED:
                raise
            return retry_after(_page(request, "password", language, 429, limited=error.message), error)
        shown = _shown(link, summary_of(link), language)
        return _page(request, "summary", language, 200, **shown, seen=link_pass(link) if link.password else "")


def _shown(link: ExecutiveLink, summary: Summary, language: str) -> dict[str, object]:
    """Return the template's values: what depends on the reader's language is chosen here."""
    milestones = [
        {
            "title": row.title_in(language),
            "due_on": row.due_on,
            "baseline_on": row.baseline_on if row.baseline_on != row.due_on else None,
            "reached_on": row.reached_on,
            "status": row.get_status_display(),
            "late": row.is_late(summary.today),
        }
        for row in summary.milestones
    ]
    return {"summary": summary, "milestones": milestones, "ends_on": link.ends_on, "zone": lab_facts().time_zone}


def _page(request: HttpRequest, name: str, language: str, status: int, **values: object) -> HttpResponse:
    other = "en" if language == "fr" else "fr"
    context = {"language": language, "other": other, **values}
    response = render(request, f"executive/{name}.html", context, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    # not "no-referrer": a browser then hides where the password's form comes from, and it would be refused
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Content-Language"] = language
    return response
