"""Who is told what: from the change to the line and the mail, through what the reader sees."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.test import Client

import icalendar

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import send_waiting
from passerelle.journal.services.comments import comment_add
from passerelle.notifications import selectors
from passerelle.notifications.models import EngagementPreference, Notification
from passerelle.notifications.services.deriving import events_derive
from passerelle.notifications.services.mails import mails_queue
from passerelle.notifications.services.reminders import reminders_add
from passerelle.plan.models import Milestone
from passerelle.plan.services.moves import milestone_move
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.smtp import Sink, text_of
from tests.world import CANARY, World

LINES = "{ notifications(first: 50) { totalCount edges { node { id text path isRead reason engagementTitle } } } }"


def milestone(cast: Cast, number: int = 1, disclosure: str = Disclosure.CLIENT) -> Milestone:
    return Milestone.objects.create(
        engagement=cast.engagement_a, title_en=f"Step {number}", title_fr=f"Étape {number}", due_on="2026-12-01",
        disclosure=disclosure, created_by=cast.lead,
    )  # fmt: skip


def move(cast: Cast, row: Milestone, actor: Any = None) -> None:
    milestone_move(
        actor=actor or cast.lead, milestone=row, version=row.version, due_on=dt.date(2027, 1, 4), reason="data",
        clock="client", note="CANARY-note",
    )  # fmt: skip


def comment_on(cast: Cast, number: int) -> None:
    target = Milestone.objects.first()
    comment_add(
        actor=cast.lead, engagement=cast.engagement_a, target=target, body=f"Look {number}", disclosure="client"
    )


def texts(door: Any) -> list[str]:
    return [edge["node"]["text"] for edge in door.read(LINES)["notifications"]["edges"]]


def later(minutes: float = 1) -> Any:
    return clock.at(clock.now() + dt.timedelta(minutes=minutes))


def deliver(minutes: float = 60 * 24 * 8) -> None:
    events_derive()
    with later(minutes):
        mails_queue()
        send_waiting()


def test_twenty_dates_are_one_line_and_never_ones_own(cast: Cast) -> None:
    for number in range(20):
        move(cast, milestone(cast, number))
    events_derive()
    assert texts(lab(cast.director)) == []  # not on the team, not watching
    assert texts(lab(cast.lead)) == []  # who did it
    assert texts(lab(cast.intern)) == ["Léa Lead moved 20 dates"]
    assert texts(portal(cast.engineer_a, "fr")) == ["Léa Lead a déplacé 20 dates"]
    assert texts(portal(cast.sponsor_b)) == texts(portal(cast.stranger)) == texts(lab(cast.scientist)) == []


def test_the_client_learns_nothing_of_what_is_internal(cast: Cast) -> None:
    move(cast, milestone(cast, 1))
    move(cast, milestone(cast, 2, Disclosure.INTERNAL))
    events_derive()
    assert texts(portal(cast.sponsor_a)) == ["Léa Lead moved the date of “Step 1”"]
    assert texts(lab(cast.intern)) == ["Léa Lead moved 2 dates"]


def test_what_is_hidden_meanwhile_is_neither_shown_nor_mailed(cast: Cast, smtp: Sink) -> None:
    row = milestone(cast)
    move(cast, row)
    events_derive()
    Milestone.objects.filter(pk=row.pk).update(disclosure=Disclosure.INTERNAL)
    assert texts(portal(cast.sponsor_a)) == []
    cast.engagement_a.client_memberships.filter(user=cast.engineer_a).delete()
    deliver()
    assert {message["To"] for message in smtp.messages} == {cast.intern.email}
    assert OutgoingMail.objects.filter(dropped_at__isnull=False).count() == 3


def test_a_mail_is_in_the_readers_language_and_stops_with_one_click(cast: Cast, smtp: Sink) -> None:
    row = milestone(cast)
    move(cast, row)
    deliver()
    mail = next(message for message in smtp.messages if message["To"] == cast.engineer_a.email)
    assert "Étape 1" in text_of(mail)
    assert "Bonjour" in text_of(mail)
    assert CANARY not in str(mail)
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = mail["List-Unsubscribe"].strip(" <>").removeprefix(settings.SITE_URL)
    client = Client(enforce_csrf_checks=True)
    assert client.get(path).status_code == 200
    assert dict(selectors.preferences_of(cast.engineer_a))["plan"] == "daily"  # looking changes nothing
    assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert dict(selectors.preferences_of(cast.engineer_a))["plan"] == "never"
    assert client.post(f"{path}x").status_code == 404
    smtp.messages.clear()
    move(cast, milestone(cast, 2))
    deliver()
    assert cast.engineer_a.email not in {message["To"] for message in smtp.messages}
    assert cast.observer_a.email in {message["To"] for message in smtp.messages}


def test_at_once_daily_weekly_never(cast: Cast, smtp: Sink) -> None:
    monday = dt.datetime(2026, 11, 23, 15, 0, tzinfo=dt.UTC)  # 10 in Montréal
    with clock.at(monday):
        for person, how in (
            (cast.sponsor_a, "AT_ONCE"), (cast.engineer_a, "DAILY"),
            (cast.observer_a, "WEEKLY"), (cast.intern, "NEVER"),
        ):  # fmt: skip
            door = lab(person) if person.lab_role else portal(person)
            door.do("setReasonPreference", "viewer { id }", reason="PLAN", frequency=how)
        move(cast, milestone(cast))
        events_derive()
    sent: list[set[str]] = []
    for hours in (0.01, 1, 24, 24 * 7):
        smtp.messages.clear()
        with clock.at(monday + dt.timedelta(hours=hours)):
            mails_queue()
            mails_queue()
            send_waiting()
        sent.append({str(message["To"]) for message in smtp.messages})
    assert sent[1:] == [{cast.sponsor_a.email} - sent[0], {cast.engineer_a.email}, {cast.observer_a.email}]
    assert len(texts(lab(cast.intern))) == 1


def test_mute_and_watch(cast: Cast) -> None:
    engagement = gid(cast.engagement_a)
    lab(cast.intern).do("setEngagementPreference", "viewer { id }", engagement=engagement, following="MUTE")
    lab(cast.director).do("setEngagementPreference", "viewer { id }", engagement=engagement, following="WATCH")
    move(cast, milestone(cast))
    events_derive()
    assert texts(lab(cast.intern)) == []
    assert texts(lab(cast.director)) == ["Léa Lead moved the date of “Step 1”"]
    lab(cast.director).do("setEngagementPreference", "viewer { id }", engagement=engagement, following=None)
    assert not EngagementPreference.objects.filter(user=cast.director).exists()


def test_reading_marks_ones_own_only(cast: Cast) -> None:
    move(cast, milestone(cast))
    events_derive()
    door = portal(cast.sponsor_a)
    assert door.read("{ viewer { unreadNotifications } }")["viewer"]["unreadNotifications"] == 1
    line = door.read(LINES)["notifications"]["edges"][0]["node"]
    portal(cast.engineer_a).do("markNotificationsRead", "viewer { id }", ids=[line["id"]])
    assert door.read("{ viewer { unreadNotifications } }")["viewer"]["unreadNotifications"] == 1
    answer = door.do("markNotificationsRead", "viewer { unreadNotifications }", ids=[line["id"]])
    assert answer["viewer"]["unreadNotifications"] == 0
    assert Notification.objects.filter(read_at__isnull=False).count() == 1


def test_the_list_asks_the_same_whatever_its_length(cast: Cast, django_assert_max_num_queries: Any) -> None:
    for number in range(3):
        with later(20 * number):
            move(cast, milestone(cast, number))
            comment_on(cast, number)
            events_derive()
    door = lab(cast.intern)
    with django_assert_max_num_queries(9) as asked:
        door.read(LINES)
    before = len(asked)
    for number in range(3, 8):
        with later(20 * number):
            move(cast, milestone(cast, number))
            events_derive()
    with django_assert_max_num_queries(before):
        assert len(texts(door)) == 11


def test_a_reviewer_is_reminded_once_for_each_date(world: World) -> None:
    Notification.objects.all().delete()
    respond_by = world.a.round.respond_by
    for days, expected in ((9, 0), (3, 1), (2, 1), (1, 2), (0, 2)):
        day = dt.date.fromisoformat(str(respond_by)) - dt.timedelta(days=days)
        with clock.at(dt.datetime.combine(day, dt.time(16), tzinfo=dt.UTC)):
            reminders_add()
            reminders_add()
        assert Notification.objects.filter(recipient=world.cast.sponsor_a, verb="reminder").count() == expected, days
    assert not Notification.objects.filter(verb="reminder").exclude(recipient__lab_role=None).exists()


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


def test_only_directors_see_dead_letters(world: World) -> None:
    document = "{ deadLetters(first: 10) { edges { node { id recipient lastError } } } }"
    for name, person in world.cast.but("director"):
        assert CANARY not in str(lab(person).send(document)), name
    assert len(lab(world.cast.director).read(document)["deadLetters"]["edges"]) == 1
    lab(world.cast.director).do("retryMail", "ok", id=gid(world.letter, "DeadLetter"))
    assert lab(world.cast.director).read(document)["deadLetters"]["edges"] == []
