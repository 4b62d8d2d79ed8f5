"""A link's last day is the lab's: it opens until that day ends there, wherever its maker and its reader are."""

import datetime as dt
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from django.apps import apps
from django.test import Client

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.executive.models import ExecutiveLink
from passerelle.people.models import Lab, User
from passerelle.plan.models import WaitingPeriod
from tests.cast import Cast
from tests.doors import gid, lab

CREATE = "url engagement { executiveLinks { endsOn expired } }"
READ = "query($r: String!) { engagement(reference: $r) { executiveLinks { endsOn expired } } }"
MOMENT, DAY = dt.timedelta(seconds=1), dt.timedelta(days=1)
# far from UTC on both sides, and one whose clocks are put back on the last day
ZONES = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Toronto", "Asia/Kathmandu"]


def make(cast: Cast, days: int = 1) -> tuple[str, dict[str, Any]]:
    given = {"engagement": gid(cast.engagement_a), "name": "The board", "days": days}
    answer = lab(cast.lead).do("createExecutiveLink", CREATE, **given)
    return answer["url"][answer["url"].index("/summary/") :], answer["engagement"]["executiveLinks"][0]


def midnight(day: str, zone: str) -> dt.datetime:
    """The instant at which a day begins somewhere."""
    return dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), ZoneInfo(zone)).astimezone(dt.UTC)


def status(path: str) -> int:
    return Client().get(path).status_code


def expired(cast: Cast) -> bool:
    links = lab(cast.lead).read(READ, r=cast.engagement_a.reference)["engagement"]["executiveLinks"]
    return bool(links[0]["expired"])


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", [0, 12, 23])
def test_it_opens_until_the_last_day_ends_at_the_lab(cast: Cast, zone: str, hour: int) -> None:
    Lab.objects.update(time_zone=zone)
    # its maker is where it is another day
    away = "Pacific/Pago_Pago" if zone == "Pacific/Kiritimati" else "Pacific/Kiritimati"
    User.objects.filter(pk=cast.lead.pk).update(time_zone=away)
    made = dt.datetime(2026, 10, 31, hour, 30, tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)
    with clock.at(made):
        path, link = make(cast)
    assert link == {"endsOn": "2026-11-01", "expired": False}
    assert Event.objects.get().after["ends_on"] == "2026-11-01"
    end = midnight("2026-11-02", zone)
    with clock.at(end - MOMENT):
        assert (status(path), expired(cast)) == (200, False)
    with clock.at(end):
        assert (status(path), expired(cast)) == (404, True)


def test_the_page_says_whose_last_day_it_is(cast: Cast) -> None:
    Lab.objects.update(time_zone="Pacific/Kiritimati")
    with clock.at(midnight("2026-11-26", "Pacific/Kiritimati")):
        path, _link = make(cast)
        english = Client().get(f"{path}?lang=en").content.decode()
        french = Client().get(f"{path}?lang=fr").content.decode()
    assert "until the end of Nov. 27, 2026, by the clock of the lab (Pacific/Kiritimati)" in english
    assert "jusqu’à la fin du 27 novembre 2026, à l’heure du laboratoire (Pacific/Kiritimati)" in french


def test_a_lab_that_moves_keeps_the_day(cast: Cast) -> None:
    Lab.objects.update(time_zone="Pacific/Kiritimati")
    with clock.at(midnight("2026-11-26", "Pacific/Kiritimati")):
        path, _link = make(cast)
    Lab.objects.update(time_zone="Pacific/Pago_Pago")
    end = midnight("2026-11-28", "Pacific/Pago_Pago")
    for instant, answer in ((end - MOMENT, 200), (end, 404)):
        with clock.at(instant):
            assert status(path) == answer


def test_the_page_counts_days_of_waiting_at_the_lab(cast: Cast) -> None:
    Lab.objects.update(time_zone="Pacific/Kiritimati")
    WaitingPeriod.objects.create(
        engagement=cast.engagement_a, waiting_for="data", what="Logs", since="2026-11-20", disclosure="client"
    )
    # the thirtieth there, the twenty-ninth in UTC
    with clock.at(midnight("2026-11-30", "Pacific/Kiritimati") + MOMENT):
        path, _link = make(cast)
        assert "for 10 days" in Client().get(f"{path}?lang=en").content.decode()


def test_links_made_before_keep_the_day_that_their_page_named(cast: Cast) -> None:
    migration = import_module("passerelle.executive.migrations.0002_last_day")
    Lab.objects.update(time_zone="Pacific/Kiritimati")
    with clock.at(midnight("2026-11-26", "Pacific/Kiritimati")):
        make(cast)
    link = ExecutiveLink.objects.get()
    expires_at = midnight("2026-11-28", "Pacific/Kiritimati") - MOMENT
    kept = SimpleNamespace(expires_at=expires_at, ends_on=None, save=_nothing)
    past = SimpleNamespace(get_model=lambda *name: _model(kept) if name[0] == "executive" else apps.get_model(*name))
    migration.to_days(past, None)
    assert kept.ends_on == link.ends_on == dt.date(2026, 11, 27)
    migration.to_instants(past, None)
    assert kept.expires_at == midnight("2026-11-28", "Pacific/Kiritimati")


def _nothing(**_values: Any) -> None: ...


def _model(row: Any) -> Any:
    return SimpleNamespace(objects=SimpleNamespace(all=lambda: [row]))
