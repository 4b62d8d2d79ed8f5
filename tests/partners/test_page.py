"""A partner's page: what its reader sees of programme and capability, in a constant number of statements."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from passerelle.engagements.models import Engagement
from passerelle.partners.models import ProgrammePeriod
from passerelle.transfer.choices import Dimension, Occasion
from passerelle.transfer.models import CapabilityAssessment, CapabilityScore
from tests.cast import Cast
from tests.doors import gid, lab

READ = """query Q($id: ID!) { organization(id: $id) { programmePeriods { status since until }
    engagements { reference
      capabilityAssessments { occasion assessedOn scores { dimension level levelLabel } } } } }"""


def assessed(engagement: Engagement, occasion: str, day: str, level: int) -> None:
    row = CapabilityAssessment.objects.create(engagement=engagement, occasion=occasion, assessed_on=day)
    for dimension in Dimension.values:
        CapabilityScore.objects.create(assessment=row, dimension=dimension, level=level, evidence="Seen at work")


def seen(user: Any, engagement: Engagement) -> list[tuple[str, str, set[int]]]:
    found = lab(user).read(READ, id=gid(engagement.organization))["organization"]
    return [
        (row["reference"], one["occasion"], {score["level"] for score in one["scores"]})
        for row in found["engagements"]
        for one in row["capabilityAssessments"]
    ]


def test_capability_is_shown_through_the_engagements_that_the_reader_sees(cast: Cast) -> None:
    engagement = cast.engagement_a
    assessed(engagement, Occasion.BEFORE, "2025-01-10", 2)
    assessed(engagement, Occasion.AFTER, "2026-01-10", 4)
    whole = [(engagement.reference, "BEFORE", {2}), (engagement.reference, "AFTER", {4})]
    for person in (cast.director, cast.partnerships, cast.lead, cast.scientist):
        assert seen(person, engagement) == whole
    Engagement.objects.filter(pk=engagement.pk).update(confidential=True)
    assert seen(cast.scientist, engagement) == []
    for person in (cast.director, cast.partnerships, cast.lead):
        assert seen(person, engagement) == whole


def test_the_page_costs_the_same_with_more_on_it(cast: Cast) -> None:
    engagement = cast.engagement_a

    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            lab(cast.director).read(READ, id=gid(engagement.organization))
        return len(queries)

    assessed(engagement, Occasion.BEFORE, "2025-01-10", 2)
    ProgrammePeriod.objects.create(organization=engagement.organization, status="member")
    few = count()
    for number in range(6):
        row = Engagement.objects.create(
            reference=f"ARC-2026-8{number:02}", kind=engagement.kind, title="More", status="active",
            organization=engagement.organization,
        )  # fmt: skip
        assessed(row, Occasion.BEFORE, "2025-02-10", 1)
        ProgrammePeriod.objects.create(
            organization=engagement.organization, status="prospect", since=f"200{number}-01-01",
            until=f"200{number}-12-31",
        )  # fmt: skip
    assert count() == few
