"""The one GraphQL view: JSON by POST, one operation, known documents, bounded, masked, atomic."""

import logging
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

import graphene
import orjson
from graphql import ExecutionResult, GraphQLError, execute

from passerelle.api.errors import STATUS, graphql_body
from passerelle.api.graphql.documents import Documents, Prepared, fingerprint
from passerelle.api.graphql.executor import DocumentPlan, Unfit
from passerelle.api.graphql.idempotency import Refused, check_key, once
from passerelle.api.graphql.limits import MAX_BODY_BYTES
from passerelle.api.graphql.values import wrong_value
from passerelle.core import errors
from passerelle.core.denials import note_denial
from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.errors import format_error
from passerelle.core.paging import check_size
from passerelle.people.choices import TokenScope

MAX_VARIABLES_DEPTH = 8
logger = logging.getLogger("passerelle.api")


class GraphQLDoor:
    """A schema behind a URL.

    Args:
        schema: the graphene schema.
        documents: what was known at build time.
        admits: tells whether a signed-in user may use this door at all.
        stands_in: returns somebody else as whom a request only reads, or None.
        explains: returns what else may be told of an error at this door.
    """

    csrf_exempt = False

    def __init__(
        self,
        schema: graphene.Schema,
        documents: Documents,
        admits: Callable[[Any], bool],
        stands_in: Callable[[HttpRequest], Any] | None = None,
        explains: Callable[[DomainError], dict[str, Any]] | None = None,
    ):
        self.schema = schema.graphql_schema
        self.documents = documents
        self.admits = admits
        self.stands_in = stands_in
        self.explains = explains
        self.plans: WeakKeyDictionary[Prepared, DocumentPlan] = WeakKeyDictionary()
        mutation = schema.graphql_schema.mutation_type
        classes = {
            name: getattr(field.resolve, "__self__", None)
            for name, field in (mutation.fields.items() if mutation else ())
        }
        self.creating = {name for name, class_ in classes.items() if getattr(class_, "creates", False)}
        self.shown_once = {name for name, class_ in classes.items() if getattr(class_, "shown_once", False)}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            payload = self._payload(request)
            prepared = self._prepared(request, payload)
            _check_pages(prepared, payload.get("variables") or {})
            actor = self._actor(request, prepared)
        except DomainError as error:
            note_denial(error.code, f"{request.method} {request.path}")
            return _refusal(error)
        zone = getattr(actor, "time_zone", "") or settings.TIME_ZONE
        with timezone.override(zone):
            return self._answer(request, prepared, payload.get("variables") or {}, actor)

    def _payload(self, request: HttpRequest) -> dict[str, Any]:
        if request.method != "POST":
            raise DomainError(Code.BAD_REQUEST, _("Send a POST request."))
        if request.content_type != "application/json":
            raise DomainError(Code.BAD_REQUEST, _("Send JSON."))
        if int(request.META.get("CONTENT_LENGTH") or 0) > MAX_BODY_BYTES:
            raise DomainError(Code.TOO_LARGE, _("This request is too large."))
        try:
            payload = orjson.loads(request.body)
        except orjson.JSONDecodeError:
            raise DomainError(Code.BAD_REQUEST, _("This is not JSON.")) from None
        variables = payload.get("variables") if isinstance(payload, dict) else []
        if not isinstance(payload, dict) or not isinstance(variables, dict | None):
            raise DomainError(Code.BAD_REQUEST, _("Send one JSON object with a document and its variables."))
        if not _is_shallow(variables, MAX_VARIABLES_DEPTH):
            raise DomainError(Code.LIMIT_EXCEEDED, _("The variables are nested too deeply."))
        return payload

    def _prepared(self, request: HttpRequest, payload: dict[str, Any]) -> Prepared:
        document_id, text = payload.get("documentId"), payload.get("query")
        if isinstance(document_id, str):
            return self.documents.known(document_id)
        if not isinstance(text, str):
            raise DomainError(Code.BAD_REQUEST, _("Send one JSON object with a document and its variables."))
        if not settings.GRAPHQL_ANY_DOCUMENT and not request.via_token:  # type: ignore[attr-defined]
            raise DomainError(Code.UNKNOWN_DOCUMENT, _("This page is older than the server. Reload it."))
        if not settings.GRAPHQL_ANY_DOCUMENT and not request.user.is_authenticated:
            # what is wrong with a document tells of the schema: a header without a good token learns nothing
            raise DomainError(Code.UNAUTHENTICATED, _("Sign in first."))
        return self.documents.given(text)

    def _actor(self, request: HttpRequest, prepared: Prepared) -> Any:
        if not request.user.is_authenticated:
            raise DomainError(Code.UNAUTHENTICATED, _("Sign in first."))
        token = request.token  # type: ignore[attr-defined]
        if token is not None and prepared.is_mutation and token.scope != TokenScope.WRITE:
            raise errors.forbidden(_("This token may only read."))
        if not self.admits(request.user):
            raise errors.forbidden()
        other = self.stands_in(request) if self.stands_in else None
        if other is not None:
            if prepared.is_mutation:
                raise errors.forbidden(_("You look at the portal as somebody else: here you only read."))
            return other
        return request.user._wrapped if hasattr(request.user, "_wrapped") else request.user

    def _answer(self, request: HttpRequest, prepared: Prepared, variables: dict[str, Any], actor: Any) -> HttpResponse:
        context = GraphQLContext(actor=actor, language=translation.get_language() or "fr")

        def run() -> tuple[bytes, bool, int]:
            return self._execute(prepared, variables, context)

        if not prepared.is_mutation:
            body, _ok, status = run()
            return _json(body, status)
        try:
            return self._mutate(request, prepared, actor, run)
        except DomainError as error:
            return _refusal(error)

    def _mutate(
        self, request: HttpRequest, prepared: Prepared, actor: Any, run: Callable[[], tuple[bytes, bool, int]]
    ) -> HttpResponse:
        if len(prepared.root_fields) != 1:
            raise DomainError(Code.BAD_REQUEST, _("Send one mutation in a request."))
        key = request.headers.get("Idempotency-Key", "")
        status = 200

        def answer() -> tuple[bytes, bool]:
            nonlocal status
            body, succeeded, status = run()
            return body, succeeded

        if key:
            keep = prepared.root_fields[0] not in self.shown_once
            body = once(actor, check_key(key), fingerprint(request.body), answer, keep=keep)
            return _json(body, status)
        if prepared.root_fields[0] in self.creating:
            message = _("Send an Idempotency-Key, so that a repeated request makes nothing twice.")
            raise DomainError(Code.IDEMPOTENCY_KEY_REQUIRED, message)
        try:
            with transaction.atomic():
                body, succeeded = answer()
                if not succeeded:
                    raise Refused(body)
        except Refused as refused:
            body = refused.body
        return _json(body, status)

    def _execute(
        self, prepared: Prepared, variables: dict[str, Any], context: GraphQLContext
    ) -> tuple[bytes, bool, int]:
        """Return the body, whether all went well, and the HTTP status."""
        if not prepared.is_mutation:
            data = self._lean(prepared, variables, context)
            if data is not None:
                _note_missing(data, prepared, variables)
                return orjson.dumps({"data": data}), True, 200
        result = execute(
            self.schema,
            prepared.document,
            context_value=context,
            variable_values=variables,
            operation_name=prepared.operation.name.value if prepared.operation.name else None,
        )
        if not isinstance(result, ExecutionResult):
            raise TypeError("resolvers are synchronous")
        if not result.errors:
            _note_missing(result.data or {}, prepared, variables)
            return orjson.dumps({"data": result.data}), True, 200
        formatted = self._wrong_values(result, prepared, variables) or [self._told(error) for error in result.errors]
        codes = {error["extensions"]["code"] for error in formatted}
        for code in codes:
            note_denial(code, ",".join(prepared.root_fields), variables)
        status = 503 if Code.UNAVAILABLE in codes else 200
        return orjson.dumps({"data": result.data, "errors": formatted}), False, status

    def _wrong_values(
        self, result: ExecutionResult, prepared: Prepared, variables: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Return what a reader is told when nothing was executed, since a value is not of its type."""
        # the engine's own errors come from itself alone; those of a resolver have a place in the answer
        own = all(isinstance(error.original_error, GraphQLError | None) for error in result.errors or ())
        if result.data is not None or not own or any(error.path for error in result.errors or ()):
            return []
        wrong = wrong_value(self.schema, prepared.operation, variables)
        return [] if wrong is None else graphql_body(wrong)["errors"]

    def _told(self, error: GraphQLError) -> dict[str, Any]:
        domain = error.original_error
        if self.explains and isinstance(domain, DomainError):
            domain.details |= self.explains(domain)
        return format_error(error)

    def _lean(self, prepared: Prepared, variables: dict[str, Any], context: GraphQLContext) -> dict[str, Any] | None:
        """Return the data of a query that succeeds in every field, else None: then the standard executor speaks."""
        plan = self.plans.get(prepared)
        try:
            if plan is None:
                plan = self.plans[prepared] = DocumentPlan(self.schema, prepared)
            return plan.execute(variables, context)
        except Exception as error:  # noqa: BLE001 - whatever went wrong goes wrong again, and is told, in the standard way
            if not isinstance(error, Unfit | DomainError):
                logger.debug("left the lean path: %r", error)
            return None


def _check_pages(prepared: Prepared, variables: dict[str, Any]) -> None:
    """Refuse a page that is too long before anybody is looked up, wherever its size is written."""
    for name in prepared.page_variables:
        size = variables.get(name)
        if isinstance(size, int | float) and not isinstance(size, bool):  # JSON has numbers that no integer holds
            check_size(size)


def _note_missing(data: dict[str, Any], prepared: Prepared, variables: dict[str, Any]) -> None:
    """What was asked for and is null is missing, or not the reader's to see: that is a denial as well."""
    if None in data.values() and not prepared.is_mutation:
        missing = ",".join(name for name, value in data.items() if value is None)
        note_denial(Code.NOT_FOUND, missing, variables)


def _is_shallow(value: Any, depth: int) -> bool:
    if isinstance(value, dict):
        return depth > 0 and all(_is_shallow(child, depth - 1) for child in value.values())
    if isinstance(value, list):
        return depth > 0 and all(_is_shallow(child, depth - 1) for child in value)
    return True


def _json(body: bytes, status: int = 200) -> HttpResponse:
    return HttpResponse(body, content_type="application/json", status=status)


def _refusal(error: DomainError) -> HttpResponse:
    """Answer a request that never reached the schema, in GraphQL's own shape."""
    return _json(orjson.dumps(graphql_body(error)), STATUS[error.code])
