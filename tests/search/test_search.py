"""Search over the lab: what is found, in which order, and what is never hinted at."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.engagements.models import Engagement
from passerelle.journal.models import LogEntry
from passerelle.people.models import User
from tests.cast import Cast
from tests.doors import code_of, gid, lab, portal

ASK = """query Q($q: String!, $k: [SearchKind!], $n: Int) { search(query: $q, kinds: $k, first: $n) {
    method hasMore items { objectId kind title reference context snippet marks { start end } } } }"""


def ask(user: Any, q: str, **rest: Any) -> dict[str, Any]:
    answer: dict[str, Any] = lab(user).read(ASK, q=q, **rest)["search"]
    return answer


def entry(cast: Cast, body: str, engagement: Engagement | None = None) -> LogEntry:
    return LogEntry.objects.create(engagement=engagement or cast.engagement_a, body=body, created_by=cast.lead)


@pytest.mark.parametrize("typed", ["evaluation", "évaluation", "ÉVALUATION", "evalua", "du modèle evaluation"])
def test_accents_and_half_typed_words_find(cast: Cast, typed: str) -> None:
    entry(cast, "Première évaluation du modèle avec le client.")
    items = ask(cast.lead, typed)["items"]
    assert [item["kind"] for item in items] == ["LOG_ENTRY"]
    snippet, marks = items[0]["snippet"], items[0]["marks"]
    assert any(snippet[mark["start"] : mark["end"]].startswith("évalua") for mark in marks)


@pytest.mark.parametrize("typed", ["oeuvre", "œuvre", "ŒUVRE", "OEUVRE", "en œuv", "mise en oeuvre"])
@pytest.mark.parametrize("said", ["La mise en œuvre commence.", "La mise en oeuvre commence."])
def test_a_ligature_and_its_letters_are_one(cast: Cast, typed: str, said: str) -> None:
    entry(cast, said)
    (found,) = ask(cast.lead, typed)["items"]
    marked = [found["snippet"][mark["start"] : mark["end"]] for mark in found["marks"]]
    assert any(piece.lower().startswith(("œuv", "oeuv")) for piece in marked)


@pytest.mark.parametrize(("typed", "said"), [
    ("sensors", "A sensor drifts."), ("capteurs", "Le capteur nord dérive."), ("réseaux", "Un réseau de sondes."),
    ("sensor", "Two sensors drift."), ("loss", "The loss falls."),
])  # fmt: skip
def test_a_plural_finds_the_one_and_the_one_finds_many(cast: Cast, typed: str, said: str) -> None:
    """On either database: full text knows word forms, pieces of text know plurals."""
    entry(cast, said)
    (found,) = ask(cast.lead, typed)["items"]
    assert found["snippet"] == said
    assert found["marks"]


def test_the_exact_reference_comes_first(cast: Cast) -> None:
    reference = cast.engagement_a.reference
    entry(cast, f"{reference} {reference} {reference}")
    items = ask(cast.lead, reference.lower())["items"]
    assert (items[0]["kind"], items[0]["reference"]) == ("ENGAGEMENT", reference)
    assert len(items) == 2


def test_what_is_hidden_is_neither_found_nor_hinted_at(cast: Cast) -> None:
    entry(cast, "zanzibar", cast.engagement_b)
    for user in (cast.lead, cast.scientist, cast.intern):
        assert ask(user, "zanzibar", n=1) == {**ask(user, "nowhere"), "items": [], "hasMore": False}
    assert len(ask(cast.director, "zanzibar")["items"]) == 1
    assert len(ask(cast.partnerships, "zanzibar")["items"]) == 1


def test_internal_notes_are_not_searched(cast: Cast) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(internal_notes="zanzibar")
    assert ask(cast.director, "zanzibar")["items"] == []


def test_an_intern_finds_no_partner(cast: Cast) -> None:
    assert [item["title"] for item in ask(cast.lead, "Alpha", k=["PARTNER"])["items"]] == ["Alpha inc."]
    assert ask(cast.intern, "Alpha", k=["PARTNER"])["items"] == []


def test_the_labs_own_people_are_found_and_nobody_elses(cast: Cast) -> None:
    for user in (cast.director, cast.lead, cast.intern, cast.partnerships):
        (found,) = ask(user, "lea lead", k=["PERSON"])["items"]
        assert (found["title"], found["objectId"]) == (cast.lead.name, gid(cast.lead, "Person"))
        assert ask(user, cast.sponsor_a.name, k=["PERSON"])["items"] == [], "a client's people are on their engagement"
    User.objects.filter(pk=cast.lead.pk).update(is_active=False)
    assert ask(cast.director, "lea lead", k=["PERSON"])["items"] == []


def test_clients_and_strangers_do_not_search_the_lab(cast: Cast) -> None:
    entry(cast, "zanzibar")
    for user in (cast.sponsor_a, cast.engineer_a, cast.observer_a, cast.sponsor_b, cast.stranger, None):
        assert "zanzibar" not in str(lab(user).send(ASK, {"q": "zanzibar"}).get("data"))
    assert "errors" in portal(cast.sponsor_a).send(ASK, {"q": "zanzibar"}), "the portal knows no kinds of the lab's"


def test_small_words_do_not_stand_in_the_way(cast: Cast) -> None:
    entry(cast, "Évaluation du modèle sur les données de mars.")
    for typed in ("evaluation of the model", "l'évaluation des modèles de mars", "modele de"):
        if connection.vendor == "postgresql" or typed == "modele de":
            assert len(ask(cast.lead, typed)["items"]) == 1, typed
    assert ask(cast.lead, "les")["items"], "a small word alone is looked for"


def test_why_a_decision_was_taken_is_found_in_the_lab(cast: Cast) -> None:
    LogEntry.objects.create(engagement=cast.engagement_a, kind="decision", body="We keep it", context="zanzibar")
    assert [item["snippet"] for item in ask(cast.lead, "zanzibar")["items"]] == ["We keep it"]


def test_an_engagement_is_found_by_its_partner_and_its_own_words_together(cast: Cast) -> None:
    word = cast.engagement_a.title.split()[0]
    found = ask(cast.lead, f"alpha {word}", k=["ENGAGEMENT"])["items"]
    assert [item["reference"] for item in found] == [cast.engagement_a.reference]
    assert ask(cast.lead, "alpha zanzibar", k=["ENGAGEMENT"])["items"] == []


@pytest.mark.parametrize("typed", ["", "  ", "!!", "zq' | zx", "%", "zq\x00zx", ":*&|!()", "\\", "été" * 60])
def test_nothing_typed_breaks_it(cast: Cast, typed: str) -> None:
    entry(cast, "something")
    assert ask(cast.lead, typed)["items"] == []


@pytest.mark.parametrize("values", [{"q": "x" * 201}, {"q": "x", "n": 0}, {"q": "x", "n": 51}])
def test_bounds_are_told(cast: Cast, values: dict[str, Any]) -> None:
    assert code_of(lab(cast.lead).send(ASK, values)) == "VALIDATION"


def test_the_number_of_statements_does_not_grow(cast: Cast, django_assert_num_queries: Any) -> None:
    entry(cast, "common")
    door = lab(cast.lead)
    door.read(ASK, q="common")
    with CaptureQueriesContext(connection) as first:
        door.read(ASK, q="common")
    for number in range(20):
        entry(cast, f"common {number}")
    with django_assert_num_queries(len(first.captured_queries)):
        assert len(door.read(ASK, q="common", n=50)["search"]["items"]) == 21
