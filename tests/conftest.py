"""What every test may ask for."""

import gc
from collections.abc import Iterator

from django.core.cache import cache

import pytest
from hypothesis import HealthCheck, settings

from tests import migrated
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


@pytest.fixture(scope="session")
def _migrated(
    tmp_path_factory: pytest.TempPathFactory, worker_id: str, django_db_modify_db_settings: None
) -> Iterator[None]:
    """Several processes migrate one database for all of them."""
    if worker_id == "master":
        yield
        return
    with migrated.copied(migrated.made_once(tmp_path_factory.getbasetemp().parent)):
        yield


@pytest.fixture(scope="session")
def django_db_setup(_migrated: None, django_db_setup: None) -> None:
    """As pytest-django does it, which makes a database of its own for each process."""


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
