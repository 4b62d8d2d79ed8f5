"""How REST views know their caller."""

from typing import Any

from rest_framework.authentication import BaseAuthentication
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request


class RequestUserAuthentication(BaseAuthentication):
    """The caller that the middleware found: by session (with CSRF checked there) or by bearer token."""

    def authenticate(self, request: Request) -> tuple[Any, None] | None:
        user = request._request.user
        return (user, None) if user.is_authenticated else None

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


class JsonOnly(BaseContentNegotiation):
    """One representation, whatever a suffix or an Accept header asks for."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        return next((p for p in parsers if (request.content_type or "").split(";")[0] == p.media_type), None)

    def select_renderer(
        self, request: Request, renderers: Any, format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        return renderers[0], renderers[0].media_type
