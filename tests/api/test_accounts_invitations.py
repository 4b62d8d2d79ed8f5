"""From the invitation's mail to the portal: the token of a real mail, through the real door."""

import datetime as dt
import re
from typing import Any

from django.test import override_settings

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import MAX_FAILURES, send_waiting
from passerelle.engagements.models import ClientMembership, Invitation
from passerelle.engagements.services.clients import (
    client_invite,
    invitation_revoke,
    invitation_token,
    membership_revoke,
)
from passerelle.engagements.services.mails import invitation_mail
from passerelle.people.models import Session, User
from tests.api.accounts import PASSWORD, Browser, with_password
from tests.cast import Cast
from tests.doors import lab
from tests.smtp import Sink, text_of

ANSWER = {"name": "Nora New", "password": PASSWORD, "language": "en"}


def invite(cast: Cast, sink: Sink, email: str = "nora@client.test", **values: Any) -> str:
    """Invite, send as the worker does, and return the token that stands in the mail."""
    given = {"role": "technical_lead", "language": "en", **values}
    client_invite(actor=cast.lead, engagement=cast.engagement_a, email=email, **given)
    send_waiting()
    found = re.search(r"/account/invitation/(\S+)", text_of(sink.messages[-1]))
    assert found
    return found[1]


def read(token: str, browser: Browser | None = None) -> Any:
    return (browser or Browser()).send("GET", f"/api/invitations/{token}")


def accept(token: str, browser: Browser | None = None, **values: Any) -> Any:
    return (browser or Browser()).send("POST", f"/api/invitations/{token}", {**ANSWER, **values})


def test_a_new_person_comes_in_by_the_mails_token(cast: Cast, smtp: Sink, settings: Any) -> None:
    token = invite(cast, smtp, name="Nora")
    message = smtp.only()
    assert message["To"] == "nora@client.test"
    assert message["Subject"] == "Invitation to follow “Curing forecast”"
    assert f"{settings.SITE_URL}/account/invitation/{token}" in text_of(message)
    assert "Léa Lead invites you" in text_of(message)
    assert not Invitation.objects.filter(token_sha256=token).exists()

    browser = Browser()
    assert read(token, browser).json() == {
        "email": "nora@client.test", "name": "Nora", "organization": "Alpha inc.",
        "engagementTitle": "Curing forecast", "role": "TECHNICAL_LEAD", "language": "en",
        "needsAccount": True, "signedInAs": None,
    }  # fmt: skip
    session = browser.client.session
    session["planted"] = True
    session.save()
    planted = browser.session_id()
    answer = accept(token, browser)
    assert (answer.status_code, answer.json()) == (200, {"next": "/portal/"})
    assert browser.is_signed_in()
    assert browser.session_id() != planted
    user = User.objects.get(email="nora@client.test")
    assert (user.name, user.lab_role, user.language) == ("Nora New", None, "en")
    assert Session.objects.get(session_key=browser.session_id()).user == user
    assert ClientMembership.objects.get(user=user).role == "technical_lead"
    assert Event.objects.filter(verb="client.joined", actor=user).exists()
    assert Browser().sign_in("nora@client.test").status_code == 200


def test_who_accepts_in_a_colleagues_browser_goes_on_as_themselves(cast: Cast, smtp: Sink) -> None:
    token = invite(cast, smtp)
    browser = Browser()
    browser.sign_in(with_password(cast.sponsor_a).email)
    before = browser.session_id()
    assert read(token, browser).json()["signedInAs"] == cast.sponsor_a.email
    assert accept(token, browser).status_code == 200
    assert browser.session_id() != before
    user = User.objects.get(email="nora@client.test")
    assert Session.objects.get(session_key=browser.session_id()).user == user
    assert not ClientMembership.objects.filter(user=cast.sponsor_a, role="technical_lead").exists()


def test_the_mail_is_in_the_language_of_the_invitation(cast: Cast, smtp: Sink) -> None:
    invite(cast, smtp, language="fr")
    # a subject that begins on its second line keeps that line's indent here
    assert smtp.only()["Subject"].strip() == "Invitation à suivre «\u00a0Curing forecast\u00a0»"
    assert "vous invite à suivre" in text_of(smtp.only())


