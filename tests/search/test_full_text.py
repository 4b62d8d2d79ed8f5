"""Full text on PostgreSQL: word forms of two languages, and indexes that the planner takes on large tables."""

from typing import Any

from django.db import connection

import pytest

from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement
from passerelle.journal.models import LogEntry
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.plan.models import Milestone, Stage
from passerelle.reviews.models import Decision
from passerelle.search.choices import SearchKind
from passerelle.search.selectors import SOURCES, by_full_text
from passerelle.search.words import asked_of
from tests.cast import Cast
from tests.search.test_search import ask, entry
from tests.world import World

pytestmark = pytest.mark.skipif(connection.vendor != "postgresql", reason="full text is PostgreSQL's")
MANY = 20_000
FEWER = 3_000


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("The models were evaluated twice", "evaluating model"),
        ("Several studies of forecasting", "study forecasts"),
        ("Les capteurs ont été étalonnés", "étalonner capteur"),
        ("Les réseaux de neurones sont entraînés", "entrainer reseau"),
        ("Évaluées en mars", "évaluation"),
        ("Les données sont annotées", "donnée annoter"),
        ("Prévisions de charge", "prevision"),
        ("The client's well-known API/endpoint", "well known endpoint"),
    ],
)
def test_word_forms_of_both_languages_find(cast: Cast, written: str, typed: str) -> None:
    entry(cast, written)
    found = ask(cast.lead, typed)
    assert found["method"] == "FULL_TEXT"
    assert len(found["items"]) == 1
    assert found["items"][0]["marks"], "what was found is marked"


def test_words_of_both_languages_find_together(cast: Cast) -> None:
    entry(cast, "Le modèle is evaluated on the March extract")
    assert len(ask(cast.lead, "modèles evaluation")["items"]) == 1


def test_who_says_it_more_comes_first(cast: Cast) -> None:
    entry(cast, "zanzibar and a great deal of other words about nothing much at all")
    best = entry(cast, "zanzibar zanzibar zanzibar")
    assert ask(cast.lead, "zanzibar")["items"][0]["snippet"] == best.body


def fill(cast: Cast) -> None:
    """Many rows of every kind, of which one says `zanzibar`."""
    stage = Stage.objects.create(engagement=cast.engagement_a, key="s", title_en="S", title_fr="S", position=99)
    partners = [Organization(key=f"many-{n}", name=f"Partner {n}", kind="sme", sector="steel") for n in range(MANY)]
    Organization.objects.bulk_create(partners)
    kind = cast.engagement_a.kind
    Engagement.objects.bulk_create(
        Engagement(
            reference=f"ARC-1900-{n}",
            kind=kind,
            title=f"Title {n}",
            summary="Some words",
            status="active",
            organization=partners[n],
        )
        for n in range(MANY)
    )
    Milestone.objects.bulk_create(
        Milestone(engagement=cast.engagement_a, stage=stage, title_en=f"Milestone {n}", title_fr=f"Jalon {n}")
        for n in range(MANY)
    )
    Deliverable.objects.bulk_create(
        Deliverable(engagement=cast.engagement_a, kind="report", title_en=f"Report {n}", title_fr=f"Rapport {n}")
        for n in range(MANY)
    )
    LogEntry.objects.bulk_create(
        LogEntry(engagement=cast.engagement_a, body=f"Entry {n} about the weather") for n in range(MANY)
    )
    User.objects.bulk_create(
        User(email=f"many{n}@lab.test", name=f"Person {n}", title="Engineer", lab_role="intern") for n in range(MANY)
    )
    Organization.objects.filter(key="many-7").update(name="Zanzibar works", sector="zanzibar")
    with connection.cursor() as cursor:
        for model in (Organization, Engagement, Milestone, Deliverable, LogEntry, User):
            cursor.execute(f"ANALYZE {model._meta.db_table}")


def fill_the_rest(world: World) -> None:
    """Many rows of what hangs on engagements or stands alone: copies of one of each, none of which says `zanzibar`."""
    side = world.a
    alone: list[Any] = [world.inquiry, world.event, world.scenario]
    kept: list[Any] = [side.risk, side.item, side.objective, side.report, side.outcome, side.agreement, side.need]
    kept += [side.comment, side.waiting]
    decision = Decision.objects.get(round=side.round)
    for row in (*alone, *kept, decision):
        model = type(row)
        values = {field.attname: getattr(row, field.attname) for field in model._meta.concrete_fields}
        once = {"id", "allocation_id", *(["engagement_id"] if row in alone else [])}
        values = {name: value for name, value in values.items() if name not in once}
        model._default_manager.bulk_create(model(**values) for _n in range(FEWER))
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {model._meta.db_table}")


INDEXES = {
    SearchKind.ENGAGEMENT: ("search_engagement", "search_partner_name"),
    SearchKind.MILESTONE: ("search_milestone",),
    SearchKind.DELIVERABLE: ("search_deliverable",),
    SearchKind.LOG_ENTRY: ("search_log_entry",),
    SearchKind.PARTNER: ("search_partner",),
    SearchKind.PERSON: ("search_person",),
    SearchKind.COMMENT: ("search_comment",),
    SearchKind.WAITING: ("search_waiting",),
    SearchKind.RISK: ("search_risk",),
    SearchKind.ITEM: ("search_item",),
    SearchKind.OBJECTIVE: ("search_objective",),
    SearchKind.DECISION: ("search_decision",),
    SearchKind.REPORT: ("search_report",),
    SearchKind.OUTCOME: ("search_outcome",),
    SearchKind.AGREEMENT: ("search_agreement",),
    SearchKind.INQUIRY: ("search_inquiry",),
    SearchKind.NEED: ("search_need",),
    SearchKind.EVENT: ("search_event",),
    SearchKind.SCENARIO: ("search_scenario",),
}


def test_every_kind_is_found_by_its_index(cast: Cast, world: World) -> None:
    fill(cast)
    fill_the_rest(world)
    for person in (cast.director, cast.lead):
        for kind, source in SOURCES.items():
            if source.rows(person).query.is_empty():
                continue  # they see none of the kind, and nothing is asked
            plan: Any = by_full_text(source, person, asked_of("zanzibar works"))[:51].explain()
            for index in INDEXES[SearchKind(kind)]:
                assert f"on {index} " in plan, plan
            assert "Seq Scan on " + source.rows(person).model._meta.db_table not in plan, plan
    found = ask(cast.director, "zanzibar works")["items"]
    assert [item["kind"] for item in found] == ["PARTNER", "ENGAGEMENT"]
