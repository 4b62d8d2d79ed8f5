"""A one-time code beside the password: asked for, good once."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)

from tests.api.accounts import BASE, Browser, with_password
from tests.cast import Cast


def code(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


def test_a_code_is_asked_for_and_is_good_once(cast: Cast) -> None:
    secret = generate_totp_secret()
    TOTP.activate(with_password(cast.director), secret)
    browser = Browser()
    first = browser.sign_in(cast.director.email)
    assert first.status_code == 401
    pending = [flow for flow in first.json()["data"]["flows"] if flow.get("is_pending")]
    assert [flow["id"] for flow in pending] == ["mfa_authenticate"]
    assert not browser.is_signed_in()
    used = code(secret)
    assert browser.send("POST", f"{BASE}/auth/2fa/authenticate", {"code": "000000"}).status_code == 400
    assert browser.send("POST", f"{BASE}/auth/2fa/authenticate", {"code": used}).status_code == 200
    assert browser.is_signed_in()
    again = Browser()
    again.sign_in(cast.director.email)
    assert again.send("POST", f"{BASE}/auth/2fa/authenticate", {"code": used}).status_code == 400
    assert not again.is_signed_in()
    assert Authenticator.objects.count() == 1


def test_a_passkey_alone_does_not_make_the_password_too_little(cast: Cast) -> None:
    Authenticator.objects.create(user=with_password(cast.director), type="webauthn", data={})
    browser = Browser()
    assert browser.sign_in(cast.director.email).status_code == 200
    assert browser.is_signed_in()


def test_beside_a_second_factor_a_passkey_is_asked_for_as_well(cast: Cast) -> None:
    TOTP.activate(with_password(cast.director), generate_totp_secret())
    with_password(cast.scientist)
    Authenticator.objects.create(user=cast.director, type="webauthn", data={})
    Authenticator.objects.create(user=cast.scientist, type="webauthn", data={})
    browser = Browser()
    first = browser.sign_in(cast.director.email)
    assert first.status_code == 401
    pending = [flow for flow in first.json()["data"]["flows"] if flow.get("is_pending")]
    assert [(flow["id"], set(flow["types"])) for flow in pending] == [("mfa_authenticate", {"totp", "webauthn"})]
    assert not browser.is_signed_in()
    # nothing opens that step but its own proof
    made_up = {"credential": {"id": "AA", "rawId": "AA", "type": "public-key", "response": {}}}
    assert browser.send("POST", f"{BASE}/auth/webauthn/authenticate", made_up).status_code == 400
    assert not browser.is_signed_in()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["The e-mail address or the password is not right.", "This code is not right."]),
        ("fr", ["L’adresse de courriel ou le mot de passe n’est pas bon.", "Ce code n’est pas le bon."]),
    ],
)
def test_what_is_refused_is_told_in_the_words_of_the_product(cast: Cast, language: str, expected: list[str]) -> None:
    TOTP.activate(with_password(cast.director), generate_totp_secret())
    browser = Browser(language=language)
    answers = [browser.sign_in(cast.director.email, "not this one at all")]
    browser.sign_in(cast.director.email)
    answers.append(browser.send("POST", f"{BASE}/auth/2fa/authenticate", {"code": "000000"}))
    assert [answer.json()["errors"][0]["message"] for answer in answers] == expected
