"""What the tables of this folder stand on: one world for all tests of a file, and what each test does is undone."""

import copy
import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction

import pytest

from passerelle.core import clock
from passerelle.engagements.models import Agreement
from passerelle.people.models import Skill
from passerelle.staffing.models import StaffingNeed
from tests.cast import make_cast
from tests.contract.matrix import PORTAL_MATRIX
from tests.doors import SIGNED_IN, gid, lab, portal
from tests.world import World, make_world


@contextmanager
def kept(blocker: Any) -> Iterator[World]:
    """Make a world, with everybody signed in, that is there until the block ends."""
    with blocker.unblock(), transaction.atomic():
        made = make_world(make_cast())
        for user in made.cast.people().values():
            SIGNED_IN[user.pk] = lab(user).client.cookies
            # as far as the product knows nobody has been there before
            user.last_login = None
            user.save(update_fields=["last_login"])
        yield made
        transaction.set_rollback(True)
    SIGNED_IN.clear()


@pytest.fixture(scope="module")
def world_of_file(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    with kept(django_db_blocker) as made, django_db_blocker.block():
        yield made


@pytest.fixture(scope="module")
def filled_of_file(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    with kept(django_db_blocker) as made:
        fill(made)
        with django_db_blocker.block():
            yield made


# a file uses one or the other: two worlds would clash
@pytest.fixture
def world(world_of_file: World, db: None) -> World:
    return copy.deepcopy(world_of_file)


@pytest.fixture
def filled(filled_of_file: World, db: None) -> World:
    """The world with what only an act makes: a record, an event of the trail, a frozen year, words for skills."""
    return copy.deepcopy(filled_of_file)


def fill(world: World) -> None:
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
