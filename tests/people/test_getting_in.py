"""Other ways in than a password: codes by mail and second factors, as the doors see them."""

import datetime as dt
import re
from typing import Any

from django.core import mail
from django.test import Client, TestCase

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import outbox_add, send_waiting
from passerelle.people.models import Session, User
from tests.cast import Cast
from tests.doors import portal

API = "/_allauth/browser/v1"
PASSWORD = "a long enough phrase"


def browser(user: User | None = None) -> Client:
    client = Client(headers={"accept-language": "en"})
    if user is not None:
        if not user.check_password(PASSWORD):
            user.set_password(PASSWORD)
            user.save()
        sent = {"email": user.email, "password": PASSWORD}
        assert client.post(f"{API}/auth/login", sent, content_type="application/json").status_code == 200
    return client


def request_code(client: Client, address: str) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(f"{API}/auth/code/request", {"email": address}, content_type="application/json")


def letters() -> list[Any]:
    """Let the worker send what waits, and return the mails sent so far."""
    send_waiting()
    return mail.outbox


def confirm(client: Client, code: str) -> Any:
    return client.post(f"{API}/auth/code/confirm", {"code": code}, content_type="application/json")


def code_in(text: str) -> str:
    found = re.search(r"(?m)^([A-Z0-9-]{6,9})$", text)
    assert found
    return found[1]


def test_a_code_by_mail_signs_in_once_and_only_where_it_was_asked_for(cast: Cast) -> None:
    client, thief = browser(), browser()
    assert request_code(client, cast.sponsor_a.email).status_code == 401
    (letter,) = letters()
    assert letter.to == [cast.sponsor_a.email]
    code = code_in(str(letter.body))
    assert confirm(thief, code).status_code == 409
    assert confirm(client, "WRONGX").status_code == 400
    assert confirm(client, code).status_code == 200
    assert client.get("/portal/").status_code == 200
    assert confirm(browser(), code).status_code == 409


def test_a_code_waits_sealed_and_runs_out(cast: Cast, settings: Any) -> None:
    client = browser()
    request_code(client, cast.sponsor_a.email)
    row = OutgoingMail.objects.get()
    late = clock.now() + dt.timedelta(seconds=settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT + 1)
    with clock.at(late):
        assert letters() == []
    row.refresh_from_db()
    assert row.dropped_at == late
    OutgoingMail.objects.update(dropped_at=None, next_try_at=clock.now())
    (letter,) = letters()
    code = code_in(str(letter.body))
    kept = str(list(OutgoingMail.objects.values()))
    assert code not in kept
    assert code.replace("-", "") not in kept
    assert confirm(client, code).status_code == 200
    OutgoingMail.objects.update(sent_at=None, next_try_at=clock.now())
    settings.SECRET_KEY = "another deployment's, whose outbox was copied from here"
    send_waiting()
    assert len(mail.outbox) == 1


def test_a_code_goes_before_what_waits_already(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        outbox_add(key=f"digest {number}", renderer="tests.core.test_outbox_and_schedule.hello")
    request_code(browser(), cast.sponsor_a.email)
    monkeypatch.setattr("passerelle.core.outbox.BATCH", 1)
    assert [letter.subject for letter in letters()] == ["Your code for Passerelle"]


def test_a_killed_worker_sends_the_same_code_under_one_message_id(cast: Cast) -> None:
    request_code(browser(), cast.sponsor_a.email)
    letters()
    OutgoingMail.objects.update(sent_at=None, next_try_at=clock.now())
    first, second = letters()
    assert first.extra_headers["Message-ID"] == second.extra_headers["Message-ID"]
    assert code_in(str(first.body)) == code_in(str(second.body))


def test_nothing_tells_whether_an_address_has_an_account(cast: Cast) -> None:
    User.objects.filter(pk=cast.engineer_a.pk).update(is_active=False)
    known = request_code(browser(), cast.sponsor_a.email)
    for address in ("nobody@nowhere.test", cast.engineer_a.email):
        unknown = request_code(browser(), address)
        assert (unknown.status_code, set(unknown.json())) == (known.status_code, set(known.json()))
    assert [letter.to for letter in letters()] == [[cast.sponsor_a.email]]


def test_codes_are_asked_for_only_so_often(cast: Cast) -> None:
    answers = [request_code(browser(), cast.sponsor_a.email).status_code for _number in range(6)]
    assert answers[:3] == [401, 401, 401]
    assert set(answers[3:]) <= {400, 429}
    assert len(letters()) == 3


def test_a_decision_tells_how_its_author_signed_in(cast: Cast) -> None:
    client = browser()
    request_code(client, cast.sponsor_a.email)
    confirm(client, code_in(str(letters()[0].body)))
    sent = {"query": 'mutation { updateProfile(input: {name: "Alice"}) { viewer { name } } }'}
    client.post("/portal/graphql/", sent, content_type="application/json")
    assert Event.objects.get(verb="profile.updated").auth_method == "code"


def test_the_image_of_a_second_factor_is_for_who_sets_it_up(cast: Cast) -> None:
    client = browser(cast.lead)
    assert client.get("/api/account/totp.svg").status_code == 404
    assert client.get(f"{API}/account/authenticators/totp").status_code == 404
    image = client.get("/api/account/totp.svg")
    assert (image.status_code, image["Content-Type"], image["Cache-Control"]) == (200, "image/svg+xml", "no-store")
    assert image.content.startswith(b"<?xml")
    assert browser(cast.scientist).get("/api/account/totp.svg").status_code == 404
    assert Client().get("/api/account/totp.svg").status_code == 401


def test_other_sessions_are_counted_and_ended(cast: Cast) -> None:
    here, there, foreign = browser(cast.lead), browser(cast.lead), browser(cast.scientist)
    assert here.get("/api/sessions/others").json() == {"others": 1}
    assert here.delete("/api/sessions/others").status_code == 200
    assert (here.get("/api/sessions/others").status_code, there.get("/api/sessions/others").status_code) == (200, 401)
    assert foreign.get("/api/sessions/others").status_code == 200
    assert Event.objects.filter(verb="account.signed_out_elsewhere", actor=cast.lead).count() == 1
    assert Session.objects.filter(user=cast.lead).count() == 1


@pytest.mark.parametrize("method", ["get", "delete"])
def test_sessions_are_for_who_is_signed_in(cast: Cast, method: str) -> None:
    assert getattr(Client(), method)("/api/sessions/others").status_code == 401


def test_a_first_visit_is_one_until_it_was_read(cast: Cast) -> None:
    door = portal(cast.sponsor_a)
    asked = "{ viewer { isFirstVisit } }"
    assert door.read(asked) == {"viewer": {"isFirstVisit": True}}
    door.do("dismissWelcome", "viewer { isFirstVisit }")
    first = User.objects.get(pk=cast.sponsor_a.pk).welcomed_at
    assert door.do("dismissWelcome", "viewer { isFirstVisit }")["viewer"] == {"isFirstVisit": False}
    assert User.objects.get(pk=cast.sponsor_a.pk).welcomed_at == first
    assert portal(cast.engineer_a).read(asked) == {"viewer": {"isFirstVisit": True}}
