"""The doors as a person's browser uses them: GraphQL by POST with a session, REST by the test client."""

import copy
import uuid
from http.cookies import SimpleCookie
from typing import Any

from django.test import Client

import orjson

from passerelle.audit.models import Event
from passerelle.core.graphql.ids import to_global_id
from passerelle.people.models import User

# by person: what a browser of theirs holds, while a world is there whose people are signed in
SIGNED_IN: dict[str, SimpleCookie] = {}


class Door:
    """A GraphQL door for one person, in one language."""

    def __init__(self, user: User | None, path: str = "/graphql/", language: str = "en"):
        self.client = Client()
        self.path = path
        self.language = language
        if user is not None and user.pk in SIGNED_IN:
            self.client.cookies = copy.deepcopy(SIGNED_IN[user.pk])
        elif user is not None:
            self.client.force_login(user)

    def send(self, document: str, variables: dict[str, Any] | None = None, **headers: str) -> dict[str, Any]:
        """Return the whole answer: data and errors."""
        response = self.client.post(
            self.path,
            orjson.dumps({"query": document, "variables": variables or {}}),
            content_type="application/json",
            headers={"accept-language": self.language, "idempotency-key": uuid.uuid4().hex, **headers},
        )
        assert response.status_code < 500, response.content
        answer: dict[str, Any] = orjson.loads(response.content)
        return answer

    def read(self, document: str, **variables: Any) -> Any:
        """Return the data of an answer without errors."""
        answer = self.send(document, variables)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    def mutate(self, name: str, selection: str, /, **values: Any) -> dict[str, Any]:
        """Send `name(input: …) { selection }`; return the whole answer. `values` are in camelCase."""
        kind = name[0].upper() + name[1:]
        document = f"mutation M($input: {kind}Input!) {{ {name}(input: $input) {{ {selection} }} }}"
        return self.send(document, {"input": values})

    def do(self, name: str, selection: str, /, **values: Any) -> dict[str, Any]:
        """Like `mutate`, for what must succeed: returns the payload."""
        answer = self.mutate(name, selection, **values)
        assert "errors" not in answer, answer["errors"]
        payload: dict[str, Any] = answer["data"][name]
        return payload


def lab(user: User | None, language: str = "en") -> Door:
    return Door(user, "/graphql/", language)


def portal(user: User | None, language: str = "en") -> Door:
    return Door(user, "/portal/graphql/", language)


def code_of(answer: dict[str, Any]) -> str | None:
    """Return the code of the first error, or None."""
    return answer["errors"][0]["extensions"]["code"] if answer.get("errors") else None


def gid(row: Any, type_name: str | None = None) -> str:
    """Return the global id of a row; its type's name is the model's unless given."""
    return to_global_id(type_name or type(row).__name__, row.pk)


def assert_denied(answer: dict[str, Any], *codes: str) -> None:
    """A denial is one of the codes (default: missing, forbidden or not signed in) and returns no data."""
    allowed = codes or ("NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED")
    assert code_of(answer) in allowed, answer
    assert not any((answer.get("data") or {}).values()), answer


def audit_count() -> int:
    """How many events there are: a denial must leave it alone."""
    return Event.objects.count()
