"""Bad input through the doors that people use: told in their language, naming the field, and nothing half written."""

import html
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from django.apps import apps
from django.conf import settings
from django.test import Client

import orjson
import pytest

from passerelle.core.files.sniffing import HEAD_BYTES
from tests.core.files import PDF, Zeros
from tests.doors import Door, gid, lab, portal
from tests.world import World

LONG = "x" * 300
# a sentence in the reader's language and the field that it is about
Told = tuple[str, str | None]
Send = Callable[[World, str], Told]
# written by whatever is asked, and about nothing that was asked
BESIDE = {"people.Session", "sessions.Session"}


def written() -> dict[str, int]:
    """Return how many rows each table has, and how many files each place."""
    rows = {model._meta.label: model._default_manager.count() for model in apps.get_models()
            if model._meta.label not in BESIDE}  # fmt: skip
    for place in (settings.UPLOAD_DIR, settings.STORAGES["default"]["OPTIONS"]["location"]):
        rows[place] = sum(len(files) for _folder, _folders, files in os.walk(place))
    return rows


@pytest.fixture(autouse=True)
def places(tmp_path: Path, settings: Any) -> None:
    settings.UPLOAD_DIR = str(tmp_path / "uploads")
    storage = {
        "BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path / "files")}
    }  # fmt: skip
    settings.STORAGES = {**settings.STORAGES, "default": storage}


def mutation(door: Callable[..., Door], who: str, name: str, values: Callable[[World], dict[str, Any]]) -> Send:
    def send(world: World, language: str) -> Told:
        answer = door(world.cast.people()[who], language).mutate(name, "__typename", **values(world))
        error = answer["errors"][0]
        assert error["extensions"]["code"] in {"VALIDATION", "CONFLICT"}, error
        return error["message"], error["extensions"].get("field")

    return send


def milestone(**changed: Any) -> Send:
    return mutation(
        lab, "lead", "addMilestone",
        lambda w: {"engagement": gid(w.a.engagement), "title": "Extra", "dueOn": "2026-10-05", **changed},
    )  # fmt: skip


def changed(row: str, name: str, **values: Any) -> Send:
    return mutation(lab, "lead", name, lambda w: {"id": gid(getattr(w.a, row)), "version": 1, **values})


def file(name: str, body: bytes, length: int | None = None) -> Send:
    """A file in one piece; cut off when it is announced longer than it comes."""

    def send(world: World, language: str) -> Told:
        client = Client()
        client.force_login(world.cast.engineer_a)
        environ = client._base_environ(
            PATH_INFO="/api/uploads", REQUEST_METHOD="POST", CONTENT_TYPE="application/octet-stream",
            CONTENT_LENGTH=str(length or len(body)), HTTP_X_FILE_NAME=quote(name), HTTP_ACCEPT_LANGUAGE=language,
        )  # fmt: skip
        source = Zeros(0, ConnectionResetError("gone"))
        parts = [body]
        environ["wsgi.input"] = type("Body", (), {
            "read": lambda self, size=-1: parts.pop(0) if parts else source.read(size),
            "readline": lambda self, size=-1: b"",
        })()  # fmt: skip
        return told(client.handler(environ))

    return send


def get(path: str) -> Send:
    def send(world: World, language: str) -> Told:
        client = Client()
        client.force_login(world.cast.director)
        return told(client.get(path, headers={"accept-language": language}))

    return send


def told(response: Any) -> Told:
    answer = orjson.loads(response.content)
    assert 400 <= response.status_code < 500, answer
    return answer["message"], answer.get("field")


def inquiry(**changed: str) -> Send:
    """The public form: the sentence stands in the page, at its field."""
    given = {
        "organization_name": "Nord", "organization_kind": "sme", "contact_name": "Ana", "contact_email": "a@b.example",
        "need": "Sort syrup.", "wanted": "intervention", "timeframe": "soon",
    }  # fmt: skip

    def send(world: World, language: str) -> Told:
        form = "application/x-www-form-urlencoded"
        given["language"] = language
        response = Client().post(
            "/inquiry", urlencode({**given, **changed}), content_type=form, headers={"accept-language": language}
        )
        assert response.status_code == 400
        page = html.unescape(response.content.decode())
        assert "Sort syrup." in page, "what was typed is kept"
        (field,) = changed
        return page, field if f'name="{field}"' in page else None

    return send


