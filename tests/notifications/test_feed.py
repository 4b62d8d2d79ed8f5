"""The calendar feed, as a calendar program reads it."""

import datetime as dt
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import icalendar
import pytest

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.notifications.services.mails import unsubscribe_address
from passerelle.plan.models import Milestone
from passerelle.planning.models import Allocation
from passerelle.reviews.models import Reviewer, ReviewRound
from tests.doors import gid, lab, portal
from tests.notifications.telling import milestone, move
from tests.world import CANARY, World


def events_of(path: str) -> dict[str, Any]:
    calendar = icalendar.Calendar.from_ical(Client().get(path).content)
    return {str(event["UID"]).split("@")[0]: event for event in calendar.walk("VEVENT")}


def test_a_calendar_program_opens_the_feed_until_it_is_revoked(world: World, caplog: Any) -> None:
    for person, mark in ((world.cast.sponsor_a, "portal"), (world.cast.lead, "lab")):
        door = portal(person) if mark == "portal" else lab(person)
        url = door.do("createCalendarFeed", "url")["url"]
        path = url.removeprefix(settings.SITE_URL)
        response = Client().get(path)
        calendar = icalendar.Calendar.from_ical(response.content)
        kinds = {str(event["UID"]).split("-")[0] for event in calendar.walk("VEVENT")}
        assert ("allocation" in kinds) == (mark == "lab")
        assert "milestone" in kinds
        assert (CANARY in response.content.decode()) == (mark == "lab")
        assert "no-store" in response["Cache-Control"]
        replaced = door.do("createCalendarFeed", "url")["url"]
        assert Client().get(path).status_code == 404
        path = replaced.removeprefix(settings.SITE_URL)
        assert Client().get(path).status_code == 200
        door.do("revokeCalendarFeed", "viewer { calendarFeed { createdAt } }")
        assert Client().get(path).status_code == 404
    assert path not in caplog.text


def test_an_entry_is_in_its_readers_language_and_leads_to_its_row(world: World) -> None:
    lead = world.cast.lead
    Allocation.objects.filter(person=lead).update(fte="0.25")
    Milestone.objects.filter(pk=world.a.milestone.pk).update(due_on=clock.today())
    for language, share in (("en", " · 0.25 FTE"), ("fr", " · 0,25 ETP")):
        lead.language = language
        lead.save()
        events = events_of(lab(lead).do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL))
        (own,) = [str(event["SUMMARY"]) for uid, event in events.items() if uid.startswith("allocation-")]
        assert own.endswith(share)
        at = str(events[f"milestone-{world.a.milestone.pk}"]["URL"])
        assert at.endswith(f"/plan?at={quote(gid(world.a.milestone))}")


def test_respond_by_dates_stand_on_both_sides(world: World) -> None:
    cast, day = world.cast, clock.today() + dt.timedelta(days=5)
    ReviewRound.objects.update(respond_by=day, status="open")
    mine, theirs = f"review-{world.a.round.pk}", f"review-{world.b.round.pk}"
    found: dict[str, dict[str, Any]] = {}
    for name in ("sponsor_a", "observer_a", "sponsor_b", "lead", "intern", "scientist", "director"):
        person = cast.people()[name]
        door = lab(person) if person.lab_role else portal(person)
        path = door.do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
        found[name] = {uid: event for uid, event in events_of(path).items() if uid.startswith("review-")}
    # the lab's by the team, as milestones are: B's lead is the director
    assert {name: set(events) for name, events in found.items()} == {
        "sponsor_a": {mine}, "observer_a": set(), "sponsor_b": {theirs}, "lead": {mine}, "intern": {mine},
        "scientist": set(), "director": {theirs},
    }  # fmt: skip
    assert found["lead"][mine]["DTSTART"].dt == found["sponsor_a"][mine]["DTSTART"].dt == day
    assert str(found["intern"][mine]["SUMMARY"]).startswith("The client decides on “")
    assert str(found["intern"][mine]["URL"]).endswith(f"/engagements/{cast.engagement_a.reference}/deliverables")
    ReviewRound.objects.update(status="withdrawn")
    door = lab(cast.intern).do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
    assert mine not in events_of(door)


