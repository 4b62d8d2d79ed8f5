"""The demonstration: of the size that the portfolio states, the same for the same day, and kind to real partners."""

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any

from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client

import orjson
import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.audit.models import Event
from passerelle.audit.services import verify
from passerelle.changes.trail import trail_label
from passerelle.changes.words import TYPES
from passerelle.core import clock
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.graphql.history import UNTOLD
from passerelle.engagements.models import Engagement
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.plan.models import Milestone, Slip, WaitingPeriod
from passerelle.planning.selectors import loads
from passerelle.reviews.models import Reviewer
from passerelle.transfer.models import CapabilityScore, Item

# a Friday: what was due on its Monday is past
DAY = dt.date(2026, 11, 27)
REAL = ("ireq", "dialogue", "nrcan", "giatec")


def load(day: dt.date = DAY) -> None:
    call_command("load_demo", date=day, password="footbridge-test", stdout=io.StringIO())


@pytest.fixture(scope="module")
def lab(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The demonstration, loaded once for those who read it; each test's own changes are rolled back."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)


@pytest.mark.django_db
def test_it_is_the_lab_of_the_portfolio(lab: None) -> None:
    with clock.at(dt.datetime.combine(DAY, dt.time(15), dt.UTC)):
        assert Engagement.objects.filter(kind="applied_research_collaboration").count() == 10
        assert Engagement.objects.filter(kind="sme_intervention").count() == 12
        staff = User.objects.filter(lab_role__in=["director", "scientist"])
        assert staff.count() == 13
        assert User.objects.filter(lab_role="intern").count() == 1
        assert Engagement.objects.filter(confidential=True).count() == 1
        assert WaitingPeriod.objects.filter(until__isnull=True).exists()
        over = [load for load in loads(list(staff), DAY, 4) if any(w.confirmed > w.capacity > 0 for w in load.weeks)]
        assert over
    waiting = Reviewer.objects.filter(decided=False, round__status="open")
    assert waiting.filter(user__email="sponsor@giatec.example").count() == 2
    assert waiting.filter(user__email="sponsor@ireq.example").count() == 1
    assert set(Item.objects.values_list("level", flat=True)) == {
        "not_started", "demonstrated", "assisted", "unaided", "waived",
    }  # fmt: skip
    assert not DBTaskResult.objects.exists()
    events = Event.objects.exclude(engagement_id="")
    fields = {name for event in events for name in {*event.before, *event.after} - UNTOLD}
    assert {name for name in fields if trail_label("", name) is None} == set(), "the history has a word for each field"
    assert {event.object_type for event in events} - set(TYPES) == set(), "and one for each kind of thing"
    assert verify()[1] is None


@pytest.mark.django_db
def test_nothing_unflattering_is_invented_about_real_partners(lab: None) -> None:
    real = Engagement.objects.filter(organization__key__in=REAL)
    assert not Slip.objects.filter(milestone__engagement__in=real).exists()
    assert not WaitingPeriod.objects.filter(engagement__in=real).exists()
    late = Milestone.objects.filter(engagement__in=real, due_on__lt=DAY).exclude(status="accepted")
    assert not late.exists()
    overdue = Deliverable.objects.filter(engagement__in=real, due_on__lt=DAY, versions=None)
    assert not overdue.exists()
    levels = CapabilityScore.objects.filter(assessment__engagement__in=real).values_list("level", flat=True)
    assert min(levels) >= 3
    assert not Milestone.objects.filter(engagement__in=real).exclude(outcome__in=["", "confirmed"]).exists()
    invented = Organization.objects.exclude(key__in=REAL)
    assert all(row.is_illustrative and "(fictif)" in row.name for row in invented)


@pytest.mark.django_db
def test_its_accounts_sign_in_and_it_is_loaded_once(lab: None) -> None:
    client = Client()
    body = orjson.dumps({"email": "lead@lab.example", "password": "footbridge-test"})
    response = client.post("/_allauth/browser/v1/auth/login", body, content_type="application/json")
    assert response.status_code == 200
    with pytest.raises(CommandError, match="already"):
        load()


@pytest.mark.django_db
def test_it_needs_a_password(settings: Any) -> None:
    settings.DEMO_PASSWORD = ""
    with pytest.raises(CommandError, match="DEMO_PASSWORD"):
        call_command("load_demo")
