"""History: newest first, readable, for the lab alone."""

from typing import Any

from django.db import transaction

import pytest

from passerelle.api.portal import schema as portal_schema
from passerelle.audit.models import Event
from passerelle.audit.services import record
from passerelle.core.plain import plain
from tests.cast import Cast
from tests.doors import code_of, gid, lab
from tests.world import World

HISTORY = """
query Q($r: String!, $n: Int!, $a: String) { engagement(reference: $r) { history(first: $n, after: $a) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id at actorName verb objectType objectLabel changes {
    field label before after beforeLabel afterLabel } } } } } }
"""


def history(user: Any, engagement: Any, first: int = 20, after: str | None = None) -> Any:
    found = lab(user).read(HISTORY, r=engagement.reference, n=first, a=after)["engagement"]
    return found and found["history"]


def told(node: Any) -> list[tuple[str, Any, Any]]:
    return [(change["field"], change["before"], change["after"]) for change in node["changes"]]


def worded(node: Any) -> list[tuple[str | None, Any, Any]]:
    return [(change["label"], change["beforeLabel"], change["afterLabel"]) for change in node["changes"]]


def test_changes_are_told_newest_first(cast: Cast) -> None:
    door = lab(cast.lead)
    door.do("updateEngagement", "__typename", id=gid(cast.engagement_a), version=1, title="Setting time")
    door.do("updateEngagement", "__typename", id=gid(cast.engagement_a), version=2, confidential=True)
    latest, first = (edge["node"] for edge in history(cast.director, cast.engagement_a)["edges"])
    assert told(latest) == [("confidential", "no", "yes")]
    assert worded(latest) == [("Confidential", "no", "yes")]
    assert latest["objectLabel"] == "Setting time"  # not in the event: read from the row
    assert (first["actorName"], first["verb"], first["objectType"]) == ("Léa Lead", "engagement.updated", "Engagement")
    assert first["objectLabel"] == "Setting time"
    assert told(first) == [("title", "Curing forecast", "Setting time")]


def test_values_are_text_and_the_system_has_a_name(cast: Cast) -> None:
    with transaction.atomic():
        record(
            actor=None, verb="engagement.updated", target=cast.engagement_a, engagement_id=cast.engagement_a.pk,
            before={"same": "x", "emptied": "y"}, after={"same": "x", "emptied": "", "names": ["a", "b"], "n": 3},
        )  # fmt: skip
    node = history(cast.director, cast.engagement_a)["edges"][0]["node"]
    assert node["actorName"] == "The system"
    assert told(node) == [("emptied", "y", None), ("n", None, "3"), ("names", None, "a, b")]


def test_fields_and_values_are_told_in_the_readers_words(cast: Cast, world: World) -> None:
    with transaction.atomic():
        record(
            actor=cast.lead, verb="milestone.moved", target=world.a.milestone, engagement_id=cast.engagement_a.pk,
            before={"due_on": "2026-03-02"},
            after={"due_on": "2026-03-09", "reason": "data", "clock": "client", "batch": "b1", "follows": "m1"},
        )  # fmt: skip
        record(
            actor=cast.lead, verb="log.added", target=world.a.entry, engagement_id=cast.engagement_a.pk,
            after={"body": "**Blocked** by `north`", "milestones": ["m1", "m2"], "mentions": [], "mystery": 4},
        )  # fmt: skip
        record(
            actor=cast.lead, verb="disclosure.changed", target=world.a.milestone, engagement_id=cast.engagement_a.pk,
            before={"Milestone:m1": "internal"}, after={"Milestone:m1": "client"},
        )  # fmt: skip
    shared, added, moved = (edge["node"] for edge in history(cast.director, cast.engagement_a)["edges"][:3])
    assert worded(shared) == [("Milestone", "Internal", "Shared with the client")]
    assert worded(added) == [("Text", None, "Blocked by north"), ("Milestones", None, "2"), (None, None, "4")]
    assert worded(moved) == [
        ("On whose clock", None, "Client"), ("Due date", "2026-03-02", "2026-03-09"), ("Reason", None, "Data"),
    ]  # fmt: skip
    found = lab(cast.director, "fr").read(HISTORY, r=cast.engagement_a.reference, n=3)["engagement"]["history"]
    assert worded(found["edges"][2]["node"])[0] == ("Sur le temps de qui", None, "Client")


