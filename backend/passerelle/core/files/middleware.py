"""What is refused before anybody looks at it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _

from passerelle.core.errors import Code

MULTIPART = "multipart/"
GRAPHQL = "/graphql/"  # whose errors have a shape of their own


class NoFormsMiddleware:
    """Refuses multipart bodies, which no door takes.

    It stands before the CSRF check, which would look for its token in the form: Django would read and keep the whole
    body, of whoever sent it, before anybody asked who that was.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, arguments: Any, named: Any) -> HttpResponse | None:
        if not (request.content_type or "").lower().startswith(MULTIPART):
            return None
        if getattr(view, "uses_no_cookie", False):  # mail providers send a form; nobody reads it
            return None
        message = _("Send the file's bytes as the body, not a form.")
        body: dict[str, Any] = {"code": str(Code.BAD_REQUEST), "message": message}
        if request.path.endswith(GRAPHQL):
            body = {"errors": [{"message": message, "extensions": {"code": str(Code.BAD_REQUEST)}}]}
        return JsonResponse(body, status=400)
