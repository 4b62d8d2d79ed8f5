"""What every test may ask for."""

from django.core.cache import cache

import pytest

from tests.cast import Cast, make_cast
from tests.world import World, make_world


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    """Rate limits are counted in the cache: each test starts with none."""
    cache.clear()


@pytest.fixture
def world(cast: Cast) -> World:
    return make_world(cast)
