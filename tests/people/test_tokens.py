"""Tokens for programs: shown once, kept as a hash, bounded by their scope and by their owner."""

import datetime as dt
from typing import Any

from django.test import Client

import orjson
import pytest

from passerelle.core import clock
from passerelle.core.models import IdempotencyKey
from passerelle.people.models import ApiToken, Session
from passerelle.people.services.accounts import account_disable
from passerelle.people.services.tokens import token_create
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab


def ask(secret: str, document: str = "{ viewer { email } }", path: str = "/graphql/", **variables: Any) -> Any:
    return Client(enforce_csrf_checks=True).post(
        path,
        orjson.dumps({"query": document, "variables": variables}),
        content_type="application/json",
        headers={"authorization": f"Bearer {secret}", "idempotency-key": "token-test-1"},
    )


def secret_for(user: Any, scope: str = "read") -> str:
    return token_create(actor=user, name="script", scope=scope, days=30)[1]


RENAME = 'mutation { updateProfile(input: {name: "By Token"}) { viewer { email } } }'


def test_a_token_is_made_shown_once_and_kept_as_a_hash(cast: Cast) -> None:
    door = lab(cast.lead)
    payload = door.do("createToken", "token { id name scope } secret", name="Notebook", scope="READ", days=30)
    secret = payload["secret"]
    assert secret.startswith("pss_")
    assert payload["token"]["scope"] == "READ"
    assert not ApiToken.objects.filter(token_sha256=secret).exists()
    assert door.read("{ viewer { tokens { name } } }")["viewer"]["tokens"] == [{"name": "Notebook"}]
    assert ask(secret).json()["data"]["viewer"]["email"] == cast.lead.email


def test_a_repeated_request_makes_no_second_token_and_the_secret_is_not_kept(cast: Cast) -> None:
    document = "mutation M($input: CreateTokenInput!) { createToken(input: $input) { token { id } secret } }"
    values = {"input": {"name": "Notebook", "scope": "READ", "days": 30}}
    door = lab(cast.lead)
    secret = door.send(document, values, **{"idempotency-key": "once-only-1"})["data"]["createToken"]["secret"]
    assert code_of(door.send(document, values, **{"idempotency-key": "once-only-1"})) == "CONFLICT"
    assert ApiToken.objects.count() == 1
    assert not any(secret in kept.response for kept in IdempotencyKey.objects.all())


@pytest.mark.parametrize(
    ("values", "field"),
    [({"name": ""}, "name"), ({"days": 0}, "days"), ({"days": 367}, "days"), ({"days": -5}, "days")],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    given = {"name": "Notebook", "scope": "READ", "days": 30, **values}
    answer = lab(cast.lead).mutate("createToken", "secret", **given)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field


def test_clients_make_no_tokens(cast: Cast) -> None:
    outside = cast.but("director", "partnerships", "lead", "scientist", "intern")
    assert_all_denied(outside, "createToken", name="Notebook", scope="READ", days=30)
    assert not ApiToken.objects.exists()


def test_a_token_is_revoked_by_its_owner_alone(cast: Cast) -> None:
    secret = secret_for(cast.lead)
    token = ApiToken.objects.get()
    assert_all_denied(cast.but("lead"), "revokeToken", id=gid(token))
    assert ask(secret).status_code == 200
    lab(cast.lead).do("revokeToken", "token { revokedAt }", id=gid(token))
    assert ask(secret).status_code == 401


def test_a_reading_token_cannot_change_anything(cast: Cast) -> None:
    secret = secret_for(cast.lead)
    events = audit_count()
    for path in ("/graphql/", "/portal/graphql/"):
        refused = ask(secret, RENAME, path)
        assert_denied(refused.json(), "FORBIDDEN")
    client = Client()
    client.force_login(cast.lead)
    rest = client.delete("/api/sessions", headers={"authorization": f"Bearer {secret}"})
    assert (rest.status_code, rest.json()["code"]) == (403, "FORBIDDEN")
    assert Session.objects.exists()
    assert audit_count() == events


def test_a_writing_token_changes_what_its_owner_may(cast: Cast) -> None:
    secret = secret_for(cast.lead, "write")
    assert "errors" not in ask(secret, RENAME).json()
    cast.lead.refresh_from_db()
    assert cast.lead.name == "By Token"


def test_expired_forged_and_orphaned_tokens_open_nothing(cast: Cast) -> None:
    secret = secret_for(cast.lead)
    with clock.at(clock.now() + dt.timedelta(days=31)):
        assert ask(secret).status_code == 401
    assert ask(secret).status_code == 200
    account_disable(actor=None, user=cast.lead)
    assert ask(secret).status_code == 401
    for forged in ("", "pss_", "pss_x", "x" * 50, ApiToken.objects.get().token_sha256):
        assert ask(forged).status_code == 401


def test_a_bad_token_is_no_way_back_to_the_session(cast: Cast) -> None:
    client = Client()
    client.force_login(cast.director)
    answer = client.post(
        "/graphql/",
        orjson.dumps({"query": "{ viewer { email } }"}),
        content_type="application/json",
        headers={"authorization": "Bearer pss_wrong"},
    )
    assert answer.status_code == 401


def test_only_token_holders_send_documents_of_their_own(cast: Cast, settings: Any) -> None:
    settings.GRAPHQL_ANY_DOCUMENT = False
    assert ask(secret_for(cast.lead)).status_code == 200
    assert code_of(lab(cast.lead).send("{ viewer { email } }")) == "UNKNOWN_DOCUMENT"
    # a header alone is no token: nothing is known of the schema without a good one
    wrong = ask("pss_wrong", "{ nothingOfTheKind }")
    assert (wrong.status_code, b"nothingOfTheKind" in wrong.content) == (401, False)
