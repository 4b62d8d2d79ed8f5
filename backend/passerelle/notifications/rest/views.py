"""The calendar feed, and stopping mail with one click."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from passerelle.core.denials import note_denial
from passerelle.core.errors import Code
from passerelle.notifications.choices import Reason
from passerelle.notifications.services.feeds import feed_read
from passerelle.notifications.services.mails import unsubscribe_read
from passerelle.notifications.services.preferences import unsubscribe


@require_http_methods(["GET", "HEAD"])
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """Answer a calendar program. Every address that opens nothing gets the same answer."""
    found = feed_read(token)
    if found is None:
        note_denial(Code.NOT_FOUND, f"{request.method} calendar-feed")
        return HttpResponse(status=404)
    response = HttpResponse(found, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="passerelle.ics"'
    return _private(response)


@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe_page(request: HttpRequest, token: str) -> HttpResponse:
    """Ask by a page, act on POST: programs that open each link of a mail must not unsubscribe anybody (RFC 8058)."""
    found = unsubscribe_read(token)
    if found is None:
        note_denial(Code.NOT_FOUND, f"{request.method} unsubscribe")
        asked = request.GET.get("lang", "")
        language = asked if asked in dict(settings.LANGUAGES) else translation.get_language() or "fr"
        return _stop_page(request, "missing", language, 404)
    user, reasons = found
    if request.method == "POST":
        unsubscribe(user=user, reasons=reasons)
    home = f"{'' if user.is_lab else '/portal'}/notifications"
    labels = [Reason(reason).label for reason in reasons if reason in Reason.values]
    return _stop_page(
        request, "done" if request.method == "POST" else "ask", user.language, 200, labels=labels, home=home
    )


# no cookie is used: the address alone says whose mail stops, and a mail provider sends no token of ours
unsubscribe_page.uses_no_cookie = True  # type: ignore[attr-defined]


def _stop_page(request: HttpRequest, state: str, language: str, status: int, **values: object) -> HttpResponse:
    values |= {"state": state, "language": language, "other": "en" if language == "fr" else "fr"}
    with translation.override(language):
        response = render(request, "notifications/unsubscribe.html", values, status=status)
    response.headers["Content-Language"] = language
    return _private(response)


def _private(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    response["Referrer-Policy"] = "no-referrer"
    return response
