"""Signing in and out through the account doors."""

from typing import Any

from django.core import mail
from django.test import Client

import pytest

from passerelle.people.models import Session, User
from passerelle.people.services.accounts import account_disable
from tests.api.accounts import BASE, PASSWORD, Browser, with_password
from tests.cast import Cast


def shape(response: Any) -> tuple[int, Any]:
    """What a stranger can tell an answer by."""
    return response.status_code, response.json().get("errors")


def test_signing_in_and_out(cast: Cast) -> None:
    with_password(cast.lead)
    browser = Browser()
    assert browser.sign_in("LEA.Lead@Lab.TEST").status_code == 200
    assert browser.is_signed_in()
    assert Session.objects.get(session_key=browser.session_id()).user == cast.lead
    browser.sign_out()
    assert not browser.is_signed_in()
    assert not Session.objects.filter(user=cast.lead).exists()


def test_wrong_unknown_and_inactive_get_the_same_answer(cast: Cast) -> None:
    with_password(cast.lead)
    account_disable(actor=None, user=with_password(cast.scientist))
    answers = [
        shape(Browser().sign_in(email, password))
        for email, password in (
            (cast.lead.email, "not the password"),
            ("nobody@lab.test", PASSWORD),
            (cast.scientist.email, PASSWORD),
            (cast.scientist.email, "not the password"),
            (cast.intern.email, PASSWORD),  # an account without a password
        )
    ]
    assert len({repr(answer) for answer in answers}) == 1, answers
    assert answers[0][0] == 400


def test_the_session_id_rotates_at_sign_in(cast: Cast) -> None:
    """A session id that somebody planted before sign-in is worth nothing after it."""
    with_password(cast.lead)
    browser = Browser()
    session = browser.client.session
    session["planted"] = True
    session.save()
    planted = browser.session_id()
    assert planted
    assert browser.sign_in(cast.lead.email).status_code == 200
    assert browser.session_id() != planted
    assert not Session.objects.filter(session_key=planted).exists()


def test_sign_up_is_closed(cast: Cast) -> None:
    before = User.objects.count()
    answer = Browser().send("POST", f"{BASE}/auth/signup", {"email": "new@client.test", "password": PASSWORD})
    assert answer.status_code in {403, 404}
    assert User.objects.count() == before


def test_an_address_is_not_changed_through_the_account_doors(cast: Cast) -> None:
    with_password(cast.sponsor_a)
    browser = Browser()
    browser.sign_in(cast.sponsor_a.email)
    for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
        answer = browser.send(method, f"{BASE}/account/email", {"email": "dora.director@lab.test", "primary": True})
        assert answer.status_code == 404
    cast.sponsor_a.refresh_from_db()
    assert cast.sponsor_a.email == "alice.sponsor@client.test"
    assert mail.outbox == []


@pytest.mark.parametrize("forwarded", ["", "x-forwarded-for", "x-real-ip", "forwarded"])
def test_wrong_passwords_are_limited_for_an_account_wherever_they_come_from(cast: Cast, forwarded: str) -> None:
    with_password(cast.lead)
    for number in range(5):
        headers = {forwarded: f"198.51.100.{number}"} if forwarded else {}
        browser = Browser(address=f"192.0.2.{number}")
        assert browser.sign_in(cast.lead.email, "wrong", **headers).status_code == 400
    refused = Browser(address="192.0.2.99").sign_in(cast.lead.email, PASSWORD)
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["code"] == "too_many_login_attempts"
    assert not Session.objects.filter(user=cast.lead).exists()


@pytest.mark.parametrize("header", ["x-forwarded-for", "x-real-ip", "forwarded", "true-client-ip", "client-ip"])
def test_wrong_passwords_are_limited_for_an_address_whatever_it_says_it_is(cast: Cast, header: str) -> None:
    codes = [
        Browser()
        .sign_in(f"somebody{number}@lab.test", "wrong", **{header: f"198.51.100.{number}"})
        .json()["errors"][0]["code"]
        for number in range(12)
    ]
    assert codes[:10] == ["email_password_mismatch"] * 10
    assert codes[10:] == ["too_many_login_attempts"] * 2
    assert Browser(address="192.0.2.7").sign_in("x@lab.test", "wrong").json()["errors"][0]["code"] == codes[0]


def test_a_right_password_after_some_wrong_ones_is_let_in(cast: Cast) -> None:
    with_password(cast.lead)
    browser = Browser()
    for _ in range(3):
        browser.sign_in(cast.lead.email, "wrong")
    assert browser.sign_in(cast.lead.email).status_code == 200


def test_disabling_ends_a_browsers_session(cast: Cast) -> None:
    browser = Browser()
    browser.sign_in(with_password(cast.scientist).email)
    account_disable(actor=cast.director, user=cast.scientist)
    assert not browser.is_signed_in()
    assert browser.sign_in(cast.scientist.email).status_code == 400


def test_changing_the_password_ends_the_other_sessions_and_keeps_this_one(cast: Cast) -> None:
    with_password(cast.lead)
    here, there = Browser(), Browser()
    for browser in (here, there):
        assert browser.sign_in(cast.lead.email).status_code == 200
    before = here.session_id()
    values = {"current_password": PASSWORD, "new_password": "another long secret"}
    wrong = here.send("POST", f"{BASE}/account/password/change", {**values, "current_password": "wrong"})
    assert wrong.status_code == 400
    assert here.send("POST", f"{BASE}/account/password/change", values).status_code == 200
    assert (here.is_signed_in(), there.is_signed_in()) == (True, False)
    assert here.session_id() != before
    assert Session.objects.filter(user=cast.lead).count() == 1
    assert Browser().sign_in(cast.lead.email, "another long secret").status_code == 200


def test_sign_in_asks_for_the_csrf_token(cast: Cast) -> None:
    with_password(cast.lead)
    client = Client(enforce_csrf_checks=True)
    answer = client.post(
        f"{BASE}/auth/login", {"email": cast.lead.email, "password": PASSWORD}, content_type="application/json"
    )
    assert answer.status_code == 403
    assert answer.json()["code"] == "FORBIDDEN"


@pytest.mark.parametrize("path", ["/sign-in", f"{BASE}/auth/session", "/healthz"])
def test_a_poisoned_host_is_refused(cast: Cast, path: str) -> None:
    answer = Client().get(path, headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert answer.json()["code"] == "BAD_REQUEST"
    assert b"evil" not in answer.content


@pytest.mark.parametrize(
    "place", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_next_never_leads_elsewhere(cast: Cast, place: str) -> None:
    with_password(cast.lead)
    browser = Browser()
    answer = browser.send(
        "POST", f"{BASE}/auth/login?next={place}", {"email": cast.lead.email, "password": PASSWORD, "next": place}
    )
    assert answer.status_code == 200
    assert "Location" not in answer.headers
    assert b"evil" not in answer.content
    after = browser.client.get("/sign-in", {"next": place})
    assert (after.status_code, after.headers["Location"]) == (302, "/")
