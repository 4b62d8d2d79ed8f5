"""The demonstration is the same each time that it is loaded for a day."""

from typing import Any

from django.core.management import call_command

import pytest

from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone, Slip
from passerelle.transfer.models import Item
from tests.interchange.test_demo import load


def digest() -> list[Any]:
    return [
        list(Engagement.objects.order_by("reference").values_list("reference", "title", "status", "starts_on")),
        list(Milestone.objects.order_by("engagement__reference", "key").values_list("key", "status", "due_on")),
        sorted(
            Item.objects.values_list(
                "section__checklist__engagement__reference", "capability_en", "capability_fr", "level"
            )
        ),
        Slip.objects.count(),
    ]


@pytest.mark.django_db(transaction=True)
def test_it_is_the_same_for_the_same_day() -> None:
    load()
    first = digest()
    call_command("flush", interactive=False, verbosity=0)
    load()
    assert digest() == first
