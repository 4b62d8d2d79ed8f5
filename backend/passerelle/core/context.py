"""What a request says of itself to the layers below: its id and how its author was authenticated."""

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RequestContext:
    request_id: str = ""
    auth_method: str = ""
    address: str = ""
    user_id: str = ""


_current: ContextVar[RequestContext | None] = ContextVar("request_context", default=None)


def current() -> RequestContext:
    """Return the context of the request under way, or an empty one outside a request."""
    return _current.get() or RequestContext()


def activate(context: RequestContext) -> None:
    _current.set(context)


def clear() -> None:
    _current.set(None)
