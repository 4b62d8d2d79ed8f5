"""Due enquiries remind those who can answer: in the app and by mail, three times and no more."""

import datetime as dt
from typing import Any

from passerelle.core import clock
from passerelle.core.outbox import send_waiting
from passerelle.engagements.models import ClientMembership
from passerelle.impact.models import ImpactEnquiry
from passerelle.impact.services.reminders import enquiries_remind
from passerelle.notifications.models import EngagementPreference, Notification
from passerelle.notifications.services.mails import mails_queue
from tests.cast import Cast
from tests.doors import lab, portal
from tests.smtp import Sink, text_of

LINES = "{ notifications(first: 50) { edges { node { text path reason } } } }"
NOON = dt.datetime(2026, 11, 23, 17, 0, tzinfo=dt.UTC)


def due(cast: Cast) -> ImpactEnquiry:
    return ImpactEnquiry.objects.create(engagement=cast.engagement_a, due_on=NOON.date())


def remind_on(day: int) -> None:
    with clock.at(NOON + dt.timedelta(days=day)):
        enquiries_remind()
        enquiries_remind()


def told(person: Any) -> int:
    return Notification.objects.filter(recipient=person, verb="enquiry.due").count()


def test_who_can_answer_is_reminded_when_it_is_due_and_twice_more(cast: Cast) -> None:
    due(cast)
    for day, expected in ((-1, 0), (0, 1), (5, 1), (14, 2), (41, 2), (42, 3), (80, 3), (200, 3)):
        remind_on(day)
        assert told(cast.sponsor_a) == told(cast.engineer_a) == told(cast.lead) == expected, day
    for name in ("observer_a", "sponsor_b", "stranger", "intern", "scientist", "director", "partnerships"):
        assert told(cast.people()[name]) == 0, name


def test_an_answer_a_mute_and_a_revoked_access_end_it(cast: Cast) -> None:
    enquiry = due(cast)
    EngagementPreference.objects.create(user=cast.engineer_a, engagement=cast.engagement_a, following="mute")
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at=NOON)
    remind_on(0)
    assert (told(cast.engineer_a), told(cast.sponsor_a), told(cast.lead)) == (0, 0, 1)
    ImpactEnquiry.objects.filter(pk=enquiry.pk).update(answered_at=NOON, use="in_use")
    remind_on(14)
    assert told(cast.lead) == 1


def test_without_a_lead_the_advisors_are_reminded(cast: Cast) -> None:
    due(cast)
    type(cast.lead).objects.filter(pk=cast.lead.pk).update(is_active=False)
    remind_on(0)
    assert (told(cast.partnerships), told(cast.lead)) == (1, 0)


def test_the_mail_is_in_the_readers_language_and_leads_to_the_question(cast: Cast, smtp: Sink) -> None:
    due(cast)
    for person in (cast.sponsor_a, cast.lead):
        type(person).objects.filter(pk=person.pk).update(language="fr")
    ClientMembership.objects.filter(user=cast.engineer_a).update(revoked_at=NOON)
    with clock.at(NOON):
        enquiries_remind()
    with clock.at(NOON + dt.timedelta(minutes=5)):
        mails_queue()
        send_waiting()
    by_reader = {str(mail["To"]): mail for mail in smtp.messages}
    assert set(by_reader) == {cast.sponsor_a.email, cast.lead.email}
    assert "Le suivi des suites" in text_of(by_reader[cast.sponsor_a.email])
    assert f"/portal/engagements/{cast.engagement_a.reference}" in text_of(by_reader[cast.sponsor_a.email])
    assert f"/engagements/{cast.engagement_a.reference}/impact" in text_of(by_reader[cast.lead.email])
    with clock.at(NOON):
        line = portal(cast.sponsor_a).read(LINES)["notifications"]["edges"][0]["node"]
        assert line["reason"] == "IMPACT"
        assert cast.engagement_a.title in line["text"]
        assert lab(cast.lead).read(LINES)["notifications"]["edges"][0]["node"]["path"].endswith("/impact")
