"""Reads that are composed once answer as the queryset that they were composed from."""

import threading

from django.db.models import Count

import pytest

from passerelle.core.composed import Composed, composed, ids_of
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import find_engagement, visible_engagements
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from tests.cast import Cast

pytestmark = pytest.mark.django_db


def milestones(ids: list[str]) -> list[tuple[object, ...]]:
    found = Milestone.objects.filter(engagement__in=ids).select_related("engagement__organization")
    return [(row.pk, row.due_on, row.created_at, row.gate, row.engagement.organization.name) for row in found]


@pytest.fixture
def plan(cast: Cast) -> list[Engagement]:
    engagements = list(Engagement.objects.all())
    for number, engagement in enumerate(engagements):
        for position in range(number + 1):
            Milestone.objects.create(
                engagement=engagement, title_en=f"M{position}", position=position, gate=position % 2 == 0,
                due_on=f"2026-10-{position + 1:02}" if position else None,
            )  # fmt: skip
    return engagements


def test_rows_joins_and_values_are_those_of_the_queryset(plan: list[Engagement]) -> None:
    read = composed(
        lambda ids: Milestone.objects.filter(engagement__in=ids).select_related("engagement__organization")
    )
    for count in range(1, len(plan) + 1):
        ids = ids_of(plan[:count])
        rows = [(row.pk, row.due_on, row.created_at, row.gate, row.engagement.organization.name) for row in read(ids)]
        assert rows == milestones(ids)
        assert rows


def test_the_second_call_composes_nothing_and_fills_in_its_own_values(plan: list[Engagement]) -> None:
    built = []

    def build(ids: list[str]) -> object:
        built.append(len(ids))
        return Milestone.objects.filter(engagement__in=ids)

    read: Composed[Milestone] = Composed(build)  # type: ignore[arg-type]
    for engagement in plan:
        assert {row.engagement_id for row in read([engagement.pk])} == {engagement.pk}
    assert built == [1]
    read(ids_of(plan) * 3)
    assert len(built) == 2
    assert read([]) == []


def test_no_rows_for_what_nobody_has(plan: list[Engagement]) -> None:
    read = composed(lambda ids: Milestone.objects.filter(engagement__in=ids))
    assert read(["nobody"]) == []
    assert read(["'; DROP TABLE plan_milestone; --"]) == []


def test_annotations_come_along(plan: list[Engagement]) -> None:
    read = composed(lambda ids: Engagement.objects.filter(pk__in=ids).annotate(count=Count("milestones")))
    counted = {row.pk: row.count for row in read(ids_of(plan))}  # type: ignore[attr-defined]
    assert counted == {row.pk: row.milestones.count() for row in plan}


def test_a_statement_that_changes_its_values_is_refused() -> None:
    def build(ids: list[str]) -> object:
        return User.objects.filter(email__contains=ids[0])

    with pytest.raises(TypeError):
        Composed(build)(["a"])  # type: ignore[arg-type]


def test_threads_compose_for_themselves(plan: list[Engagement]) -> None:
    read = composed(lambda ids: Milestone.objects.filter(engagement__in=ids))
    read(ids_of(plan))
    seen: list[int] = []
    thread = threading.Thread(target=lambda: seen.append(len(read.statements.__dict__)))
    thread.start()
    thread.join()
    assert seen == [0]


def test_finding_an_engagement_follows_the_visibility_of_each_reader(cast: Cast) -> None:
    engagements = list(Engagement.objects.all())
    Engagement.objects.filter(pk=engagements[0].pk).update(confidential=True)
    for user in User.objects.all():
        for engagement in engagements:
            found = find_engagement(user, engagement.reference)
            assert (found is not None) == visible_engagements(user).filter(pk=engagement.pk).exists(), user
    assert find_engagement(cast.director, "none") is None


def test_a_composed_read_is_one_statement(plan: list[Engagement], django_assert_num_queries: object) -> None:
    read = composed(lambda ids: Milestone.objects.filter(engagement__in=ids).select_related("engagement"))
    with django_assert_num_queries(1):  # type: ignore[operator]
        rows = read(ids_of(plan))
        assert all(row.engagement.reference for row in rows)
