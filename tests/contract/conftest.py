"""What the tables of this folder stand on."""

import datetime as dt

import pytest

from passerelle.core import clock
from passerelle.engagements.models import Agreement
from passerelle.people.models import Skill
from passerelle.staffing.models import StaffingNeed
from tests.contract.matrix import PORTAL_MATRIX
from tests.doors import gid, lab, portal
from tests.world import World


@pytest.fixture
def filled(world: World) -> World:
    """The world with what only an act makes: a record, an event of the trail, a frozen year, words for skills."""
    skill = Skill.objects.create(key="vision", name_en="Vision", name_fr="Vision")
    StaffingNeed.objects.filter(pk=world.a.need.pk).update(skill=skill)
    soon = clock.today() + dt.timedelta(days=20)
    Agreement.objects.filter(pk=world.a.agreement.pk).update(expires_on=soon, signed_on=clock.today())
    for row in (world.a.comment, world.a.outcome, world.a.risk):
        type(row).objects.filter(pk=row.pk).update(disclosure="client")
    lab(world.cast.lead).do(
        "addLogEntry", "__typename", engagement=gid(world.a.engagement), kind="PROGRESS", body="Begun"
    )
    lab(world.cast.director).do("freezeYear", "__typename", year=clock.today().year)
    decided = PORTAL_MATRIX["decideReview"].values(world, world.a)
    portal(world.cast.sponsor_a).do("decideReview", "__typename", **decided)
    return world
