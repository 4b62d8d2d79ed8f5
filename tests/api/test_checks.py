"""The start-up check notices a GraphQL door that validates less than the standard."""

from typing import Any

from django.core.checks import run_checks
from django.http import HttpResponse
from django.urls import path

import pytest
from graphql import specified_rules
from graphql.validation import NoSchemaIntrospectionCustomRule

from passerelle.api import checks
from passerelle.api.graphql.documents import Documents

urlpatterns = [path("graphql/", lambda request: HttpResponse())]


def test_both_doors_pass_and_the_check_is_registered() -> None:
    assert checks.graphql_doors() == []
    assert [each for each in run_checks(tags=["security"]) if (each.id or "").startswith("passerelle.")] == []


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ((NoSchemaIntrospectionCustomRule,), "passerelle.E002"),
        ((*specified_rules[1:], NoSchemaIntrospectionCustomRule), "passerelle.E002"),
        (specified_rules, "passerelle.E003"),
    ],
)
def test_fewer_rules_are_an_error(monkeypatch: Any, rules: Any, expected: str) -> None:
    monkeypatch.setattr(Documents, "rules", lambda self, introspection: rules)
    found = [each for each in run_checks(tags=["security"]) if (each.id or "").startswith("passerelle.")]
    assert {each.id for each in found} == {expected}


def test_another_view_or_none_is_an_error(settings: Any) -> None:
    settings.ROOT_URLCONF = __name__
    assert [each.id for each in checks.graphql_doors()] == ["passerelle.E001", "passerelle.E001"]
