"""What people are good at: one's own choice, from a list that directors keep."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.people.models import Skill
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab


def skill(name: str, french: str = "") -> Skill:
    return Skill.objects.create(key=name.lower(), name_en=name, name_fr=french)


def test_a_person_chooses_their_skills_and_a_director_anybodys(cast: Cast) -> None:
    vision, series = skill("Vision", "Vision par ordinateur"), skill("Series")
    fields = "person { skills { name } canEditSkills }"
    own = lab(cast.intern, "fr").do("setSkills", fields, person=gid(cast.intern, "Person"), skills=[gid(vision)])
    assert own["person"] == {"skills": [{"name": "Vision par ordinateur"}], "canEditSkills": True}
    values = {"person": gid(cast.intern, "Person"), "skills": [gid(series)]}
    changed = lab(cast.director).do("setSkills", fields, **values)
    assert changed["person"]["skills"] == [{"name": "Series"}]
    event = Event.objects.filter(verb="profile.skills_set").latest("sequence")
    assert (event.actor, event.before, event.after) == (cast.director, {"skills": ["vision"]}, {"skills": ["series"]})
    events = audit_count()
    lab(cast.director).do("setSkills", fields, **values)
    assert audit_count() == events


def test_who_chooses_on_an_old_list_is_told(cast: Cast) -> None:
    vision, series = skill("Vision"), skill("Series")
    values = {"person": gid(cast.intern, "Person"), "version": cast.intern.version}
    lab(cast.intern).do("setSkills", "person { id }", skills=[gid(vision)], **values)
    events = audit_count()
    answer = lab(cast.director).mutate("setSkills", "person { id }", skills=[gid(series)], **values)
    assert code_of(answer) == "CONFLICT"
    assert answer["errors"][0]["extensions"]["details"]["savedBy"] == cast.intern.name
    assert list(cast.intern.skills.all()) == [vision]
    assert audit_count() == events
    newest = {**values, "version": cast.intern.version + 1}
    lab(cast.director).do("setSkills", "person { id }", skills=[gid(series)], **newest)
    assert list(cast.intern.skills.all()) == [series]


def test_nobody_else_chooses_them(cast: Cast) -> None:
    values = {"person": gid(cast.scientist, "Person"), "skills": [gid(skill("Vision"))]}
    assert_all_denied(cast.but("director", "scientist"), "setSkills", **values)
    assert not cast.scientist.skills.exists()


def test_skills_that_are_none_and_people_of_a_client_read_as_missing(cast: Cast) -> None:
    door = lab(cast.director)
    unknown = {"person": gid(cast.lead, "Person"), "skills": [gid(cast.lead, "Skill")]}
    assert_denied(door.mutate("setSkills", "__typename", **unknown), "NOT_FOUND")
    client = {"person": gid(cast.sponsor_a, "Person"), "skills": []}
    assert_denied(door.mutate("setSkills", "__typename", **client), "NOT_FOUND")
    assert audit_count() == 0


def test_a_director_alone_adds_to_the_list(cast: Cast) -> None:
    values = {"nameEn": "Optimization", "nameFr": "Optimisation"}
    assert_all_denied(cast.but("director"), "addSkill", **values)
    assert not Skill.objects.exists()
    assert lab(cast.director, "fr").do("addSkill", "skill { key name }", **values)["skill"] == {
        "key": "optimization",
        "name": "Optimisation",
    }


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"nameEn": "", "nameFr": "A"}, "nameEn"),
        ({"nameEn": "A", "nameFr": " "}, "nameFr"),
        ({"nameEn": "…", "nameFr": "A"}, "nameEn"),
        ({"nameEn": "vision", "nameFr": "A"}, "nameEn"),
        ({"nameEn": "A" * 121, "nameFr": "A"}, "nameEn"),
        ({"nameEn": "A\u0000", "nameFr": "A"}, "nameEn"),
    ],
)
def test_a_bad_skill_names_its_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    skill("Vision")
    answer = lab(cast.director).mutate("addSkill", "skill { id }", **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert Skill.objects.count() == 1


def test_the_whole_list_is_there_to_choose_from(cast: Cast, django_assert_max_num_queries: Any) -> None:
    for number in range(120):
        skill(f"Skill {number:03}", f"Compétence {120 - number:03}")
    query = "{ skillNames { name } }"
    door = lab(cast.intern)
    with django_assert_max_num_queries(8):
        names = [row["name"] for row in door.read(query)["skillNames"]]
    assert names == [f"Skill {number:03}" for number in range(120)]
    french = [row["name"] for row in lab(cast.intern, "fr").read(query)["skillNames"]]
    assert french == [f"Compétence {number:03}" for number in range(1, 121)]
    for client in (cast.sponsor_a, cast.stranger):
        assert_denied(lab(client).send(query))
