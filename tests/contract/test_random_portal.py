"""Nothing internal and nothing of another client comes out of the portal, whatever is asked in whatever way."""

import os

from django.db import connection

import pytest

from tests.contract.random_portal import run
from tests.world import World

USUAL = 1000
ASKED = int(os.environ.get("PORTAL_OPERATIONS", USUAL))
# what hides is the same code on every database: the long walk is taken on the one of deployments, in parts
PARTS = max(1, ASKED // USUAL) if connection.vendor == "postgresql" else 1


@pytest.mark.parametrize("part", range(PARTS))
def test_random_operations_show_nothing_that_they_must_not(world: World, part: int) -> None:
    operations = min(ASKED, USUAL)
    outcome = run(world, operations, seed=2026 + part)
    assert outcome.leaks == []
    assert outcome.answered > operations / 5, "most of it was refused: the operations ask for too little that is there"
