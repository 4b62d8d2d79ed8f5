"""Events: planned, announced, registered for by both sides, filled up, attended; and startups."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

import icalendar
import pytest

from passerelle.audit.models import Event as AuditEvent
from passerelle.core import clock
from passerelle.impact.facts import facts_of
from passerelle.notifications.services.feeds import entries_of
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.programme.models import Event, Registration, StartupSupport
from passerelle.programme.services.places import event_register
from tests.cast import Cast, make_cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.threads import own_file

FIELDS = """event { id version status title freePlaces taken attended myPlace allowedActions
  registrations { id name status isGuest } }"""
SEEN = "{ events(first: 50) { edges { node { title freePlaces myPlace allowedActions status } } } }"


def event_of(**values: Any) -> Event:
    starts_at = values.pop("starts_at", clock.now() + dt.timedelta(days=7))
    rest = {"kind": "tea_talk", "title_en": "Tea talk", "audience": "partners", "status": "announced"}
    return Event.objects.create(starts_at=starts_at, ends_at=starts_at + dt.timedelta(hours=2), **{**rest, **values})


def eid(event: Event) -> str:
    return gid(event, "ProgrammeEvent")


def titles(door: Any) -> list[str]:
    return [edge["node"]["title"] for edge in door.read(SEEN)["events"]["edges"]]


def member(cast: Cast) -> None:
    Organization.objects.filter(pk=cast.engagement_a.organization_id).update(programme_status="member")


def test_an_event_repeats_weekly_at_the_same_hour_of_the_wall(cast: Cast) -> None:
    made = lab(cast.partnerships).do(
        "createEvent", "events { id startsAt series }", kind="READING_GROUP", titleEn="Reading group", repeatWeeks=3,
        startsAt="2027-03-08T20:00:00Z", endsAt="2027-03-08T21:00:00Z",
    )["events"]  # fmt: skip
    hours = {timezone.localtime(row.starts_at).hour for row in Event.objects.all()}
    assert len(made) == 3
    assert len(hours) == 1  # daylight saving begins in between
    assert len({row["series"] for row in made}) == 1
    assert AuditEvent.objects.filter(verb="event.created").count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("titleEn", ""), ("endsAt", "2027-01-11T14:00:00Z"), ("endsAt", "2027-03-11T14:00:00Z"), ("capacity", 0),
        ("link", "ftp://x"), ("repeatWeeks", 0), ("repeatWeeks", 99), ("startsAt", "1066-01-01T00:00:00Z"),
        ("place", "x" * 201),
    ],
)  # fmt: skip
def test_a_poor_event_is_refused(cast: Cast, field: str, value: Any) -> None:
    given = {
        "kind": "TEA_TALK", "titleEn": "Talk", "startsAt": "2027-01-11T15:00:00Z", "endsAt": "2027-01-11T16:00:00Z",
        field: value,
    }  # fmt: skip
    answer = lab(cast.director).mutate("createEvent", "events { id }", **given)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert not Event.objects.exists()
    assert audit_count() == 0


def test_who_sees_what(cast: Cast) -> None:
    for title, audience, status in (
        ("lab", "lab", "announced"), ("partners", "partners", "announced"), ("public", "public", "announced"),
        ("draft", "public", "draft"), ("off", "public", "cancelled"),
    ):  # fmt: skip
        event_of(title_en=title, audience=audience, status=status)
    assert set(titles(lab(cast.director))) == {"lab", "partners", "public", "draft", "off"}
    assert set(titles(lab(cast.intern))) == {"lab", "partners", "public", "off"}
    assert titles(portal(cast.sponsor_a)) == ["public"]
    member(cast)
    assert set(titles(portal(cast.sponsor_a))) == {"partners", "public"}
    assert titles(portal(cast.stranger)) == ["public"]
    cast.sponsor_a.client_memberships.update(revoked_at=clock.now())
    assert titles(portal(cast.sponsor_a)) == ["public"]


def test_places_are_taken_given_back_and_given_on(cast: Cast) -> None:
    member(cast)
    event = event_of(capacity=1)
    first = portal(cast.sponsor_a).do(
        "registerForEvent", "event { myPlace freePlaces allowedActions }", id=eid(event)
    )["event"]  # fmt: skip
    assert first == {"myPlace": "REGISTERED", "freePlaces": 0, "allowedActions": ["WITHDRAW"]}
    waiting = lab(cast.scientist).do("registerForEvent", FIELDS, id=eid(event))["event"]
    assert (waiting["myPlace"], waiting["taken"]) == ("WAITING", 1)
    assert [(row["isGuest"], row["status"]) for row in waiting["registrations"]] == [
        (True, "REGISTERED"), (False, "WAITING"),
    ]  # fmt: skip
    again = portal(cast.sponsor_a).mutate("registerForEvent", "event { id }", id=eid(event))
    assert code_of(again) == "INVALID_STATE"
    portal(cast.sponsor_a).do("withdrawFromEvent", "event { myPlace }", id=eid(event))
    assert Registration.objects.get(person=cast.scientist).status == "registered"
    assert AuditEvent.objects.filter(verb="place.moved_up", actor__isnull=True).count() == 1
    back = portal(cast.sponsor_a).do("registerForEvent", "event { myPlace }", id=eid(event))
    assert back["event"]["myPlace"] == "WAITING"


def test_more_capacity_lets_in_who_waits(cast: Cast) -> None:
    event = event_of(capacity=1)
    for person in (cast.lead, cast.scientist, cast.intern):
        event_register(actor=person, event=event)
    director = lab(cast.director)
    changed = director.do("updateEvent", FIELDS, id=eid(event), version=1, capacity=2)["event"]
    assert [row["status"] for row in changed["registrations"]] == ["REGISTERED", "REGISTERED", "WAITING"]
    fewer = director.do("updateEvent", FIELDS, id=eid(event), version=2, capacity=1)["event"]
    assert (fewer["freePlaces"], fewer["taken"]) == (0, 2)


def test_attendance_is_marked_once_it_has_begun(cast: Cast) -> None:
    event = event_of()
    place = event_register(actor=cast.lead, event=event)
    given = {"id": gid(place), "attended": True}
    keeper = lab(cast.partnerships)
    assert code_of(keeper.mutate("markAttendance", "registration { status }", **given)) == "INVALID_STATE"
    began = clock.now() - dt.timedelta(days=1)
    Event.objects.filter(pk=event.pk).update(starts_at=began, ends_at=began + dt.timedelta(hours=1))
    marked = keeper.do("markAttendance", "registration { status name }", **given)["registration"]
    assert marked == {"status": "ATTENDED", "name": cast.lead.name}
    absent = keeper.do("markAttendance", "registration { status }", id=gid(place), attended=False)
    assert absent["registration"]["status"] == "ABSENT"
    assert code_of(lab(cast.lead).mutate("withdrawFromEvent", "event { id }", id=eid(event))) == "INVALID_STATE"
    late = lab(cast.scientist).mutate("registerForEvent", "event { id }", id=eid(event))
    assert code_of(late) == "INVALID_STATE"


COUNTED = "event { version attended countedLab countedPartners countedOthers }"


def test_those_without_a_place_are_counted_and_added_to_those_with_one(cast: Cast) -> None:
    event = event_of()
    place = event_register(actor=cast.lead, event=event)
    keeper = lab(cast.partnerships)
    given = {"id": eid(event), "version": 1, "partners": 12, "others": 0}
    assert code_of(keeper.mutate("countAttendance", COUNTED, **given)) == "INVALID_STATE"
    began = clock.now() - dt.timedelta(days=1)
    Event.objects.filter(pk=event.pk).update(starts_at=began, ends_at=began + dt.timedelta(hours=1))
    before = audit_count()
    for _name, person in cast.but("director", "partnerships"):
        assert_denied(lab(person).mutate("countAttendance", COUNTED, **given))
    event.refresh_from_db()
    assert (event.counted_partners, event.version, audit_count()) == (None, 1, before)
    counted = keeper.do("countAttendance", COUNTED, **given)["event"]
    assert counted == {
        "version": 2, "attended": 12, "countedLab": None, "countedPartners": 12, "countedOthers": 0,
    }  # fmt: skip
    told = AuditEvent.objects.filter(verb="event.counted").latest("sequence")
    assert told.before == {"lab": None, "partners": None, "others": None}
    assert told.after == {"lab": None, "partners": 12, "others": 0}
    marked = keeper.do("markAttendance", "event { attended }", id=gid(place), attended=True)
    assert marked["event"]["attended"] == 13
    assert code_of(keeper.mutate("countAttendance", COUNTED, **given)) == "CONFLICT"
    again = lab(cast.director).do("countAttendance", COUNTED, **{**given, "version": 2})["event"]
    assert again["version"] == 2  # the same once more changes nothing
    cleared = lab(cast.director).do("countAttendance", COUNTED, id=eid(event), version=2, lab=3)["event"]
    assert (cleared["attended"], cleared["countedPartners"]) == (4, None)


@pytest.mark.parametrize("name", ["lab", "partners", "others"])
@pytest.mark.parametrize("number", [-1, 100_001])
def test_a_poor_count_names_its_field(cast: Cast, name: str, number: int) -> None:
    event = event_of(starts_at=clock.now() - dt.timedelta(days=1))
    answer = lab(cast.director).mutate("countAttendance", COUNTED, id=eid(event), version=1, **{name: number})
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", name)


def test_a_cancelled_event_is_told_to_those_who_had_a_place(cast: Cast) -> None:
    event = event_of(audience="public")
    event_register(actor=cast.sponsor_a, event=event)
    lab(cast.director).do("cancelEvent", "event { status }", id=eid(event), version=1)
    (seen,) = portal(cast.sponsor_a).read(SEEN)["events"]["edges"]
    assert (seen["node"]["status"], seen["node"]["allowedActions"]) == ("CANCELLED", ["WITHDRAW"])
    assert titles(portal(cast.engineer_a)) == []
    for name in ("cancelEvent", "announceEvent"):
        assert code_of(lab(cast.director).mutate(name, "event { id }", id=eid(event), version=2)) == "INVALID_STATE"


def test_a_place_is_given_back_even_when_the_event_is_no_longer_for_its_holder(cast: Cast) -> None:
    event = event_of(audience="public", capacity=1)
    event_register(actor=cast.sponsor_a, event=event)
    event_register(actor=cast.lead, event=event)
    lab(cast.director).do("updateEvent", "event { id }", id=eid(event), version=1, audience="LAB")
    assert titles(portal(cast.engineer_a)) == []
    portal(cast.sponsor_a).do("withdrawFromEvent", "event { myPlace }", id=eid(event))
    assert Registration.objects.get(person=cast.lead).status == "registered"
    assert titles(portal(cast.sponsor_a)) == []


def test_what_is_over_is_not_cancelled_and_who_waits_did_not_come(cast: Cast) -> None:
    event = event_of(capacity=1)
    event_register(actor=cast.lead, event=event)
    waiting = event_register(actor=cast.scientist, event=event)
    began = clock.now() - dt.timedelta(days=1)
    Event.objects.filter(pk=event.pk).update(starts_at=began, ends_at=began + dt.timedelta(hours=1))
    director = lab(cast.director)
    assert code_of(director.mutate("cancelEvent", "event { id }", id=eid(event), version=1)) == "INVALID_STATE"
    marked = director.mutate("markAttendance", "registration { id }", id=gid(waiting), attended=True)
    assert code_of(marked) == "INVALID_STATE"


def test_it_stands_in_the_calendar_of_who_has_a_place(cast: Cast) -> None:
    event = event_of(place="Great hall", audience="public", capacity=1)
    event_register(actor=cast.sponsor_a, event=event)
    event_register(actor=cast.lead, event=event)
    assert f"event-{event.pk}" in {entry.uid for entry in entries_of(cast.sponsor_a)}
    assert f"event-{event.pk}" not in {entry.uid for entry in entries_of(cast.lead)}
    client = Client()
    client.force_login(cast.engineer_a)
    answer = client.get(f"/api/events/{eid(event)}.ics")
    (found,) = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert (str(found["location"]), found["dtstart"].dt) == ("Great hall", event.starts_at.replace(microsecond=0))
    assert str(found["url"]).endswith(f"/portal/programme?at={eid(event)}")
    hidden = event_of(audience="lab")
    assert client.get(f"/api/events/{eid(hidden)}.ics").status_code == 404
    assert Client().get(f"/api/events/{eid(event)}.ics").status_code == 401


def test_many_events_cost_the_same(cast: Cast) -> None:
    query = """{ events(first: 50) { edges { node { title freePlaces taken attended myPlace allowedActions
        registrations { name status } } } } }"""

    def statements() -> int:
        with CaptureQueriesContext(connection) as seen:
            lab(cast.director).read(query)
        return len(seen)

    event_register(actor=cast.lead, event=event_of())
    few = statements()
    for _number in range(12):
        event = event_of()
        event_register(actor=cast.lead, event=event)
        event_register(actor=cast.intern, event=event)
    assert statements() == few


@pytest.mark.django_db(transaction=True)
def test_the_last_place_is_given_once(tmp_path: Path) -> None:
    cast = make_cast()
    event = event_of(capacity=1)
    people = [cast.lead, cast.scientist, cast.intern, cast.director, cast.partnerships]

    def take(person: User) -> str:
        try:
            return event_register(actor=person, event=event).status
        finally:
            connections.close_all()

    with own_file(tmp_path), ThreadPoolExecutor(len(people)) as pool:
        taken = sorted(pool.map(take, people))
    assert taken == ["registered", *["waiting"] * 4]


# Startups ----------
def test_startups_count_in_the_year_in_which_they_were_supported_and_emerged(cast: Cast) -> None:
    young = Organization.objects.create(key="young", name="Young", kind="startup")
    keeper = lab(cast.partnerships)
    fields = "startup { id version organization { name } endsOn emergedOn }"
    added = keeper.do("addStartup", fields, organization=gid(young), startsOn="2025-03-03")["startup"]
    given = {"id": added["id"], "version": 1, "endsOn": "2026-02-02", "emergedOn": "2025-09-01", "emergedFrom": "Lab"}
    assert keeper.do("updateStartup", fields, **given)["startup"]["version"] == 2
    counted = {year: len(facts_of("startups_supported", year)) for year in (2024, 2025, 2026, 2027)}
    assert counted == {2024: 0, 2025: 1, 2026: 1, 2027: 0}
    assert [len(facts_of("startups_emerged", year)) for year in (2025, 2026)] == [1, 0]
    keeper.do("removeStartup", "deletedId", id=added["id"], version=2)
    assert not StartupSupport.objects.exists()


def test_more_startups_take_no_more_statements(cast: Cast) -> None:
    door = lab(cast.partnerships)
    read = "{ startups(first: 100) { totalCount edges { node { id startsOn internalNote organization { name } } } } }"
    counts, totals = [], []
    for more in (1, 12):
        for number in range(more):
            young = Organization.objects.create(key=f"young-{more}-{number}", name="Young", kind="startup")
            StartupSupport.objects.create(organization=young, starts_on="2026-02-02")
        with CaptureQueriesContext(connection) as seen:
            totals.append(door.read(read)["startups"]["totalCount"])
        counts.append(len(seen))
    assert totals == [1, 13]
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"endsOn": "2020-01-01"}, "endsOn"), ({"emergedFrom": "Here"}, "emergedOn"),
        ({"emergedFrom": "x" * 201, "emergedOn": "2026-01-01"}, "emergedFrom"),
    ],
)  # fmt: skip
def test_a_poor_startup_is_refused(cast: Cast, change: dict[str, str], field: str) -> None:
    young = Organization.objects.create(key="young", name="Young", kind="startup")
    given = {"organization": gid(young), "startsOn": "2026-01-05", **change}
    answer = lab(cast.director).mutate("addStartup", "startup { id }", **given)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)


def test_only_a_startup_is_supported_as_one(cast: Cast) -> None:
    given = {"organization": gid(cast.engagement_a.organization), "startsOn": "2026-01-05"}
    assert code_of(lab(cast.director).mutate("addStartup", "startup { id }", **given)) == "VALIDATION"