def test_names_and_titles_cannot_split_a_header(cast: Cast, smtp: Sink) -> None:
    type(cast.engagement_a).objects.filter(pk=cast.engagement_a.pk).update(title="Title\r\nBcc: all@client.test")
    invite(cast, smtp, name="Nora\r\nBcc: all@client.test")
    message = smtp.only()
    assert message["Bcc"] is None
    assert message["X-Envelope-To"] == "nora@client.test"
    assert message["Subject"].strip() == "Invitation to follow “Title Bcc: all@client.test”"


def test_used_expired_revoked_replaced_and_forged_tokens_are_refused_alike(cast: Cast, smtp: Sink) -> None:
    used = invite(cast, smtp, "used@client.test")
    assert accept(used).status_code == 200
    revoked = invite(cast, smtp, "revoked@client.test")
    invitation_revoke(actor=cast.lead, invitation=Invitation.objects.get(email="revoked@client.test"))
    replaced = invite(cast, smtp, "replaced@client.test")
    invite(cast, smtp, "replaced@client.test")
    expired = invite(cast, smtp, "expired@client.test")
    Invitation.objects.filter(email="expired@client.test").update(expires_at=clock.now() - dt.timedelta(seconds=1))
    stored = Invitation.objects.get(email="revoked@client.test").token_sha256
    people, members = User.objects.count(), ClientMembership.objects.count()
    answers = set()
    for token in (used, revoked, replaced, expired, "x", stored, "%00", "é"):
        for answer in (read(token), accept(token)):
            body = answer.json()
            answers.add((answer.status_code, body["code"], body["message"]))
    assert len(answers) == 1, answers
    assert next(iter(answers))[:2] == (404, "NOT_FOUND")
    assert (User.objects.count(), ClientMembership.objects.count()) == (people, members)


def test_an_existing_account_must_be_signed_in_as_itself(cast: Cast, smtp: Sink) -> None:
    token = invite(cast, smtp, with_password(cast.stranger).email)
    facts = read(token).json()
    assert (facts["needsAccount"], facts["name"]) == (False, "Stan Stranger")
    old_hash = cast.stranger.password
    other = Browser()
    other.sign_in(with_password(cast.sponsor_b).email)
    assert read(token, other).json()["signedInAs"] == cast.sponsor_b.email
    for browser in (Browser(), other):
        answer = accept(token, browser, password="a password of my own")
        assert (answer.status_code, answer.json()["code"]) == (401, "UNAUTHENTICATED")
    cast.stranger.refresh_from_db()
    assert cast.stranger.password == old_hash
    assert not ClientMembership.objects.filter(user__in=[cast.stranger]).exists()
    assert ClientMembership.objects.filter(user=cast.sponsor_b).count() == 1

    own = Browser()
    own.sign_in(cast.stranger.email)
    assert accept(token, own).status_code == 200
    assert ClientMembership.objects.get(user=cast.stranger).engagement == cast.engagement_a
    cast.stranger.refresh_from_db()
    assert (cast.stranger.name, cast.stranger.password) == ("Stan Stranger", old_hash)


def test_a_token_opens_its_own_engagement_and_role_alone(cast: Cast, smtp: Sink) -> None:
    token = invite(cast, smtp, role="observer")
    answer = accept(token, engagement=cast.engagement_b.pk, role="sponsor", email="dora.director@lab.test")
    assert answer.status_code == 200
    member = ClientMembership.objects.get(user__email="nora@client.test")
    assert (member.engagement, member.role) == (cast.engagement_a, "observer")


def test_a_person_let_out_needs_a_new_invitation(cast: Cast, smtp: Sink) -> None:
    token = invite(cast, smtp)
    browser = Browser()
    accept(token, browser)
    membership_revoke(actor=cast.lead, membership=ClientMembership.objects.get(user__email="nora@client.test"))
    assert accept(token, browser).status_code == 404
    assert accept(invite(cast, smtp), browser).status_code == 200


