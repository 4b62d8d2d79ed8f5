"""What must hold before the server starts: no GraphQL door that checks less than the standard."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error
from django.urls import Resolver404, resolve

from graphql import specified_rules
from graphql.validation import NoSchemaIntrospectionCustomRule

DOORS = ("/graphql/", "/portal/graphql/")


def graphql_doors(app_configs: Sequence[AppConfig] | None = None, **options: Any) -> list[CheckMessage]:
    """Assert for both doors that documents pass a superset of the specified rules and, when closed, no introspection.

    Passing rules to a library's view replaces the standard ones silently: this is where that would be noticed.
    """
    return [problem for path in DOORS for problem in _check_door(path)]


def _check_door(path: str) -> list[CheckMessage]:
    try:
        documents = getattr(resolve(path).func, "documents", None)
    except Resolver404:
        documents = None
    if documents is None:
        return [Error(f"{path} is not served by the product's own GraphQL view", id="passerelle.E001")]
    problems: list[CheckMessage] = []
    for introspection in (True, False):
        missing = set(specified_rules) - set(documents.rules(introspection))
        if missing:
            names = ", ".join(sorted(rule.__name__ for rule in missing))
            problems.append(Error(f"{path} leaves out standard validation rules: {names}", id="passerelle.E002"))
    if NoSchemaIntrospectionCustomRule not in documents.rules(False):
        problems.append(Error(f"{path} answers introspection when it is closed", id="passerelle.E003"))
    return problems
