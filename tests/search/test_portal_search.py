"""Search by a client's people: what is shared with them, in what their pages show, and not a hint of the rest."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.core.choices import Disclosure
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.journal.models import LogEntry
from passerelle.journal.services.log import log_add
from passerelle.partners.models import Organization
from passerelle.plan.models import Milestone
from passerelle.sharing.services.sharing import share
from tests.cast import CLIENT_A, Cast
from tests.doors import code_of, portal
from tests.world import CANARY, World

ASK = """query Q($q: String!, $k: [ClientSearchKind!], $n: Int) { search(query: $q, kinds: $k, first: $n) {
    method hasMore items { objectId kind title reference context snippet marks { start end } } } }"""


def ask(user: Any, q: str, **rest: Any) -> dict[str, Any]:
    answer: dict[str, Any] = portal(user).read(ASK, q=q, **rest)["search"]
    return answer


def write(cast: Cast, body: str, *, shared: bool = True, on: Engagement | None = None) -> LogEntry:
    disclosure = Disclosure.CLIENT if shared else Disclosure.INTERNAL
    return LogEntry.objects.create(
        engagement=on or cast.engagement_a, body=body, context=f"{body} inside", disclosure=disclosure
    )


@pytest.mark.parametrize("who", CLIENT_A)
@pytest.mark.parametrize("typed", ["evaluation", "ÉVALUATION", "evalua"])
def test_each_of_the_clients_people_finds_what_is_shared(cast: Cast, who: str, typed: str) -> None:
    write(cast, "Première évaluation du modèle.")
    items = ask(getattr(cast, who), typed)["items"]
    assert [(item["kind"], item["reference"]) for item in items] == [("LOG_ENTRY", cast.engagement_a.reference)]


def test_what_is_not_shared_is_neither_found_nor_hinted_at(cast: Cast) -> None:
    write(cast, "zanzibar", shared=False)
    write(cast, "zanzibar", on=cast.engagement_b)
    nothing = {**ask(cast.sponsor_a, "nowhere"), "items": [], "hasMore": False}
    for who in CLIENT_A:
        assert ask(getattr(cast, who), "zanzibar", n=1) == nothing
    assert len(ask(cast.sponsor_b, "zanzibar")["items"]) == 1
    for who in (cast.stranger, cast.lead, cast.director):
        assert ask(who, "zanzibar") == nothing, "the lab's people are nobody's client"
    assert "zanzibar" not in str(portal(None).send(ASK, {"q": "zanzibar"}).get("data"))


def test_the_labs_words_about_shared_things_are_not_searched(cast: Cast, world: World) -> None:
    """The context of a decision, internal notes and a partner's sector find nothing."""
    write(cast, "plain")
    for who in CLIENT_A:
        assert ask(getattr(cast, who), "inside")["items"] == []
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(internal_notes="zanzibar")
    Milestone.objects.filter(pk=world.a.milestone.pk).update(internal_note="zanzibar")
    Organization.objects.filter(pk=cast.engagement_a.organization_id).update(sector="zanzibar")
    assert ask(cast.sponsor_a, "zanzibar")["items"] == []


def test_no_canary_is_found_or_shown(cast: Cast, world: World) -> None:
    for who in (*CLIENT_A, "sponsor_b", "stranger"):
        reader = getattr(cast, who)
        assert ask(reader, CANARY, n=50)["items"] == []
        for typed in ("a", "e", "ARC", "c", "m"):
            assert CANARY not in str(ask(reader, typed, n=50))


def test_one_client_never_finds_another(cast: Cast, world: World) -> None:
    for mine, theirs in ((cast.sponsor_a, cast.engagement_b), (cast.sponsor_b, cast.engagement_a)):
        for typed in (theirs.reference, theirs.title, theirs.organization.name):
            assert theirs.reference not in str(ask(mine, typed, n=50))


def test_sharing_opens_and_closes_it_and_a_revoked_person_finds_nothing(cast: Cast) -> None:
    entry = log_add(actor=cast.lead, engagement=cast.engagement_a, kind="progress", body="zanzibar")
    named = [("LogEntry", entry.pk)]
    assert ask(cast.sponsor_a, "zanzibar")["items"] == []
    share(actor=cast.lead, named=named, disclosure=Disclosure.CLIENT)
    assert len(ask(cast.sponsor_a, "zanzibar")["items"]) == 1
    ClientMembership.objects.filter(user=cast.observer_a).update(revoked_at=entry.created_at)
    assert ask(cast.observer_a, "zanzibar")["items"] == []
    share(actor=cast.lead, named=named, disclosure=Disclosure.INTERNAL)
    assert ask(cast.sponsor_a, "zanzibar")["items"] == []


def test_the_portal_knows_no_partner_to_search(cast: Cast) -> None:
    assert "errors" in portal(cast.sponsor_a).send(ASK, {"q": "alpha", "k": ["PARTNER"]})
    found = ask(cast.sponsor_a, "alpha")["items"]
    assert [item["kind"] for item in found] == ["ENGAGEMENT"]


@pytest.mark.parametrize("values", [{"q": "x" * 201}, {"q": "x", "n": 0}, {"q": "x", "n": 51}])
def test_bounds_are_told(cast: Cast, values: dict[str, Any]) -> None:
    assert code_of(portal(cast.sponsor_a).send(ASK, values)) == "VALIDATION"


def test_the_number_of_statements_does_not_grow(cast: Cast, django_assert_num_queries: Any) -> None:
    write(cast, "common")
    door = portal(cast.sponsor_a)
    door.read(ASK, q="common")
    with CaptureQueriesContext(connection) as first:
        door.read(ASK, q="common")
    for number in range(20):
        write(cast, f"common {number}")
    with django_assert_num_queries(len(first.captured_queries)):
        assert len(door.read(ASK, q="common", n=50)["search"]["items"]) == 21
