"""The lists that are searched find a word with or without accents, in large or small letters, on either database."""

from typing import Any

import pytest

from passerelle.engagements.models import Engagement
from passerelle.impact.models import RegisterEntry
from passerelle.journal.models import LogEntry
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.pipeline.models import Inquiry
from tests.doors import lab
from tests.world import World

SAID = "Érablière au cœur du Bas-Saint-Laurent (1.5 %)"
TYPED = ["erabliere", "ÉRABLIÈRE", "coeur du", "cœur", "bas-saint", "(1.5 %)", "ÉRABLIERE AU COEUR"]
ELSEWHERE = ["1x5", "érablières", ".*", "[a-z]+", "coeurs", "\\"]
LISTS: list[tuple[type[Any], str, str, str]] = [
    (Engagement, "title", "engagements", "query Q($q: String) { engagements(search: $q, first: 50) { totalCount } }"),
    (Organization, "name", "organizations",
     "query Q($q: String) { organizations(search: $q, first: 50) { totalCount } }"),
    (User, "title", "people", "query Q($q: String) { people(search: $q, first: 50) { totalCount } }"),
    (Inquiry, "need", "inquiries", "query Q($q: String) { inquiries(search: $q, first: 50) { totalCount } }"),
    (RegisterEntry, "title", "registerEntries",
     "query Q($q: String) { registerEntries(search: $q, first: 50) { totalCount } }"),
]  # fmt: skip


@pytest.mark.parametrize(("model", "column", "root", "asked"), LISTS)
def test_accents_make_no_difference(world: World, model: type[Any], column: str, root: str, asked: str) -> None:
    cast = world.cast
    row = {Engagement: cast.engagement_a, Organization: cast.engagement_a.organization, User: cast.lead,
           Inquiry: world.inquiry, RegisterEntry: world.register}[model]  # fmt: skip
    door = lab(cast.director)
    model.objects.filter(pk=row.pk).update(**{column: SAID})
    for typed in TYPED:
        assert door.read(asked, q=typed)[root]["totalCount"] == 1, typed
    for typed in ELSEWHERE:
        assert door.read(asked, q=typed)[root]["totalCount"] == 0, typed


def test_the_log_too(world: World) -> None:
    cast = world.cast
    LogEntry.objects.create(engagement=cast.engagement_a, body=SAID, created_by=cast.lead)
    asked = (
        "query Q($r: String!, $q: String) { engagement(reference: $r) { log(first: 9, search: $q) { totalCount } } }"
    )
    for typed, count in [(typed, 1) for typed in TYPED] + [(typed, 0) for typed in ELSEWHERE]:
        found = lab(cast.lead).read(asked, r=cast.engagement_a.reference, q=typed)
        assert found["engagement"]["log"]["totalCount"] == count, typed
