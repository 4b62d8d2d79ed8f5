"""Nothing internal and nothing of another client comes out of the portal, whatever is asked in whatever way."""

import os

from tests.contract.random_portal import run
from tests.world import World

OPERATIONS = int(os.environ.get("PORTAL_OPERATIONS", "1000"))


def test_random_operations_show_nothing_that_they_must_not(world: World) -> None:
    outcome = run(world, OPERATIONS, seed=2026)
    assert outcome.leaks == []
    assert outcome.answered > OPERATIONS / 5, "most of it was refused: the operations ask for too little that is there"
