"""The product's playbooks and a lab's own."""

from typing import Any

from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

import orjson
import pytest
import yaml
from django_tasks_db.models import DBTaskResult

from passerelle.audit.models import Event
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.services.product import Loaded, load_playbooks
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.playbooks.test_definition import SOUND, changed

ADDED = "playbook { key title kind source defaultWeeks minWeeks maxWeeks }"


@pytest.fixture(autouse=True)
def _product(db: None) -> None:
    load_playbooks()


def test_loading_again_changes_nothing() -> None:
    before = list(Playbook.objects.order_by("pk").values())
    assert load_playbooks() == Loaded(unchanged=4)
    assert list(Playbook.objects.order_by("pk").values()) == before


def test_the_products_are_updated_in_place_and_the_labs_own_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    stale, own = Playbook.objects.get(key="sme_intervention"), Playbook.objects.get(key="startup_support")
    Playbook.objects.filter(pk=stale.pk).update(title_en="Old", definition={})
    Playbook.objects.filter(pk=own.pk).update(source="lab", title_en="Ours")
    Playbook.objects.filter(key="fundamental_research_collaboration").delete()
    call_command("load_playbooks")
    assert capsys.readouterr().out == "1 created, 1 updated, 1 unchanged, 1 kept\n"
    stale.refresh_from_db()
    own.refresh_from_db()
    assert (stale.title_en, stale.version) == ("Targeted intervention", 2)
    assert own.title_en == "Ours"


def test_the_labs_people_choose_among_playbooks_in_their_language(cast: Cast) -> None:
    document = "{ playbooks { key title kind source defaultWeeks } }"
    with CaptureQueriesContext(connection) as few:
        rows = lab(cast.intern, "fr").read(document)["playbooks"]
    assert {row["key"]: row["title"] for row in rows}["sme_intervention"] == "Intervention ciblée"
    assert {row["source"] for row in rows} == {"PRODUCT"}
    Playbook.objects.create(
        key="own", kind="sme_intervention", default_weeks=4, min_weeks=2, max_weeks=8, definition=SOUND
    )
    with CaptureQueriesContext(connection) as more:
        assert len(lab(cast.intern, "fr").read(document)["playbooks"]) == 5
    assert len(few) == len(more)
    assert_denied(lab(cast.sponsor_a).send(document), "FORBIDDEN")


@pytest.mark.parametrize("write", [yaml.safe_dump, lambda data: orjson.dumps(data).decode()], ids=["yaml", "json"])
def test_a_director_adds_a_playbook(cast: Cast, write: Any) -> None:
    payload = lab(cast.director).do("addPlaybook", ADDED, definition=write(SOUND))
    assert payload["playbook"] == {
        "key": "audit_sprint",
        "title": "Audit sprint",
        "kind": "INTERVENTION",
        "source": "LAB",
        "defaultWeeks": 4,
        "minWeeks": 2,
        "maxWeeks": 8,
    }
    assert Playbook.objects.get(key="audit_sprint").definition == SOUND
    assert Event.objects.get().verb == "playbook.added"


def test_only_directors_and_advisors_add_playbooks(cast: Cast) -> None:
    for _name, person in cast.but("director", "partnerships"):
        assert_denied(lab(person).mutate("addPlaybook", ADDED, definition=yaml.safe_dump(SOUND)))
    assert Playbook.objects.count() == 4
    assert audit_count() == 0
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()


def test_a_bad_playbook_is_refused_with_every_path(cast: Cast) -> None:
    definition = changed(("milestones", 0, "week"), "soon") | {"kind": "party"}
    text = yaml.safe_dump(definition) + '"\\ud800": 1\n'
    answer = lab(cast.partnerships).mutate("addPlaybook", ADDED, definition=text)
    extensions = answer["errors"][0]["extensions"]
    assert (extensions["code"], extensions["field"]) == ("VALIDATION", "definition")
    paths = [problem["path"] for problem in extensions["details"]["problems"]]
    assert paths == ["\\ud800", "kind", "milestones[0].week"]
    assert "milestones[0].week" in answer["errors"][0]["message"]
    assert Playbook.objects.count() == 4


def test_a_key_is_given_once(cast: Cast) -> None:
    answer = lab(cast.director).mutate(
        "addPlaybook", ADDED, definition=yaml.safe_dump(SOUND | {"key": "sme_intervention"})
    )
    assert answer["errors"][0]["extensions"]["details"]["problems"][0]["path"] == "key"
    assert Playbook.objects.get(key="sme_intervention").source == "product"


