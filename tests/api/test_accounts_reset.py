"""Choosing a new password by mail: the mail goes through a real SMTP server."""

import datetime as dt
import re
from typing import Any

from django.test import TestCase

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import send_waiting
from passerelle.people.models import Session, User
from passerelle.people.services.accounts import account_disable
from tests.api.accounts import BASE, PASSWORD, Browser, with_password
from tests.cast import Cast
from tests.smtp import Sink, text_of

NEW = "another long secret"


def ask(email: str, **headers: str) -> Any:
    """Ask for the link, and let the worker do what it left to do."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = Browser().send("POST", f"{BASE}/auth/password/request", {"email": email}, **headers)
    send_waiting()
    return answer


def reset(key: str, password: str = NEW, browser: Browser | None = None) -> Any:
    body = {"key": key, "password": password}
    return (browser or Browser()).send("POST", f"{BASE}/auth/password/reset", body)


def key_in(sink: Sink, site: str) -> str:
    found = re.search(rf"^{re.escape(site)}/account/reset-password/(\S+)$", text_of(sink.only()), re.MULTILINE)
    assert found, text_of(sink.only())
    return found[1]


def test_the_mail_leads_to_a_new_password_once(cast: Cast, smtp: Sink, settings: Any) -> None:
    elsewhere = Browser()
    elsewhere.sign_in(with_password(cast.scientist).email)
    assert ask(cast.scientist.email).status_code == 200
    message = smtp.only()
    assert message["To"] == cast.scientist.email
    assert message["Subject"] == "Choose a new password for Passerelle"
    assert "Hello Sam Scientist," in text_of(message)
    key = key_in(smtp, settings.SITE_URL)
    assert reset(key, "short").status_code == 400
    assert reset(key).status_code in {200, 401}  # 401: done, and not signed in by it
    assert not elsewhere.is_signed_in()
    assert not Session.objects.filter(user=cast.scientist).exists()
    assert reset(key, "a third long secret").status_code == 400
    assert Browser().sign_in(cast.scientist.email, PASSWORD).status_code == 400
    assert Browser().sign_in(cast.scientist.email, NEW).status_code == 200
    assert Event.objects.get().verb == "account.password_set"


def test_whoever_had_such_a_mail_can_add_a_factor_and_a_passkey(cast: Cast, smtp: Sink, settings: Any) -> None:
    with_password(cast.sponsor_a)
    ask(cast.sponsor_a.email)
    reset(key_in(smtp, settings.SITE_URL))
    browser = Browser()
    assert browser.sign_in(cast.sponsor_a.email, NEW).status_code == 200
    assert browser.send("POST", f"{BASE}/auth/reauthenticate", {"password": NEW}).status_code == 200
    for factor in ("totp", "webauthn?passwordless"):
        begun = browser.send("GET", f"{BASE}/account/authenticators/{factor}")
        # "not set up" is how the key of a one-time code comes
        assert begun.status_code in {200, 404}, begun.content
        assert not begun.json().get("errors"), begun.content


def test_the_mail_is_in_the_accounts_language_whatever_page_asked(cast: Cast, smtp: Sink) -> None:
    ask(with_password(cast.partnerships).email)
    assert smtp.only()["Subject"] == "Choisissez un nouveau mot de passe pour Passerelle"
    assert "Bonjour Paul Partnerships," in text_of(smtp.only())
    assert "demandé un nouveau mot de passe" in text_of(smtp.only())


def test_an_unknown_address_is_answered_alike_and_gets_no_mail(cast: Cast, smtp: Sink) -> None:
    account_disable(actor=None, user=with_password(cast.intern))
    answers = {ask(email).content for email in ("nobody@lab.test", cast.intern.email)}
    assert smtp.messages == []
    answers.add(ask(with_password(cast.scientist).email).content)
    assert len(answers) == 1
    assert len(smtp.messages) == 1


def test_the_link_is_this_sites_whatever_the_request_says(cast: Cast, smtp: Sink, settings: Any) -> None:
    forwarded = {"x-forwarded-host": "evil.example", "origin": "http://testserver", "referer": "http://evil.example/"}
    ask(with_password(cast.scientist).email, **forwarded)
    assert key_in(smtp, settings.SITE_URL)
    assert "evil" not in smtp.only().as_string()


def test_a_name_cannot_split_a_header(cast: Cast, smtp: Sink) -> None:
    cast.scientist.name = "Sam\r\nBcc: everybody@client.test\r\n\r\nHello"
    ask(with_password(cast.scientist).email)
    cast.scientist.save()
    ask(cast.scientist.email)
    for message in smtp.messages:
        assert message["X-Envelope-To"] == cast.scientist.email
        assert message["Bcc"] is None


def test_forged_keys_are_refused(cast: Cast, smtp: Sink, settings: Any) -> None:
    ask(with_password(cast.scientist).email)
    key = key_in(smtp, settings.SITE_URL)
    owner, _dash, proof = key.partition("-")
    for forged in ("", "x", f"{cast.director.pk}-{proof}", f"{owner}-{proof[:-1]}x", f"{owner}-", f"-{proof}"):
        assert reset(forged).status_code == 400, forged
    assert Browser().sign_in(cast.scientist.email, PASSWORD).status_code == 200


def test_requests_for_one_address_are_limited(cast: Cast, smtp: Sink) -> None:
    with_password(cast.scientist)
    answers = [ask(cast.scientist.email) for _ in range(7)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429] * 2
    assert [answer.headers.get("Retry-After") for answer in answers] == [None] * 5 + ["300"] * 2
    assert len(smtp.messages) == 5


def request(person: User) -> OutgoingMail:
    Browser().send("POST", f"{BASE}/auth/password/request", {"email": person.email})
    return OutgoingMail.objects.get()


def test_the_outbox_holds_no_working_link_and_waits_for_the_worker(cast: Cast, smtp: Sink) -> None:
    person = with_password(cast.scientist)
    letter = request(person)
    assert letter.arguments["user_id"] == person.pk
    assert set(letter.arguments) == {"user_id", "asked_at"}
    assert smtp.messages == []
    account_disable(actor=None, user=person)
    send_waiting()
    assert smtp.messages == []


def test_a_repeated_mail_has_one_message_id_and_links_that_work(cast: Cast, smtp: Sink, settings: Any) -> None:
    letter = request(with_password(cast.scientist))
    send_waiting()
    first = key_in(smtp, settings.SITE_URL)
    OutgoingMail.objects.filter(pk=letter.pk).update(sent_at=None, next_try_at=clock.now())
    send_waiting()
    assert len({message["Message-ID"] for message in smtp.messages}) == 1
    assert len(smtp.messages) == 2
    smtp.messages.pop(0)
    assert reset(first).status_code in {200, 401}
    assert reset(key_in(smtp, settings.SITE_URL), "a third long secret").status_code == 400


def test_a_link_that_nobody_waits_for_any_more_is_not_sent(cast: Cast, smtp: Sink) -> None:
    letter = request(with_password(cast.scientist))
    with clock.at(clock.now() + dt.timedelta(hours=4)):
        send_waiting()
    letter.refresh_from_db()
    assert letter.dropped_at
    assert smtp.messages == []
