"""A browser at the account doors."""

from typing import Any

from django.test import Client

import orjson

from passerelle.people.models import User

BASE = "/_allauth/browser/v1"
PASSWORD = "a long enough secret"


def with_password(user: User, password: str = PASSWORD) -> User:
    user.set_password(password)
    user.save(update_fields=["password"])
    return user


class Browser:
    """A client with cookies, CSRF enforced, as the pages use the doors."""

    def __init__(self, address: str = "203.0.113.5", language: str = "en"):
        self.client = Client(enforce_csrf_checks=True, REMOTE_ADDR=address)
        self.language = language
        self.client.get(f"{BASE}/config")

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        token = self.client.cookies["csrftoken"].value
        return self.client.generic(
            method,
            path,
            orjson.dumps(body) if body is not None else b"",
            content_type="application/json",
            headers={"x-csrftoken": token, "accept-language": self.language, **headers},
        )

    def sign_in(self, email: str, password: str = PASSWORD, **headers: str) -> Any:
        return self.send("POST", f"{BASE}/auth/login", {"email": email, "password": password}, **headers)

    def sign_out(self) -> Any:
        return self.send("DELETE", f"{BASE}/auth/session")

    def is_signed_in(self) -> bool:
        return bool(self.client.get(f"{BASE}/auth/session").json()["meta"]["is_authenticated"])

    def session_id(self) -> str:
        cookie = self.client.cookies.get("sessionid")
        return cookie.value if cookie else ""
