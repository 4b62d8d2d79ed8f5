"""What each member of the cast sees of engagements, and what reading them costs."""

from typing import Any

import pytest

from passerelle.engagements.models import ClientMembership, Engagement, TeamMember
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.world import World

LIST = """
query Q($n: Int!) { engagements(first: $n) { totalCount edges { node {
  reference title organization { name canUpdate } lead { name } allowedActions allowedStatuses
  objectives { statement } agreements { title signatories { name } } team { role person { name } }
  clients { email user { name } } invitations { email } } } } }
"""
VIEWER = """
{ viewer { name email language timeZone engagements {
  reference startsOn endsOn leadName myRoles canComment organization { name } objectives { statement }
  people { name side role roles } } } }
"""


def test_who_sees_which_engagements(cast: Cast) -> None:
    seen = {
        name: sorted(edge["node"]["reference"] for edge in lab(user).read(LIST, n=10)["engagements"]["edges"])
        for name, user in cast.people().items()
        if user.lab_role
    }
    both = ["ARC-2026-001", "ARC-2026-002"]
    assert seen == {
        "director": both, "partnerships": both, "lead": both[:1], "scientist": both[:1], "intern": both[:1],
    }  # fmt: skip


def test_the_list_costs_the_same_for_few_and_for_many(world: World, django_assert_num_queries: Any) -> None:
    cast = world.cast
    door = lab(cast.lead)
    with django_assert_num_queries(9) as first:
        door.read(LIST, n=100)
    for number in range(30):
        more = Engagement.objects.create(
            reference=f"ARC-2027-{number:03}", kind=cast.engagement_a.kind, title="More", lead=cast.lead,
            organization=cast.engagement_a.organization, created_by=cast.director,
        )  # fmt: skip
        TeamMember.objects.create(engagement=more, person=cast.lead, role="lead", since="2026-01-01")
        ClientMembership.objects.create(engagement=more, user=cast.sponsor_a, role="sponsor")
    with django_assert_num_queries(len(first.captured_queries)):
        page = door.read(LIST, n=100)["engagements"]
    assert page["totalCount"] == 31


def test_a_clients_page_costs_the_same_for_few_and_for_many(cast: Cast, django_assert_num_queries: Any) -> None:
    door = portal(cast.sponsor_a)
    with django_assert_num_queries(6) as first:
        viewer = door.read(VIEWER)["viewer"]
    viewer["engagements"][0]["people"].sort(key=lambda person: person["name"])
    assert viewer["engagements"] == [
        {
            "reference": "ARC-2026-001", "startsOn": "2026-01-12", "endsOn": "2027-01-11", "leadName": "Léa Lead",
            "myRoles": ["SPONSOR"], "canComment": True, "organization": {"name": "Alpha inc."}, "objectives": [],
            "people": [
                {"name": "Alice Sponsor", "side": "client", "role": "sponsor", "roles": ["sponsor"]},
                {"name": "Evan Engineer", "side": "client", "role": "technical_lead", "roles": ["technical_lead"]},
                {"name": "Ines Intern", "side": "lab", "role": "intern", "roles": ["intern"]},
                {"name": "Léa Lead", "side": "lab", "role": "lead", "roles": ["lead"]},
                {"name": "Olga Observer", "side": "client", "role": "observer", "roles": ["observer"]},
            ],
        }
    ]  # fmt: skip
    for number in range(20):
        more = Engagement.objects.create(
            reference=f"ARC-2027-{number:03}", kind=cast.engagement_a.kind, title="More",
            organization=cast.engagement_a.organization, created_by=cast.director,
        )  # fmt: skip
        ClientMembership.objects.create(engagement=more, user=cast.sponsor_a, role="observer")
    with django_assert_num_queries(len(first.captured_queries)):
        assert len(door.read(VIEWER)["viewer"]["engagements"]) == 21


def test_a_client_reads_each_person_once_with_all_their_roles(cast: Cast) -> None:
    ClientMembership.objects.create(engagement=cast.engagement_a, user=cast.sponsor_a, role="data_owner")
    cast.observer_a.name = cast.sponsor_a.name
    cast.observer_a.save()
    people = portal(cast.sponsor_a).read(VIEWER)["viewer"]["engagements"][0]["people"]
    found = [row["roles"] for row in people if row["name"] == cast.sponsor_a.name]
    # somebody else of that name is somebody else
    assert sorted(found) == [["observer"], ["sponsor", "data_owner"]]


@pytest.mark.parametrize(("precision", "shown"), [("day", "2026-01-12"), ("month", "2026-01"), ("year", "2026")])
def test_a_client_reads_as_much_of_a_date_as_is_known(cast: Cast, precision: str, shown: str) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(starts_precision=precision)
    engagements = portal(cast.sponsor_a).read(VIEWER)["viewer"]["engagements"]
    assert engagements[0]["startsOn"] == shown


def test_a_client_reaches_nothing_of_another_client(cast: Cast) -> None:
    node = "query Q($id: ID!) { node(id: $id) { __typename } }"
    reach = "query Q($r: String!) { engagement(reference: $r) { title } }"
    theirs = [gid(cast.engagement_b), gid(cast.engagement_b.organization), gid(cast.sponsor_b, "Viewer")]
    for user in (cast.sponsor_a, cast.observer_a, cast.stranger):
        assert [portal(user).read(node, id=each)["node"] for each in theirs] == [None, None, None]
        assert portal(user).read(reach, r=cast.engagement_b.reference)["engagement"] is None
    own = gid(cast.engagement_a.organization)
    assert portal(cast.sponsor_a).read(node, id=own)["node"] == {"__typename": "Organization"}


def test_nodes_of_an_engagement_follow_its_visibility(world: World) -> None:
    cast = world.cast
    node = "query Q($id: ID!) { node(id: $id) { __typename } }"
    for side, sees in ((world.a, True), (world.b, False)):
        member = side.engagement.client_memberships.first()
        rows = [
            gid(side.agreement), gid(side.objective), gid(side.invitation), gid(member),
            gid(side.engagement.team.first()), gid(member.user, "ClientPerson"),
        ]  # fmt: skip
        for each in rows:
            assert (lab(cast.lead).read(node, id=each)["node"] is not None) is sees, each
            assert lab(cast.director).read(node, id=each)["node"] is not None
