"""A lab of more engagements than a page holds: all of them are read, page by page, and exported whole."""

import csv
import datetime as dt
import io
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone
from tests.cast import Cast
from tests.doors import lab

MANY = 230
PORTFOLIO = """query ($after: String) {
    engagements(first: 100, after: $after, status: [ACTIVE], orderBy: NEXT_MILESTONE) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { reference health { level reasons { message } }
    nextMilestone { dueOn } stats { slipDays daysWaitingOnClient } forecasts { milestone chance } } } } }"""


@pytest.fixture
def many(cast: Cast) -> Cast:
    """230 engagements with a milestone each; the first five are late."""
    today = clock.today()
    partner = cast.engagement_a.organization
    Engagement.objects.all().delete()
    rows = Engagement.objects.bulk_create(
        Engagement(
            reference=f"ARC-2025-{number:03d}", kind="applied_research_collaboration", title=f"Many {number:03d}",
            organization=partner,
            lead=cast.lead, status="active", starts_on=today - dt.timedelta(days=100),
            ends_on=today + dt.timedelta(days=300),
        )
        for number in range(MANY)
    )  # fmt: skip
    Milestone.objects.bulk_create(
        Milestone(engagement=row, title_en="Next", due_on=today + dt.timedelta(days=number - 5), created_by=cast.lead)
        for number, row in enumerate(rows)
    )
    return cast


def test_every_engagement_is_read_in_pages_that_cost_the_same(many: Cast) -> None:
    door = lab(many.director)
    found: list[str] = []
    levels: dict[str, str] = {}
    costs: list[int] = []
    after: str | None = None
    while True:
        with CaptureQueriesContext(connection) as captured:
            page = door.read(PORTFOLIO, after=after)["engagements"]
        costs.append(len(captured))
        found += [edge["node"]["reference"] for edge in page["edges"]]
        levels |= {edge["node"]["reference"]: edge["node"]["health"]["level"] for edge in page["edges"]}
        assert page["totalCount"] == MANY
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert (len(found), len(set(found)), len(costs)) == (MANY, MANY, 3)
    # the last page knows the total by itself
    assert costs[0] == costs[1] >= costs[2]
    assert levels["ARC-2025-000"] != "ON_TRACK"


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_file_holds_them_all(many: Cast, form: str) -> None:
    client = Client()
    client.force_login(many.director)
    with CaptureQueriesContext(connection) as captured:
        answer: Any = client.get(f"/api/portfolio.{form}?status=active", headers={"accept-language": "en"})
    assert answer.status_code == 200
    assert len(captured) < 30
    if form == "csv":
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert len(rows) == MANY + 1


def test_lists_to_choose_from_hold_them_all_in_one_statement(many: Cast) -> None:
    text = "{ engagementNames(status: [ACTIVE]) { engagement reference title } }"
    lab(many.director).read(text)
    with CaptureQueriesContext(connection) as captured:
        rows = lab(many.director).read(text)["engagementNames"]
    assert [row["title"] for row in rows] == [f"Many {number:03d}" for number in range(MANY)]
    own = [one for one in captured if "engagements_engagement" in one["sql"]]
    assert len(own) == 1