def test_sharing_names_the_things_and_stages_have_titles(world: World) -> None:
    """Several things of several kinds, in one statement a kind; a stage by its title in each language."""
    side, cast = world.a, world.cast
    type(side.stage).objects.filter(pk=side.stage.pk).update(title_fr="Référence")
    type(side.milestone).objects.filter(pk=side.milestone.pk).update(title_en="Data usable", title_fr="Données prêtes")
    type(side.risk).objects.filter(pk=side.risk.pk).update(title="Drift")
    keys = (f"Milestone:{side.milestone.pk}", f"Risk:{side.risk.pk}", "Risk:gone")
    with transaction.atomic():
        record(
            actor=cast.lead, verb="disclosure.changed", target=side.engagement, engagement_id=side.engagement.pk,
            before=dict.fromkeys(keys, "internal"), after=dict.fromkeys(keys, "client"),
        )  # fmt: skip
        record(
            actor=cast.lead, verb="stage.entered", target=side.stage, engagement_id=side.engagement.pk,
            before={"stage": "unknown"}, after={"stage": side.stage.key},
        )  # fmt: skip
        record(
            actor=cast.lead, verb="milestone.updated", target=side.milestone, engagement_id=side.engagement.pk,
            before={}, after={"stage_id": side.stage.pk},
        )  # fmt: skip
    told_to = {
        language: [edge["node"] for edge in lab(cast.director, language).read(
            HISTORY, r=side.engagement.reference, n=3)["engagement"]["history"]["edges"]]
        for language in ("en", "fr")
    }  # fmt: skip
    updated, entered, shared = told_to["en"]
    seen = ("Internal", "Shared with the client")
    assert sorted(worded(shared)) == sorted(  # type: ignore[type-var]
        [("Milestone “Data usable”", *seen), ("Risk “Drift”", *seen), ("Risk", *seen)]
    )
    assert worded(entered) == [("Stage", "unknown", "Baseline")]
    assert worded(updated) == [("Stage", None, "Baseline")]
    updated, entered, shared = told_to["fr"]
    assert ("Jalon «\u00a0Données prêtes\u00a0»", "Interne", "Partagé avec le client") in worded(shared)
    assert worded(entered)[0][2] == worded(updated)[0][2] == "Référence"


def test_pages_follow_one_another(cast: Cast) -> None:
    for version in range(1, 6):
        lab(cast.lead).do(
            "updateEngagement", "__typename", id=gid(cast.engagement_a), version=version, summary=f"v{version}"
        )
    first = history(cast.lead, cast.engagement_a, 3)
    rest = history(cast.lead, cast.engagement_a, 3, first["pageInfo"]["endCursor"])
    told = [edge["node"]["changes"][0]["after"] for page in (first, rest) for edge in page["edges"]]
    assert told == ["v5", "v4", "v3", "v2", "v1"]
    assert (first["totalCount"], rest["pageInfo"]["hasNextPage"]) == (5, False)


def test_an_engagement_tells_its_own_history_only(cast: Cast) -> None:
    lab(cast.director).do("updateEngagement", "__typename", id=gid(cast.engagement_b), version=1, title="Secret")
    assert history(cast.lead, cast.engagement_a)["totalCount"] == 0
    assert history(cast.lead, cast.engagement_b) is None
    event = gid(Event(pk=Event.objects.get().id), "HistoryEvent")
    node = "query Q($id: ID!) { node(id: $id) { id } }"
    assert lab(cast.director).read(node, id=event)["node"] == {"id": event}
    assert lab(cast.lead).read(node, id=event)["node"] is None


def test_who_works_how_much_is_not_told_to_everybody(world: World) -> None:
    cast = world.cast
    with transaction.atomic():
        record(
            actor=cast.director, verb="allocation.created", target=world.a.allocation,
            engagement_id=cast.engagement_a.pk, after={"fte": 0.5, "person": "Léa Lead"},
        )  # fmt: skip
    told = {
        name: history(user, cast.engagement_a)["totalCount"] for name, user in cast.people().items() if user.lab_role
    }
    assert told == {"director": 1, "partnerships": 1, "lead": 1, "scientist": 0, "intern": 0}


def test_labels_cost_one_statement_a_type_whatever_the_page(world: World, django_assert_num_queries: Any) -> None:
    cast = world.cast
    door = lab(cast.director)

    def change(target: Any) -> None:
        with transaction.atomic():
            record(
                actor=cast.lead, verb="x.changed", target=target, engagement_id=cast.engagement_a.pk, after={"a": 1}
            )

    for times in (1, 10):
        for _ in range(times):
            for target in (world.a.objective, world.a.milestone, world.a.item):
                change(target)
        # session with account, engagement, standing, page, three types
        with django_assert_num_queries(7):
            page = door.read(HISTORY, r=cast.engagement_a.reference, n=100)["engagement"]["history"]
    labels = {edge["node"]["objectType"]: edge["node"]["objectLabel"] for edge in page["edges"]}
    assert set(labels) == {"Objective", "Milestone", "Item"}
    assert all(labels.values()), labels


def test_the_portal_knows_no_history(cast: Cast) -> None:
    types = portal_schema.graphql_schema.type_map
    assert "HistoryEvent" not in types
    assert "history" not in types["Engagement"].fields  # type: ignore[attr-defined]


def test_a_history_inside_a_list_is_refused(cast: Cast) -> None:
    document = "{ engagements(first: 2) { edges { node { history(first: 2) { totalCount } } } } }"
    assert code_of(lab(cast.director).send(document)) == "LIMIT_EXCEEDED"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Error fell to **17 %** on `north`", "Error fell to 17 % on north"),
        ("## Next\n- see [the *note*](https://lab.example/n)", "Next see the note"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
    ],
)
def test_a_label_is_plain_text(written: str, told: str) -> None:
    assert plain(written) == told
