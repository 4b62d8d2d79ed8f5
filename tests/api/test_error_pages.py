"""What a person's browser shows while the database or the disk does not answer: a page, in both languages."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import OperationalError, connection
from django.test import Client

import pytest

from passerelle.notifications.services.mails import unsubscribe_address
from tests.cast import Cast

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
FRENCH = "La base de données ne répond pas."
ENGLISH = "The database does not answer."
FORM = "application/x-www-form-urlencoded"
PAGES = ["/", "/sign-in", "/account/verify", "/portal/", "/inquiry", "/showcase", "/summary/abc", "/calendar/abc.ics"]
DOORS = ["/api/sessions", "/api/files/x", "/graphql/", "/portal/graphql/", "/_allauth/browser/v1/auth/session"]


@contextmanager
def failing(error: Exception) -> Iterator[None]:
    """Every statement fails, whoever makes it."""

    def fail(*_arguments: Any) -> Any:
        raise error

    with connection.execute_wrapper(fail):
        yield


@pytest.fixture
def away() -> Iterator[None]:
    with failing(OperationalError("the server closed the connection")):
        yield


def ask(path: str, accept: str = BROWSER, language: str = "fr", **named: Any) -> Any:
    client = Client(headers={"accept": accept, "accept-language": language}, raise_request_exception=False)
    client.cookies["sessionid"] = "s" * 32
    method = "post" if named or path.endswith("graphql/") else "get"
    return getattr(client, method)(path, **named)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_browser_gets_a_page_in_both_languages(cast: Cast, away: None, path: str, language: str) -> None:
    response = ask(path, language=language)
    text = response.content.decode()
    assert response.status_code == 503
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Retry-After"] == "10"
    assert response.headers["Cache-Control"] == "private, no-store"
    assert FRENCH in text
    assert ENGLISH in text
    assert (text.index(FRENCH) < text.index(ENGLISH)) == (language == "fr"), "the reader's language comes first"
    assert f'<html lang="{language}">' in text
    assert response.headers["X-Request-Id"] in text
    # nothing has to be loaded for it, and nothing may be
    assert not re.search(r"<(script|link|img)\b|\bsrc=", text)
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize("path", DOORS)
def test_doors_of_programs_keep_their_form(cast: Cast, away: None, path: str) -> None:
    for accept in (BROWSER, "*/*", "application/json"):
        schema = path.endswith("graphql/")
        sent = {"data": {"query": "{ viewer { __typename } }"}, "content_type": "application/json"} if schema else {}
        response = ask(path, accept, **sent)
        assert response.headers["Content-Type"].startswith("application/json"), response.content
        assert (response.status_code, response.headers["Retry-After"]) == (503, "10")
        assert ("errors" in response.json()) == schema


@pytest.mark.parametrize("accept", ["*/*", "text/calendar", "application/json", ""])
def test_programs_at_the_pages_get_json(cast: Cast, away: None, accept: str) -> None:
    response = ask("/calendar/abc.ics", accept)
    assert (response.status_code, response.json()["code"]) == (503, "UNAVAILABLE")
    assert response.headers["Retry-After"] == "10"


def test_a_full_disk_is_said_as_that(cast: Cast) -> None:
    with failing(OSError(errno.ENOSPC, "no space")):
        response = ask("/inquiry")
    text = response.content.decode()
    assert (response.status_code, response.headers["Retry-After"]) == (503, "300")
    assert "Il n’y a plus de place sur le serveur" in text
    assert "There is no room left on the server" in text


class _Fields(HTMLParser):
    """Reads the form of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "input":
            self.found[given["name"] or ""] = given.get("value") or ""


def test_what_was_typed_into_a_form_is_sent_again(cast: Cast) -> None:
    typed = {"name": 'Ève "><script>alert(1)</script>', "problem": "a\nb", "language": "fr"}
    with failing(OperationalError("gone")):
        response = ask("/inquiry", data=urlencode(typed), content_type=FORM)
    text = response.content.decode()
    assert response.status_code == 503
    assert "<script" not in text
    assert "Ce que vous avez saisi reste sur cette page" in text
    fields = _Fields(text).found
    assert fields.pop("csrfmiddlewaretoken")
    assert fields == typed


def test_a_form_sent_again_is_taken(cast: Cast) -> None:
    """With the checks of a browser's form, by the page that came instead of an answer."""
    client = Client(enforce_csrf_checks=True, headers={"accept": BROWSER}, raise_request_exception=False)
    token = unsubscribe_address(cast.lead, ["review"]).removeprefix(settings.SITE_URL)
    first = client.get("/inquiry")
    typed = {"name": "Ève", "csrfmiddlewaretoken": _Fields(first.content.decode()).found["csrfmiddlewaretoken"]}
    with failing(OperationalError("gone")):
        fields = _Fields(client.post("/inquiry", urlencode(typed), content_type=FORM).content.decode()).found
        stopped = client.post(token, "", content_type=FORM)
    assert fields["csrfmiddlewaretoken"] != typed["csrfmiddlewaretoken"]
    # what is missing is asked for, as of every form: it came through
    assert client.post("/inquiry", urlencode(fields), content_type=FORM).status_code == 400
    assert 'form="again"' in stopped.content.decode()


def test_a_password_is_not_written_into_a_page(cast: Cast, away: None) -> None:
    response = ask("/summary/abc", data=urlencode({"password": "footbridge"}), content_type=FORM)
    text = response.content.decode()
    assert response.status_code == 503
    assert "footbridge" not in text
    assert '<a href="">Réessayer</a>' in text


def test_a_form_of_a_page_kept_open_too_long_is_refused_by_a_page(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True, headers={"accept": BROWSER, "accept-language": "en"})
    response = client.post("/inquiry", "name=x", content_type=FORM)
    text = response.content.decode()
    assert (response.status_code, "Retry-After" in response.headers) == (403, False)
    assert "This page has been open too long." in text
    assert "Cette page est ouverte depuis trop longtemps." in text


def test_a_fault_of_ours_is_a_page_that_tells_its_id(cast: Cast) -> None:
    with failing(RuntimeError("secret detail")):
        response = ask("/inquiry")
    text = response.content.decode()
    assert response.status_code == 500
    assert response.headers["X-Request-Id"] in text
    assert "secret detail" not in text
    assert "de notre côté" in text
    assert "on our side" in text
