"""View as: a lab person sees exactly what a member of the client sees, and can do nothing in their name."""

import datetime as dt
from typing import Any

from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import orjson
import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import ClientMembership
from tests.cast import Cast
from tests.contract.matrix import PORTAL_MATRIX
from tests.doors import gid
from tests.world import CANARY, World

HOME = """query {
  viewer { name engagements { reference myRoles milestones { title } } waiting { reviews { id canDecide } } }
}"""


def browser(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def membership_of(cast: Cast, user: Any, engagement: Any = None) -> ClientMembership:
    return ClientMembership.objects.get(user=user, engagement=engagement or cast.engagement_a)


def begin(client: Client, membership: ClientMembership) -> Any:
    return client.post("/api/view-as", {"membership": gid(membership)}, content_type="application/json")


def read(client: Client, document: str = HOME, **variables: Any) -> dict[str, Any]:
    body = orjson.dumps({"query": document, "variables": variables})
    headers = {"idempotency-key": "a-key-of-this-test", "accept-language": "en"}
    response = client.post("/portal/graphql/", body, content_type="application/json", headers=headers)
    answer: dict[str, Any] = orjson.loads(response.content)
    return answer


def test_the_lead_sees_what_the_sponsor_sees_and_nothing_more(cast: Cast, world: World) -> None:
    lead = browser(cast.lead)
    assert read(lead)["data"]["viewer"]["engagements"] == []
    begun = begin(lead, membership_of(cast, cast.sponsor_a))
    assert begun.json() == {"next": f"/portal/engagements/{cast.engagement_a.reference}"}
    seen, own = read(lead), read(browser(cast.sponsor_a))
    acts = [[row.pop("canDecide") for row in face["data"]["viewer"]["waiting"]["reviews"]] for face in (seen, own)]
    assert acts == [[False], [True]]
    assert seen == own
    assert CANARY not in orjson.dumps(seen).decode()
    assert seen["data"]["viewer"]["name"] == "Alice Sponsor"
    event = Event.objects.get(verb="viewing.started")
    assert (event.actor, event.engagement_id, event.after["name"]) == (
        cast.lead, cast.engagement_a.pk, "Alice Sponsor",
    )  # fmt: skip
    assert lead.delete("/api/view-as").status_code == 204
    assert Event.objects.get(verb="viewing.ended").after["name"] == "Alice Sponsor"
    assert lead.delete("/api/view-as").status_code == 204
    assert Event.objects.filter(verb="viewing.ended").count() == 1
    assert read(lead)["data"]["viewer"]["engagements"] == []


def test_nothing_is_done_in_their_name(cast: Cast, world: World) -> None:
    lead = browser(cast.lead)
    begin(lead, membership_of(cast, cast.sponsor_a))
    before = Event.objects.count()
    answer = read(
        lead,
        "mutation($i: DecideReviewInput!) { decideReview(input: $i) { round { id } } }",
        i={
            "round": gid(world.a.round), "version": 1, "verdict": "ACCEPTED",
            "fingerprint": world.a.version.fingerprint,
        },
    )  # fmt: skip
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert Event.objects.count() == before
    world.a.round.refresh_from_db()
    assert world.a.round.status == "open"


@pytest.mark.parametrize("name", sorted(PORTAL_MATRIX))
def test_no_act_of_the_portal_is_done_in_their_name(cast: Cast, world: World, name: str) -> None:
    """Refused before anything is written: whoever only looks leaves no trace of the member."""
    values = PORTAL_MATRIX[name].values(world, world.a)
    lead = browser(cast.lead)
    begin(lead, membership_of(cast, cast.sponsor_a))
    mail.outbox.clear()
    document = f"mutation M($input: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $input) {{ __typename }} }}"
    with CaptureQueriesContext(connection) as asked:
        answer = read(lead, document, input=values)
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN", answer
    written = [one["sql"] for one in asked if one["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert written == []
    assert mail.outbox == []


def test_nothing_is_offered_either(cast: Cast, world: World) -> None:
    """What says what the member may do says here that nothing is to be done; the member goes on being offered it."""
    document = """query($r: String!) { engagement(reference: $r) { canComment canDelegate
      milestones { approvals { canDecide } }
      checklist { sections { items { allowedActions } } } } }"""
    lead = browser(cast.lead)
    begin(lead, membership_of(cast, cast.sponsor_a))
    seen, own = (
        orjson.dumps(read(client, document, r=cast.engagement_a.reference)["data"]).decode()
        for client in (lead, browser(cast.sponsor_a))
    )
    assert '"canComment":true' in own
    assert '"PERFORM"' in own
    assert "true" not in seen
    assert "PERFORM" not in seen
    assert "SIGN" not in seen


def test_a_member_of_two_engagements_is_seen_in_the_one_alone(cast: Cast, world: World) -> None:
    ClientMembership.objects.create(engagement=cast.engagement_b, user=cast.sponsor_a, role="sponsor")
    both = [row["reference"] for row in read(browser(cast.sponsor_a))["data"]["viewer"]["engagements"]]
    assert len(both) == 2
    lead = browser(cast.lead)
    begin(lead, membership_of(cast, cast.sponsor_a))
    seen = read(lead)["data"]["viewer"]["engagements"]
    assert [row["reference"] for row in seen] == [cast.engagement_a.reference]
    one = "query($r: String!) { engagement(reference: $r) { title } }"
    assert read(lead, one, r=cast.engagement_b.reference)["data"] == {"engagement": None}


def test_who_may_not_share_may_not_look(cast: Cast, world: World) -> None:
    before = Event.objects.count()
    codes = {}
    for name, person in cast.people().items():
        client = browser(person)
        codes[name] = begin(client, membership_of(cast, cast.engineer_a)).status_code
        if codes[name] != 200:
            assert "view_as" not in client.session
    assert codes == {
        "director": 200, "partnerships": 200, "lead": 200, "scientist": 403, "intern": 403, "sponsor_a": 404,
        "engineer_a": 404, "observer_a": 404, "sponsor_b": 404, "stranger": 404,
    }  # fmt: skip
    assert Event.objects.count() == before + 3
    assert Client().post("/api/view-as", {}, content_type="application/json").status_code == 401
    # of an engagement that they do not see: as if it were not there
    assert begin(browser(cast.lead), membership_of(cast, cast.sponsor_b, cast.engagement_b)).status_code == 404
    for wrong in ("", "x", gid(cast.engagement_a), None, 7):
        sent = browser(cast.lead).post("/api/view-as", {"membership": wrong}, content_type="application/json")
        assert sent.status_code in {400, 404}


@pytest.mark.parametrize("end", ["revoked", "off the team", "an hour", "disabled"])
def test_it_ends_with_either_sides_right(cast: Cast, world: World, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = browser(cast.lead)
    membership = membership_of(cast, cast.sponsor_a)
    begin(lead, membership)
    assert read(lead)["data"]["viewer"]["engagements"] != []
    if end == "revoked":
        ClientMembership.objects.filter(pk=membership.pk).update(revoked_at=clock.now())
    elif end == "off the team":
        cast.engagement_a.team.all().delete()
    elif end == "disabled":
        type(cast.sponsor_a).objects.filter(pk=cast.sponsor_a.pk).update(is_active=False)
    else:
        late = clock.now() + dt.timedelta(minutes=61)
        monkeypatch.setattr(clock, "now", lambda: late)
    assert read(lead)["data"]["viewer"]["engagements"] == []


def test_the_page_says_whose_eyes_these_are(cast: Cast) -> None:
    lead = browser(cast.lead)
    begin(lead, membership_of(cast, cast.observer_a))
    page = lead.get("/portal/").content.decode()
    assert cast.observer_a.name in page
    assert "viewAs" in page
    assert cast.observer_a.name not in lead.get("/").content.decode()
