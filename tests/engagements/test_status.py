"""The status table of an engagement, through the door."""

import pytest

from passerelle.audit.models import Event
from passerelle.engagements.choices import TRANSITIONS, EngagementStatus
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab

FIELDS = "engagement { status version allowedStatuses }"


def test_an_advisor_holds_an_engagement_with_a_note(cast: Cast) -> None:
    payload = lab(cast.partnerships).do(
        "changeEngagementStatus", FIELDS, id=gid(cast.engagement_a), version=1, status="ON_HOLD", note="No data yet"
    )
    engagement = payload["engagement"]
    assert (engagement["status"], engagement["version"]) == ("ON_HOLD", 2)
    assert engagement["allowedStatuses"] == ["ACTIVE", "CLOSING", "CANCELLED"]
    assert Event.objects.get().after == {"status": "on_hold", "note": "No data yet"}


def test_everybody_else_is_denied(cast: Cast) -> None:
    others = cast.but("director", "partnerships", "lead")
    assert_all_denied(others, "changeEngagementStatus", id=gid(cast.engagement_a), version=1, status="ON_HOLD")
    cast.engagement_a.refresh_from_db()
    assert cast.engagement_a.status == "active"
    unseen = {"id": gid(cast.engagement_b), "version": 1, "status": "ON_HOLD"}
    assert_denied(lab(cast.lead).mutate("changeEngagementStatus", FIELDS, **unseen), "NOT_FOUND")


@pytest.mark.parametrize("now", EngagementStatus.values)
def test_only_what_the_table_says_is_possible(cast: Cast, now: str) -> None:
    cast.engagement_a.status = now
    cast.engagement_a.save()
    door = lab(cast.director)
    read = "query Q($r: String!) { engagement(reference: $r) { allowedStatuses } }"
    allowed = door.read(read, r=cast.engagement_a.reference)["engagement"]["allowedStatuses"]
    assert {EngagementStatus[name].value for name in allowed} == TRANSITIONS[now]
    refused = next(status for status in EngagementStatus if status.value not in TRANSITIONS[now])
    values = {"id": gid(cast.engagement_a), "version": 1, "status": refused.name}
    assert code_of(door.mutate("changeEngagementStatus", FIELDS, **values)) == "INVALID_STATE"
    assert audit_count() == 0


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    values = {"id": gid(cast.engagement_a), "version": 7, "status": "ON_HOLD"}
    assert code_of(lab(cast.lead).mutate("changeEngagementStatus", FIELDS, **values)) == "CONFLICT"
