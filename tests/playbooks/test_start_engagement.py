"""An engagement starts from a playbook: everything or nothing."""

from typing import Any

from django.core import mail

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.audit.models import Event
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.partners.models import Organization
from passerelle.plan.models import Milestone, MilestoneApproval, Stage
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.services.product import load_playbooks
from passerelle.transfer.models import Checklist, Item, Section
from tests.cast import Cast
from tests.doors import Door, assert_denied, audit_count, code_of, gid, lab

TABLES = (Engagement, TeamMember, Stage, Milestone, MilestoneApproval, Deliverable, Checklist, Section, Item)
STARTED = """engagement { reference title status kind startsOn endsOn confidential lead { name }
  stages { title isCurrent } milestones { title dueOn baselineOn gate stage { key } approvals { signer verdict } } }"""


@pytest.fixture(autouse=True)
def _product(db: None) -> None:
    load_playbooks()


def start(door: Door, key: str = "sme_intervention", **values: Any) -> dict[str, Any]:
    given = {
        "playbook": gid(Playbook.objects.get(key=key)),
        "organization": gid(Organization.objects.get(key="alpha")),
        "title": "Quality control",
        "startsOn": "2026-09-07",
        **values,
    }
    return door.mutate("startEngagement", STARTED, **given)


def test_a_scientist_starts_an_engagement_in_one_act(cast: Cast) -> None:
    answer = start(lab(cast.scientist, "fr"), lead=gid(cast.lead, "Person"), weeks=16, confidential=True)
    started = answer["data"]["startEngagement"]["engagement"]
    milestones = started.pop("milestones")
    stages = started.pop("stages")
    assert started == {
        "reference": "SMI-2026-001",
        "title": "Quality control",
        "status": "LEAD",
        "kind": "INTERVENTION",
        "startsOn": "2026-09-07",
        "endsOn": "2026-12-28",
        "confidential": True,
        "lead": {"name": "Léa Lead"},
    }
    assert [stage["isCurrent"] for stage in stages] == [True] + [False] * 6
    assert [(row["title"], row["dueOn"]) for row in milestones] == [
        ("Examen de la maturité", "2026-08-17"),
        ("Lettre d’entente signée", "2026-08-31"),
        ("Démarrage et évaluation des capacités (avant)", "2026-09-07"),
        ("Verdict sur les données", "2026-10-05"),
        ("Modèle de référence", "2026-11-02"),
        ("Démonstration", "2026-11-30"),
        ("Construire, acheter ou arrêter", "2026-12-28"),
    ]
    assert milestones[0]["baselineOn"] is None
    assert milestones[1]["stage"] == {"key": "scoping"}
    assert milestones[1]["approvals"] == [
        {"signer": "LAB_DIRECTOR", "verdict": "PENDING"},
        {"signer": "CLIENT_SPONSOR", "verdict": "PENDING"},
    ]
    engagement = Engagement.objects.get(reference="SMI-2026-001")
    assert engagement.playbook_key == "sme_intervention"
    assert {member.person for member in engagement.team.all()} == {cast.lead, cast.scientist}
    assert engagement.deliverables.count() == 5
    assert engagement.deliverables.get(title_en="Prototype").milestone == engagement.milestones.get(key="demo")
    assert list(engagement.checklist.sections.values_list("key", flat=True)) == ["understand", "data", "run", "decide"]
    item = Item.objects.get(section__checklist__engagement=engagement, capability_en__startswith="Staff list")
    assert (item.evidence_asked_fr, item.signer) == ("fiche de qualité", "CT")
    events = {event.verb: event for event in Event.objects.all()}
    assert set(events) == {"engagement.created", "engagement.planned"}
    assert events["engagement.planned"].after == {
        "playbook": "sme_intervention",
        "stages": 7,
        "milestones": 7,
        "deliverables": 5,
        "items": 12,
    }


@pytest.mark.parametrize(
    ("key", "milestones", "seats", "deliverables", "items"),
    [
        ("applied_research_collaboration", 11, 21, 9, 30),
        ("sme_intervention", 7, 10, 5, 12),
        ("fundamental_research_collaboration", 10, 15, 5, 0),
        ("startup_support", 7, 11, 4, 0),
    ],
)
def test_each_playbook_makes_its_parts(
    cast: Cast, key: str, milestones: int, seats: int, deliverables: int, items: int
) -> None:
    assert code_of(start(lab(cast.director), key, startsOn="2027-09-06")) is None
    assert Milestone.objects.count() == milestones
    assert MilestoneApproval.objects.count() == seats
    assert Deliverable.objects.count() == deliverables
    assert Item.objects.count() == items
    assert Checklist.objects.count() == (1 if items else 0)


def test_interns_clients_and_strangers_start_nothing(cast: Cast) -> None:
    before = [table.objects.count() for table in TABLES]
    for _name, person in cast.but("director", "partnerships", "lead", "scientist"):
        assert_denied(start(lab(person)))
    assert [table.objects.count() for table in TABLES] == before
    assert audit_count() == 0
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"weeks": 1}, "weeks"),
        ({"weeks": 27}, "weeks"),
        ({"weeks": -5}, "weeks"),
        ({"startsOn": "1900-01-01"}, "startsOn"),
        ({"startsOn": "2100-01-01"}, "startsOn"),
        ({"title": " "}, "title"),
        ({"summary": "x" * 5001}, "summary"),
    ],
)
def test_bad_input_names_its_field_and_creates_nothing(cast: Cast, values: dict[str, Any], field: str) -> None:
    before = [table.objects.count() for table in TABLES]
    answer = start(lab(cast.director, "fr"), **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert [table.objects.count() for table in TABLES] == before
    assert audit_count() == 0


def test_a_repeated_request_starts_one_engagement(cast: Cast) -> None:
    door = lab(cast.director)
    document = (
        "mutation M($input: StartEngagementInput!) { startEngagement(input: $input) { engagement { reference } } }"
    )
    given = {
        "playbook": gid(Playbook.objects.get(key="startup_support")),
        "organization": gid(Organization.objects.get(key="alpha")),
        "title": "Support",
        "startsOn": "2026-09-07",
    }
    answers = [door.send(document, {"input": given}, **{"idempotency-key": "the-same-key"}) for _round in range(2)]
    assert answers[0] == answers[1]
    assert Engagement.objects.filter(title="Support").count() == 1
