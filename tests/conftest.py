"""What every test may ask for."""

import gc

from django.core.cache import cache

import pytest
from hypothesis import HealthCheck, settings

from tests.cast import Cast, make_cast
from tests.world import World, make_world

# a busy machine draws slowly, which says nothing about the product
settings.register_profile("passerelle", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("passerelle")
# what is imported for the tests stays to the end, so that nothing is found by looking for what could go
gc.disable()


def pytest_collection_finish() -> None:
    """Look at what is new alone from here on, as the web process does: walking all modules is a third of migrating."""
    gc.collect()
    gc.freeze()
    gc.enable()


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