NOT_A_DATE = (
    "is not a date. Write it as year-month-day",
    "n’est pas une date. Écrivez-la sous la forme année-mois-jour",
)
NO_CHOICE = ("is none of the choices. Choose one of:", "ne fait pas partie des choix. Choisissez parmi")
TOO_LONG = ("the limit is", "la limite est de")
STALE = ("Somebody changed this since you opened it. Reload", "Quelqu’un a modifié ceci depuis que vous l’avez ouvert")
FALSE = ("but its content is something else. Choose", "mais son contenu est autre chose. Choisissez")
CUT = ("ended before the whole file had arrived. Send it again", "avant la fin du fichier. Envoyez-le de nouveau")

CASES: dict[str, tuple[Send, str | None, tuple[str, str]]] = {
    "a date that is none": (milestone(dueOn="2026-02-30"), "dueOn", NOT_A_DATE),
    "a word for a date": (milestone(dueOn="demain"), "dueOn", NOT_A_DATE),
    "a date of another kind": (
        changed("hidden_milestone", "moveMilestone", dueOn="05/10/2026", reason="DATA", clock="LAB"),
        "dueOn", NOT_A_DATE),
    "no date": (milestone(dueOn=None, title=None), "title", ("is missing. Fill it in.", "manque. Remplissez-le.")),
    "an unknown status": (changed("engagement", "changeEngagementStatus", status="SINGING"), "status", NO_CHOICE),
    "an unknown verdict": (
        mutation(portal, "sponsor_a", "decideReview", lambda w: {
            "round": gid(w.a.round), "version": 1, "fingerprint": "x", "verdict": "PERHAPS"}), "verdict", NO_CHOICE),
    "an unknown outcome": (changed("hidden_milestone", "logMilestone", outcome="FINE"), "outcome", NO_CHOICE),
    "a long title": (milestone(title=LONG), "title", TOO_LONG),
    "a long name of one's own": (
        mutation(portal, "sponsor_a", "updateProfile", lambda w: {"name": LONG}), "name", TOO_LONG),
    "a long name of a partner": (
        mutation(lab, "director", "createOrganization", lambda w: {"key": "g", "name": LONG, "kind": "SME"}),
        "name", TOO_LONG),
    "a word for a number": (
        mutation(lab, "director", "setContract", lambda w: {
            "person": gid(w.cast.lead, "Person"), "hoursPerWeek": "forty", "startsOn": "2026-09-07"}),
        "hoursPerWeek", ("must be", "doit être")),
    "a stale engagement": (changed("engagement", "updateEngagement", version=9, title="Mine"), "version", STALE),
    "a stale milestone": (changed("hidden_milestone", "startMilestone", version=9), "version", STALE),
    "a stale item": (
        mutation(portal, "sponsor_a", "signItem", lambda w: {
            "id": gid(w.a.client_item), "version": 9, "level": "ASSISTED",
            "performer": gid(w.cast.engineer_a, "ClientPerson")}), "version", STALE),
    "a stale version under review": (
        mutation(portal, "sponsor_a", "decideReview", lambda w: {
            "round": gid(w.a.round), "version": 1, "fingerprint": "0" * 64, "verdict": "ACCEPTED"}),
        "fingerprint", ("Reload, look again and decide", "Rechargez la page, relisez et décidez")),
    "a file that is not what it claims": (file("report.pdf", b"<html>" + bytes(HEAD_BYTES)), "file", FALSE),
    "a picture that is a program": (file("logo.png", b"\x7fELF\x02\x01"), "file", FALSE),
    "a file cut off half way": (file("report.pdf", PDF, 900_000), "file", CUT),
    "a weight cut off half way": (file("weights.bin", bytes(300_000), 900_000), "file", CUT),
    "a status that no export knows": (
        get("/api/portfolio.csv?status=singing"), "status", ("is not a valid choice", "n'est pas un choix valide")),
    "a day that is none, in an address": (
        get("/api/slips.csv?since=2026-02-30"), "since",
        ("has wrong format. Use one of these", "n'a pas le bon format. Utilisez un des formats")),
    "a long name in the public form": (inquiry(organization_name=LONG), "organization_name", TOO_LONG),
    "a kind that the public form does not offer": (
        inquiry(organization_kind="circus"), "organization_kind", ("Choose one of", "Choisissez")),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_bad_input_is_told_and_nothing_is_half_written(world: World, case: str) -> None:
    send, field, phrases = CASES[case]
    before = written()
    for language, phrase in zip(("en", "fr"), phrases, strict=True):
        message, named = send(world, language)
        assert (named, phrase in message) == (field, True), message[:300]
        assert written() == before
