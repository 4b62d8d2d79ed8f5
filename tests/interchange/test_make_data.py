"""Data for measurements."""

from django.core.management import CommandError, call_command

import pytest

from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone
from passerelle.transfer.models import Item


@pytest.mark.django_db
def test_data_for_measurements_has_the_asked_size() -> None:
    call_command("make_data", engagements=3, people=2)
    assert Engagement.objects.count() == 3
    assert Milestone.objects.count() == 33
    assert Item.objects.count() == 105


@pytest.mark.django_db
def test_a_database_in_use_is_left_alone() -> None:
    call_command("make_data", engagements=1)
    before = Engagement.objects.count()
    with pytest.raises(CommandError, match="DATABASE_URL"):
        call_command("make_data", engagements=1)
    assert Engagement.objects.count() == before
