"""The public inquiry form: made by the server, without a script, for a visitor without an account."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from passerelle.core.errors import Code, DomainError
from passerelle.core.web import client_address, retry_after
from passerelle.pipeline.rest.form import form_of
from passerelle.pipeline.services.intake import inquiry_submit
from passerelle.transfer.choices import Dimension


@require_http_methods(["GET", "HEAD", "POST"])
def inquiry_page(request: HttpRequest) -> HttpResponse:
    """Show the form, or take it in; what was filled in is never lost by a mistake in it."""
    language = _language(request)
    with translation.override(language):
        if request.method != "POST":
            return _page(request, "inquiry", language, 200, groups=form_of({}, language))
        if request.POST.get("website"):
            return redirect(f"/inquiry/thanks?lang={language}")  # filled by a program: nobody sees that field
        if request.POST.get("in") in dict(settings.LANGUAGES):  # the other language, with what is filled in so far
            return _page(request, "inquiry", language, 200, groups=form_of(_texts(request), language))
        readiness = {dimension: request.POST.get(dimension, "") for dimension in Dimension.values}
        values = _texts(request)
        try:
            inquiry_submit(values=values, readiness=readiness, address=client_address(request.META))
        except DomainError as error:
            if error.code not in {Code.VALIDATION, Code.RATE_LIMITED}:
                raise
            return _refused(request, language, values, error)
        return redirect(f"/inquiry/thanks?lang={language}")


@require_http_methods(["GET", "HEAD"])
def thanks_page(request: HttpRequest) -> HttpResponse:
    language = _language(request)
    with translation.override(language):
        return _page(request, "received", language, 200)


def _refused(request: HttpRequest, language: str, values: dict[str, str], error: DomainError) -> HttpResponse:
    """Show the form again with all that is wrong in it; of what is no fault of a field, the message has the focus."""
    groups = form_of(values, language, error.details.get("fields", {}))
    wrong = [row for group in groups for row in group.fields if row.error]
    status = 429 if error.code == Code.RATE_LIMITED else 400
    shown = {"groups": groups, "wrong": wrong, "refusal": "" if wrong else error.message}
    return retry_after(_page(request, "inquiry", language, status, **shown), error)


def _texts(request: HttpRequest) -> dict[str, str]:
    return {name: value for name, value in request.POST.items() if isinstance(value, str)}


def _language(request: HttpRequest) -> str:
    asked = (
        request.POST.get("in") or request.GET.get("lang") or request.POST.get("language") or translation.get_language()
    )
    return asked if asked in dict(settings.LANGUAGES) else "fr"


def _page(request: HttpRequest, name: str, language: str, status: int, **values: object) -> HttpResponse:
    other = "en" if language == "fr" else "fr"
    context = {"language": language, "other": other, **values}
    response = render(request, f"pipeline/{name}.html", context, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Language"] = language
    return response
