"""Nothing internal and nothing of another client comes out of the portal, whatever is asked in whatever way."""

import os

from django.db import connection

from tests.contract.random_portal import run
from tests.world import World

USUAL = 1000
ASKED = int(os.environ.get("PORTAL_OPERATIONS", USUAL))


def test_random_operations_show_nothing_that_they_must_not(world: World) -> None:
    # what hides is the same code on every database: the long walk is taken on the one of deployments
    operations = ASKED if connection.vendor == "postgresql" else min(ASKED, USUAL)
    outcome = run(world, operations, seed=2026)
    assert outcome.leaks == []
    assert outcome.answered > operations / 5, "most of it was refused: the operations ask for too little that is there"
