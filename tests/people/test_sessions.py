"""Sessions know their account: read with it in one statement, and all ended at once."""

from typing import Any

from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import orjson
import pytest

from passerelle.audit.models import Event
from passerelle.core.errors import DomainError
from passerelle.people.models import ApiToken, Session, User
from passerelle.people.services.accounts import account_disable, password_set
from passerelle.people.services.tokens import token_create
from tests.cast import Cast

PASSWORD = "a long enough secret"


def browser(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def ask(client: Client) -> int:
    body = orjson.dumps({"query": "{ __typename viewer { email } }"})
    return client.post("/portal/graphql/", body, content_type="application/json").status_code


def test_session_and_account_are_read_in_one_statement(cast: Cast) -> None:
    client = browser(cast.sponsor_a)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert ask(client) == 200
    statements = [query["sql"] for query in captured.captured_queries]
    assert len(statements) == 1
    assert "people_session" in statements[0]
    assert "people_user" in statements[0]


def test_a_session_row_names_its_account(cast: Cast) -> None:
    browser(cast.lead)
    assert Session.objects.get().user == cast.lead


def test_a_session_row_that_disagrees_with_its_content_signs_nobody_in_as_another(cast: Cast) -> None:
    client = browser(cast.sponsor_a)
    Session.objects.update(user=cast.director)
    body = orjson.dumps({"query": "{ viewer { email } }"})
    answer = client.post("/portal/graphql/", body, content_type="application/json").json()
    assert answer["data"]["viewer"]["email"] == cast.sponsor_a.email


@pytest.mark.parametrize("key", ["", "x", "\x00" * 10, "a'b--------", "é" * 12, "x" * 300])
def test_a_forged_session_id_is_nobody(cast: Cast, key: str, settings: Any) -> None:
    # as raw bytes of the request: newer Pythons refuse to write some of these as a cookie
    client = Client(headers={"cookie": f"{settings.SESSION_COOKIE_NAME}={key}"})
    assert ask(client) == 401


def test_signing_out_everywhere_ends_every_session_and_nobody_elses(cast: Cast) -> None:
    here, there, other = browser(cast.lead), browser(cast.lead), browser(cast.director)
    answer = here.delete("/api/sessions")
    assert answer.status_code == 204
    assert [ask(client) for client in (here, there, other)] == [401, 401, 200]
    assert Event.objects.get().verb == "account.signed_out_everywhere"


def test_signing_out_everywhere_needs_a_session_and_its_token(cast: Cast) -> None:
    assert Client().delete("/api/sessions").status_code == 401
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast.lead)
    assert strict.delete("/api/sessions").status_code == 403
    assert Session.objects.count() == 1


def test_disabling_an_account_ends_its_sessions_and_tokens(cast: Cast) -> None:
    client = browser(cast.scientist)
    token_create(actor=cast.scientist, name="script", scope="read", days=1)
    account_disable(actor=cast.director, user=cast.scientist)
    assert ask(client) == 401
    assert not Session.objects.exists()
    assert ApiToken.objects.get().revoked_at is not None


def test_only_directors_disable_and_never_themselves(cast: Cast) -> None:
    for name, user in cast.but("director"):
        with pytest.raises(DomainError) as refused:
            account_disable(actor=user, user=cast.stranger)
        assert refused.value.code == "FORBIDDEN", name
    with pytest.raises(DomainError) as refused:
        account_disable(actor=cast.director, user=cast.director)
    assert refused.value.code == "INVALID_STATE"
    assert not Event.objects.exists()


def test_the_operator_disables_from_the_command_line(cast: Cast, capsys: Any) -> None:
    client = browser(cast.lead)
    call_command("disable_account", cast.lead.email.upper())
    assert "is disabled" in capsys.readouterr().out
    assert ask(client) == 401
    with pytest.raises(CommandError):
        call_command("disable_account", "nobody@lab.test")


def test_a_new_password_ends_what_the_old_one_opened(cast: Cast) -> None:
    client, kept = browser(cast.lead), browser(cast.lead)
    password_set(user=cast.lead, password=PASSWORD, keep=kept.session.session_key)
    assert ask(client) == 401
    assert Session.objects.count() == 1
