"""Whether the process lives, and whether it can serve."""

import json
import socket
from typing import Any

from django.db import connection
from django.test import Client

import pytest

from config.storage import storage_from_url


@pytest.mark.django_db
def test_a_new_deployment_with_an_empty_queue_and_no_files_is_ready() -> None:
    answer = Client().get("/readyz")
    assert answer.status_code == 200
    assert json.loads(answer.content) == {"database": True, "migrations": True, "queue": True, "storage": True}


def test_the_process_answers_without_a_database() -> None:
    assert Client().get("/healthz").status_code == 200


@pytest.mark.django_db
def test_what_does_not_answer_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE django_tasks_database_dbtaskresult RENAME TO elsewhere")
    answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert json.loads(answer.content)["queue"] is False


@pytest.mark.django_db
def test_a_migration_that_waits_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'reviews'")
    answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert json.loads(answer.content) == {"database": True, "migrations": False, "queue": True, "storage": True}


@pytest.mark.django_db
def test_storage_that_cannot_be_reached_is_named(settings: Any) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    nobody = storage_from_url(f"s3://key:secret@bucket?endpoint=http://127.0.0.1:{port}")
    settings.STORAGES = {**settings.STORAGES, "default": nobody}
    answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert json.loads(answer.content) == {"database": True, "migrations": True, "queue": True, "storage": False}