@pytest.mark.parametrize(
    ("values", "status", "field"),
    [
        ({"password": "short"}, 400, "password"),
        ({"password": ""}, 400, "password"),
        ({"password": "1234567890"}, 400, "password"),
        ({"name": ""}, 400, "name"),
        ({"name": "x" * 121}, 400, "name"),
        ({"language": "de"}, 400, "language"),
        ({"password": ["list"]}, 400, "password"),
    ],
)
def test_bad_values_name_their_field_and_the_token_stays_good(
    cast: Cast, smtp: Sink, values: dict[str, Any], status: int, field: str
) -> None:
    token = invite(cast, smtp)
    answer = accept(token, **values)
    assert (answer.status_code, answer.json().get("field")) == (status, field)
    assert not User.objects.filter(email="nora@client.test").exists()
    assert accept(token).status_code == 200


@pytest.mark.parametrize("header", ["x-forwarded-for", "x-real-ip", "forwarded"])
def test_tries_are_limited_for_an_address_whatever_it_says_it_is(cast: Cast, header: str) -> None:
    statuses = [
        Browser().send("GET", f"/api/invitations/guess{number}", **{header: f"198.51.100.{number}"}).status_code
        for number in range(32)
    ]
    assert statuses == [404] * 30 + [429] * 2
    answer = read("guess")
    assert answer.json()["code"] == "RATE_LIMITED"
    assert 0 < int(answer.headers["Retry-After"]) <= 60
    assert Browser(address="192.0.2.8").send("GET", "/api/invitations/guess").status_code == 404


def test_accepting_asks_for_the_csrf_token(cast: Cast, smtp: Sink) -> None:
    token = invite(cast, smtp)
    browser = Browser()
    answer = browser.send("POST", f"/api/invitations/{token}", ANSWER, **{"x-csrftoken": "x" * 32})
    assert answer.status_code == 403
    assert not User.objects.filter(email="nora@client.test").exists()


def test_an_invitation_that_closed_meanwhile_is_not_sent(cast: Cast, smtp: Sink) -> None:
    invitation = client_invite(actor=cast.lead, engagement=cast.engagement_a, email="n@client.test", role="observer")
    invitation_revoke(actor=cast.lead, invitation=invitation)
    send_waiting()
    assert smtp.messages == []
    assert OutgoingMail.objects.get().dropped_at
    assert invitation_mail(invitation_id="gone") is None


def test_a_mail_sent_again_after_a_crash_is_the_very_same(cast: Cast, smtp: Sink) -> None:
    token = invite(cast, smtp)
    OutgoingMail.objects.update(sent_at=None, next_try_at=clock.now())  # killed before it was noted
    send_waiting()
    first, second = smtp.messages
    assert first["Message-ID"] == second["Message-ID"]
    assert text_of(first) == text_of(second)
    assert accept(token).status_code == 200


def test_a_server_that_refuses_is_tried_again_and_given_up_for_a_director_to_see(cast: Cast, smtp: Sink) -> None:
    nobody_there = override_settings(EMAIL_PORT=1)
    client_invite(actor=cast.lead, engagement=cast.engagement_a, email="nora@client.test", role="observer")
    with nobody_there:
        send_waiting()
    letter = OutgoingMail.objects.get()
    assert (letter.failures, letter.sent_at) == (1, None)
    now = letter.next_try_at
    for _number in range(MAX_FAILURES):
        with nobody_there, clock.at(now):
            send_waiting()
            letter.refresh_from_db()
            now = letter.next_try_at
    document = "{ deadLetters(first: 10) { edges { node { id recipient } } } }"
    found = lab(cast.director).read(document)["deadLetters"]["edges"]
    assert [edge["node"]["recipient"] for edge in found] == ["nora@client.test"]
    lab(cast.director).do("retryMail", "ok", id=found[0]["node"]["id"])
    send_waiting()
    token = re.search(r"/account/invitation/(\S+)", text_of(smtp.only()))
    assert token
    assert accept(token[1]).status_code == 200


def test_another_secret_makes_another_token_that_works(cast: Cast, smtp: Sink) -> None:
    with override_settings(SECRET_KEY="the one before"):
        client_invite(actor=cast.lead, engagement=cast.engagement_a, email="nora@client.test", role="observer")
        known = invitation_token(Invitation.objects.get())
    send_waiting()
    token = re.search(r"/account/invitation/(\S+)", text_of(smtp.only()))
    assert token
    assert token[1] != known
    assert accept(token[1]).status_code == 200
