"""A small lab of which one has a skill."""

import pytest

from passerelle.people.models import PersonSkill, Skill
from passerelle.planning.models import Contract
from tests.cast import Cast


@pytest.fixture
def staffed(cast: Cast) -> Cast:
    for person in (cast.lead, cast.scientist):
        Contract.objects.create(person=person, hours_per_week=35, starts_on="2024-01-01")
    skill = Skill.objects.create(key="vision", name_en="Vision", name_fr="Vision par ordinateur")
    PersonSkill.objects.create(person=cast.scientist, skill=skill)
    return cast
