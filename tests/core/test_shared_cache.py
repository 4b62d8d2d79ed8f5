"""The cache that all processes share: what is added once, what runs out, and a write that fails is an error."""

from typing import Any

from django.core.cache import caches
from django.db import OperationalError, connection
from django.test import Client

import pytest

from config.settings import base
from tests.api.accounts import PASSWORD, Browser, with_password
from tests.cast import Cast
from tests.doors import gid


@pytest.fixture
def shared(settings: Any, db: None) -> Any:
    settings.CACHES = base.CACHES
    return caches.create_connection("default"), caches.create_connection("default")


def test_two_processes_share_one_cache(shared: Any) -> None:
    one, other = shared
    assert one.add("code:123456", True)
    assert not other.add("code:123456", True)
    assert other.get("code:123456") is True


def test_what_ran_out_is_added_anew_and_what_is_set_replaces(shared: Any) -> None:
    one, other = shared
    one.set("tries", [1, 2], -5)
    assert other.get("tries") is None
    one.set("tries", [1], -5)
    assert other.add("tries", [3], 60)
    assert one.get("tries") == [3]
    other.set("tries", [4, 3], None)
    assert one.get("tries") == [4, 3]
    assert one.touch("tries", 60)
    assert not one.touch("nothing", 60)
    assert one.delete("tries")
    assert other.get("tries") is None


def test_only_so_much_is_kept(settings: Any, db: None) -> None:
    settings.CACHES = {"default": {**base.CACHES["default"], "OPTIONS": {"MAX_ENTRIES": 20}}}
    cache = caches.create_connection("default")
    for number in range(60):
        cache.set(f"key-{number}", number)
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM shared_cache")
        assert cursor.fetchone()[0] <= 22


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "La base de données ne répond pas"), ("en", "The database does not answer")],
)
def test_a_limit_that_cannot_be_counted_is_not_a_limit_that_is_reached(
    cast: Cast, shared: Any, language: str, said: str
) -> None:
    """Whoever signs in while nothing can be written is told so, not that they tried too often."""
    with_password(cast.lead)
    browser = Browser(language=language)

    def refuse(execute: Any, sql: str, *rest: Any) -> Any:
        if sql.startswith("INSERT INTO") and "shared_cache" in sql:
            raise OperationalError("attempt to write a readonly database")
        return execute(sql, *rest)

    with connection.execute_wrapper(refuse):
        answer = browser.sign_in(cast.lead.email, PASSWORD)
    assert (answer.status_code, answer.json()["code"]) == (503, "UNAVAILABLE")
    assert said in answer.json()["message"]
    assert browser.sign_in(cast.lead.email, PASSWORD).status_code == 200


def test_a_session_that_cannot_be_kept_is_told_as_what_it_is(cast: Cast) -> None:
    """A session is kept after the view has answered, where no view catches what fails."""
    client = Client(headers={"accept-language": "en"}, raise_request_exception=False)
    client.force_login(cast.lead)
    seat = gid(cast.engagement_a.client_memberships.get(role="sponsor"))

    def refuse(execute: Any, sql: str, *rest: Any) -> Any:
        if sql.startswith("UPDATE") and "people_session" in sql:
            raise OperationalError("attempt to write a readonly database")
        return execute(sql, *rest)

    with connection.execute_wrapper(refuse):
        answer = client.post("/api/view-as", {"membership": seat}, content_type="application/json")
    assert (answer.status_code, answer.json()["code"]) == (503, "UNAVAILABLE")
    assert "does not answer" in answer.json()["message"]
    assert client.post("/api/view-as", {"membership": seat}, content_type="application/json").status_code == 200
