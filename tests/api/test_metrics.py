"""Figures for a collector: on the machine itself alone, and without a word of what is in the database."""

from django.test import Client

import pytest

from tests.cast import Cast

pytestmark = pytest.mark.django_db


def test_figures_count_what_was_answered() -> None:
    client = Client()
    line = 'passerelle_requests_total{door="healthz",method="GET",status="200"}'

    def count() -> float:
        text = client.get("/metrics").content.decode()
        return next((float(row.rsplit(" ", 1)[1]) for row in text.splitlines() if row.startswith(line)), 0.0)

    before = count()
    client.get("/healthz")
    assert count() == before + 1
    assert 'passerelle_jobs{state="ready"} 0.0' in client.get("/metrics").content.decode()


def test_addresses_and_methods_of_strangers_make_no_new_figures() -> None:
    client = Client()
    client.get("/a-secret-token-in-a-path/x")
    client.generic("BREW", "/healthz")
    text = client.get("/metrics").content.decode()
    assert "secret" not in text
    assert "BREW" not in text


@pytest.mark.parametrize("headers", [{"X-Forwarded-For": "10.0.0.1"}, {"Forwarded": "for=10.0.0.1"}, {"Via": "1.1 p"}])
def test_whoever_comes_through_a_proxy_finds_nothing(headers: dict[str, str]) -> None:
    assert Client().get("/metrics", headers=headers).status_code == 404


def test_another_machine_finds_nothing_even_with_a_session(cast: Cast) -> None:
    client = Client(REMOTE_ADDR="10.0.0.7")
    client.force_login(cast.director)
    assert client.get("/metrics").status_code == 404