def test_a_change_raises_the_time_stamps_of_its_event_alone(world: World) -> None:
    sponsor, row = world.cast.sponsor_a, world.a.milestone
    Milestone.objects.filter(pk=row.pk).update(due_on=clock.today())
    row.refresh_from_db()
    other = milestone(world.cast)
    path = portal(sponsor).do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
    mine, quiet = f"milestone-{row.pk}", f"milestone-{other.pk}"
    first = events_of(path)
    assert events_of(path) == first
    assert first[mine]["SEQUENCE"] == 0
    moments = [clock.now() + dt.timedelta(hours=hours) for hours in (1, 2, 3)]
    with clock.at(moments[0]):
        move(world.cast, row)
        second = events_of(path)
    assert (second[mine]["SEQUENCE"], second[quiet]) == (1, first[quiet])
    for stamp in ("DTSTAMP", "LAST-MODIFIED"):
        assert second[mine][stamp].dt == moments[0].replace(microsecond=0)
        assert second[mine][stamp].dt > first[mine][stamp].dt
    with clock.at(moments[1]):  # hidden, then shown again with another name: newer than it was
        Milestone.objects.filter(pk=row.pk).update(disclosure=Disclosure.INTERNAL)
        assert mine not in events_of(path)
        Milestone.objects.filter(pk=row.pk).update(disclosure=Disclosure.CLIENT, title_fr="Nouveau", title_en="New")
        assert events_of(path)[mine]["SEQUENCE"] == 2
    path = portal(sponsor).do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
    with clock.at(moments[2]):  # another address is the same calendar
        Engagement.objects.filter(pk=world.a.engagement.pk).update(title="Renamed")
        third = events_of(path)
    assert third[mine]["SEQUENCE"] == 3
    assert "Renamed" in third[quiet]["SUMMARY"]
    lead = lab(world.cast.lead).do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
    assert events_of(lead)[mine]["SEQUENCE"] == 0  # each reader has their own


@pytest.mark.parametrize("member", ["sponsor_a", "lead"])
def test_the_feed_costs_the_same_for_much(world: World, member: str) -> None:
    person = world.cast.people()[member]
    door = lab(person) if person.lab_role else portal(person)
    path = door.do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
    ReviewRound.objects.update(respond_by=clock.today(), status="open")
    Client().get(path)

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            Client().get(path)
        return len(captured)

    before = count()
    for number in range(9):
        milestone(world.cast, number)
        deliverable = Deliverable.objects.create(
            engagement=world.a.engagement, title_en=f"Report {number}", kind="report", disclosure="client"
        )
        version = DeliverableVersion.objects.create(
            deliverable=deliverable, number=1, link_kind="tag", link="v1", disclosure="client"
        )
        review = ReviewRound.objects.create(deliverable_version=version, respond_by=clock.today())
        Reviewer.objects.create(round=review, user=world.cast.sponsor_a, role="sponsor")
    Client().get(path)
    assert count() == before
    assert sum(uid.startswith("review-") for uid in events_of(path)) == 10


def test_an_address_that_opens_nothing_is_logged_without_itself(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "passerelle.denials")
    person = world.cast.sponsor_a
    feed = portal(person).do("createCalendarFeed", "url")["url"].removeprefix(settings.SITE_URL)
    stop = unsubscribe_address(person, ["review"]).removeprefix(settings.SITE_URL)
    client = Client()
    assert [client.get(feed).status_code, client.get(stop).status_code, client.post(stop).status_code] == [200] * 3
    assert caplog.messages == []
    portal(person).do("revokeCalendarFeed", "viewer { calendarFeed { createdAt } }")
    assert client.get(feed).status_code == 404
    assert client.get(f"{stop}x").status_code == 404
    assert client.post(f"{stop}x").status_code == 404
    assert [message.split(" by=")[0] for message in caplog.messages] == [
        "NOT_FOUND GET calendar-feed", "NOT_FOUND GET unsubscribe", "NOT_FOUND POST unsubscribe",
    ]  # fmt: skip
    for path in (feed, stop):
        assert path.rsplit("/", 1)[1][:20] not in caplog.text
