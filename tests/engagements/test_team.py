"""Who of the lab is on an engagement, and that permissions follow at once."""

from typing import Any

from passerelle.engagements.models import TeamMember
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, code_of, gid, lab

TEAM = "engagement { team { id role person { name } } }"


def add(cast: Cast, by: Any, person: Any, role: str = "SCIENTIST") -> dict[str, Any]:
    values = {"engagement": gid(cast.engagement_a), "person": gid(person, "Person"), "role": role}
    return lab(by).mutate("addTeamMember", TEAM, **values)


def test_a_team_scientist_brings_a_colleague_in_who_may_then_edit(cast: Cast) -> None:
    rename = {"id": gid(cast.engagement_a), "version": 1, "title": "Setting time"}
    assert_denied(lab(cast.scientist).mutate("updateEngagement", "__typename", **rename), "FORBIDDEN")
    team = add(cast, cast.lead, cast.scientist)["data"]["addTeamMember"]["engagement"]["team"]
    assert [(row["role"], row["person"]["name"]) for row in team] == [
        ("LEAD", "Léa Lead"),
        ("INTERN", "Ines Intern"),
        ("SCIENTIST", "Sam Scientist"),
    ]
    assert code_of(lab(cast.scientist).mutate("updateEngagement", "__typename", **rename)) is None


def test_a_removed_colleague_is_out_at_the_next_request(cast: Cast) -> None:
    member = TeamMember.objects.get(person=cast.intern)
    assert lab(cast.intern).read("{ engagements(first: 5) { totalCount } }")["engagements"]["totalCount"] == 1
    team = lab(cast.director).do("removeTeamMember", TEAM, id=gid(member))["engagement"]["team"]
    assert [row["person"]["name"] for row in team] == ["Léa Lead"]
    assert lab(cast.intern).read("{ engagements(first: 5) { totalCount } }")["engagements"]["totalCount"] == 0


def test_everybody_else_is_denied(cast: Cast) -> None:
    others = cast.but("director", "lead")
    values = {"engagement": gid(cast.engagement_a), "person": gid(cast.scientist, "Person"), "role": "SCIENTIST"}
    assert_all_denied(others, "addTeamMember", **values)
    assert_all_denied(others, "removeTeamMember", id=gid(TeamMember.objects.get(person=cast.intern)))
    assert TeamMember.objects.filter(engagement=cast.engagement_a, until__isnull=True).count() == 2


def test_a_client_is_never_on_the_team(cast: Cast) -> None:
    assert_denied(add(cast, cast.director, cast.sponsor_a), "NOT_FOUND")


def test_a_team_has_one_lead_and_interns_stay_interns(cast: Cast) -> None:
    for person, role in ((cast.scientist, "LEAD"), (cast.lead, "SCIENTIST")):
        assert code_of(add(cast, cast.director, person, role)) == "VALIDATION"
    TeamMember.objects.filter(person=cast.intern).delete()
    refused = add(cast, cast.director, cast.intern, "SCIENTIST")
    assert refused["errors"][0]["extensions"] == {"code": "VALIDATION", "field": "role"}
    assert code_of(add(cast, cast.director, cast.intern, "INTERN")) is None


def test_the_lead_leaves_only_once_another_one_is_named(cast: Cast) -> None:
    member = TeamMember.objects.get(person=cast.lead)
    door = lab(cast.director)
    assert code_of(door.mutate("removeTeamMember", TEAM, id=gid(member))) == "INVALID_STATE"
    values = {"id": gid(cast.engagement_a), "version": 1, "lead": gid(cast.scientist, "Person")}
    team = door.do("updateEngagement", TEAM, **values)["engagement"]["team"]
    roles = {row["person"]["name"]: row["role"] for row in team}
    assert roles == {"Sam Scientist": "LEAD", "Léa Lead": "SCIENTIST", "Ines Intern": "INTERN"}
    assert code_of(door.mutate("removeTeamMember", TEAM, id=gid(member))) is None
    assert code_of(door.mutate("removeTeamMember", TEAM, id=gid(member))) == "INVALID_STATE"