def test_a_preview_shows_what_would_be_created(cast: Cast) -> None:
    document = """query P($p: ID!, $s: Date!, $w: Int) { playbookPreview(playbook: $p, startsOn: $s, weeks: $w) {
      milestones { title dueOn gate approvers } deliverables { title kind dueOn } items endsOn } }"""
    playbook = Playbook.objects.get(key="applied_research_collaboration")
    door = lab(cast.lead)
    data = door.read(document, p=gid(playbook), s="2026-01-12")["playbookPreview"]
    assert (len(data["milestones"]), len(data["deliverables"]), data["items"]) == (11, 9, 30)
    assert data["endsOn"] == "2027-01-11"
    assert data["milestones"][0] == {
        "title": "Fit decision",
        "dueOn": "2025-07-28",
        "gate": True,
        "approvers": ["LAB_DIRECTOR"],
    }
    assert data["milestones"][-1]["approvers"] == ["COMMITTEE_LAB", "COMMITTEE_CLIENT"]
    for values, field in (({"w": 25}, "weeks"), ({"w": 105}, "weeks"), ({"s": "1900-01-01"}, "startsOn")):
        answer = door.send(document, {"p": gid(playbook), "s": "2026-01-12", **values})
        assert code_of(answer) == "VALIDATION"
        assert answer["errors"][0]["extensions"]["field"] == field
    assert audit_count() == 0


# The lab's own, later ----------
OWN = "playbook { id version key title archivedAt canEdit text defaultWeeks }"


def own(cast: Cast) -> dict[str, Any]:
    text = yaml.safe_dump(changed(("key",), "own_plan"), allow_unicode=True)
    made: dict[str, Any] = lab(cast.director).do("addPlaybook", OWN, definition=text)["playbook"]
    return made


def test_an_own_playbook_is_read_back_changed_and_retired(cast: Cast) -> None:
    made = own(cast)
    assert made["canEdit"] is True
    text = made["text"].replace(yaml.safe_load(made["text"])["title"]["en"], "Better plan")
    keeper = lab(cast.partnerships)
    better = keeper.do("updatePlaybook", OWN, id=made["id"], version=1, definition=text)["playbook"]
    assert (better["title"], better["version"]) == ("Better plan", 2)
    given = {"id": made["id"], "retired": True}
    assert keeper.do("retirePlaybook", OWN, version=2, **given)["playbook"]["archivedAt"] is not None
    keys = "{ playbooks { key } all: playbooks(retired: true) { key used } }"
    found = lab(cast.lead).read(keys)
    assert "own_plan" not in {row["key"] for row in found["playbooks"]}
    assert {"key": "own_plan", "used": 0} in found["all"]
    back = keeper.do("retirePlaybook", OWN, id=made["id"], version=3, retired=False)["playbook"]
    assert back["archivedAt"] is None
    assert [event.verb for event in Event.objects.order_by("pk")] == [
        "playbook.added", "playbook.updated", "playbook.retired", "playbook.offered",
    ]  # fmt: skip


def test_the_products_own_are_copied_not_changed(cast: Cast) -> None:
    product = Playbook.objects.get(key="sme_intervention")
    director = lab(cast.director)
    sent = {"id": gid(product), "version": product.version}
    text = yaml.safe_dump(product.definition)
    assert code_of(director.mutate("updatePlaybook", OWN, definition=text, **sent)) == "INVALID_STATE"
    assert code_of(director.mutate("retirePlaybook", OWN, retired=True, **sent)) == "INVALID_STATE"
    shown = director.read("query ($id: ID!) { playbook(id: $id) { text canEdit } }", id=gid(product))["playbook"]
    assert shown["canEdit"] is False
    copy = shown["text"].replace("key: sme_intervention", "key: our_intervention", 1)
    assert director.do("addPlaybook", OWN, definition=copy)["playbook"]["key"] == "our_intervention"


@pytest.mark.parametrize("text", ["", "key: [", "key: other\n", "x" * 70_000])
def test_a_bad_definition_leaves_the_old_one(cast: Cast, text: str) -> None:
    made = own(cast)
    events = audit_count()
    answer = lab(cast.director).mutate("updatePlaybook", OWN, id=made["id"], version=1, definition=text)
    assert code_of(answer) == "VALIDATION"
    assert Playbook.objects.get(key="own_plan").version == 1
    assert audit_count() == events


def test_the_key_of_an_own_playbook_stays(cast: Cast) -> None:
    made = own(cast)
    text = made["text"].replace("key: own_plan", "key: other_plan")
    answer = lab(cast.director).mutate("updatePlaybook", OWN, id=made["id"], version=1, definition=text)
    assert code_of(answer) == "VALIDATION"
    assert "own_plan" in answer["errors"][0]["message"]
