"""When mail goes: for each reason, each engagement, and in the reader's own time zone."""

import datetime as dt

from django.conf import settings
from django.test import Client

from passerelle.core import clock
from passerelle.core.outbox import send_waiting
from passerelle.notifications.models import EngagementPreference
from passerelle.notifications.services.deriving import events_derive
from passerelle.notifications.services.mails import mails_queue
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.notifications.telling import deliver, milestone, move, texts
from tests.smtp import Sink


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


def test_who_stopped_a_kind_of_mail_gets_none_of_what_they_watch(cast: Cast, smtp: Sink) -> None:
    door = portal(cast.engineer_a)
    door.do("setEngagementPreference", "viewer { id }", engagement=gid(cast.engagement_a), following="WATCH")
    move(cast, milestone(cast))
    deliver(1)
    mail = next(message for message in smtp.messages if message["To"] == cast.engineer_a.email)
    Client().post(mail["List-Unsubscribe"].strip(" <>").removeprefix(settings.SITE_URL))
    smtp.messages.clear()
    move(cast, milestone(cast, 2))
    deliver()
    assert cast.engineer_a.email not in {message["To"] for message in smtp.messages}


def test_an_engagement_has_its_own_rhythm(cast: Cast, smtp: Sink) -> None:
    monday = dt.datetime(2026, 11, 23, 15, 0, tzinfo=dt.UTC)
    with clock.at(monday):
        portal(cast.sponsor_a).do("setReasonPreference", "viewer { id }", reason="PLAN", frequency="AT_ONCE")
        for person, how in ((cast.sponsor_a, "DAILY"), (cast.engineer_a, "WEEKLY"), (cast.director, "WEEKLY")):
            door = lab(person) if person.lab_role else portal(person)
            door.do("setEngagementPreference", "viewer { id }", engagement=gid(cast.engagement_a), following=how)
        move(cast, milestone(cast))
        events_derive()
    sent: list[set[str]] = []
    wanted = {cast.sponsor_a.email, cast.engineer_a.email, cast.director.email}
    for days in (0.1, 1, 7):
        smtp.messages.clear()
        with clock.at(monday + dt.timedelta(days=days)):
            mails_queue()
            send_waiting()
        sent.append({str(message["To"]) for message in smtp.messages} & wanted)
    assert sent == [set(), {cast.sponsor_a.email}, {cast.engineer_a.email, cast.director.email}]


def test_the_digest_comes_in_the_readers_own_morning(cast: Cast, smtp: Sink) -> None:
    for person, zone in ((cast.sponsor_a, "Asia/Tokyo"), (cast.engineer_a, "Europe/Paris")):
        type(person).objects.filter(pk=person.pk).update(time_zone=zone)
    noon = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
    with clock.at(noon):
        move(cast, milestone(cast))
        events_derive()
    for hours, expected in ((9.9, set()), (10.1, {cast.sponsor_a.email}), (18.1, {cast.engineer_a.email})):
        smtp.messages.clear()
        with clock.at(noon + dt.timedelta(hours=hours)):  # seven in Tokyo is 22:00, in Paris 06:00
            mails_queue()
            send_waiting()
        assert {str(message["To"]) for message in smtp.messages} == expected, hours
