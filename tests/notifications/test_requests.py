"""Asking for a decision: whom, when, by the reader's own choice, and only as long as it waits for them."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.test import Client

from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import send_waiting
from passerelle.engagements.models import ClientMembership
from passerelle.engagements.services.delegations import delegation_give
from passerelle.notifications.services.deriving import events_derive
from passerelle.notifications.services.mails import mails_queue
from passerelle.notifications.services.reminders import reminders_add
from passerelle.reviews.models import Reviewer, ReviewRound
from passerelle.reviews.services.rounds import round_open, round_withdraw
from tests.cast import Cast
from tests.deliverables.make import shared
from tests.doors import gid, lab, portal
from tests.notifications.test_notifications import texts
from tests.reviews.test_decisions import decide
from tests.reviews.test_order_and_bulk import in_order
from tests.reviews.test_rounds import opened, seat_of, version_of
from tests.smtp import Sink, text_of


def deliver(smtp: Sink, minutes: float = 2) -> list[Any]:
    """Let the worker do all that is due in some minutes; return the mails that arrived by it."""
    smtp.messages.clear()
    events_derive()
    with clock.at(clock.now() + dt.timedelta(minutes=minutes)):
        mails_queue()
        send_waiting()
    return smtp.messages


def to(messages: list[Any]) -> set[str]:
    return {str(message["To"]) for message in messages}


def prefer(person: Any, frequency: str) -> None:
    portal(person).do("setReasonPreference", "viewer { id }", reason="REVIEW", frequency=frequency)


def test_reviewers_are_asked_at_once_in_their_language_with_what_the_lab_wrote(cast: Cast, smtp: Sink) -> None:
    review = round_open(
        actor=cast.lead, version=version_of(cast), message="Look at table 3", respond_by=clock.today(),
        memberships=[seat_of(cast, cast.sponsor_a), seat_of(cast, cast.engineer_a)],
    )  # fmt: skip
    mails = {str(message["To"]): message for message in deliver(smtp)}
    assert set(mails) == {cast.sponsor_a.email, cast.engineer_a.email}
    assert mails[cast.sponsor_a.email]["Subject"].strip() == "Your decision is awaited: “Final report”, version 1"
    assert "Rapport final" in mails[cast.engineer_a.email]["Subject"]
    for message in mails.values():
        assert f"/portal/reviews/{gid(review)}\n" in text_of(message)
        assert "Look at table 3" in text_of(message)
    assert deliver(smtp) == []
    assert texts(portal(cast.sponsor_a)) == ["Léa Lead asks you to review “Final report, v1”"]
    assert texts(portal(cast.observer_a)) == texts(portal(cast.sponsor_b)) == texts(lab(cast.lead)) == []


def test_a_killed_worker_asks_under_one_message_id(cast: Cast, smtp: Sink) -> None:
    opened(cast, None, cast.sponsor_a)
    deliver(smtp)
    OutgoingMail.objects.update(sent_at=None, next_try_at=clock.now())
    send_waiting()
    assert len(smtp.messages) == 2
    assert len({message["Message-ID"] for message in smtp.messages}) == 1


def test_the_readers_choice_holds(cast: Cast, smtp: Sink) -> None:
    prefer(cast.sponsor_a, "NEVER")
    prefer(cast.engineer_a, "DAILY")
    opened(cast)
    assert deliver(smtp) == []
    assert to(deliver(smtp, 60 * 25)) == {cast.engineer_a.email}
    prefer(cast.sponsor_a, "AT_ONCE")
    opened(cast, version_of(cast, 2, shared(cast, "Other")), cast.sponsor_a)
    assert to(deliver(smtp)) == {cast.sponsor_a.email}
    door = portal(cast.sponsor_a)
    door.do("setEngagementPreference", "viewer { id }", engagement=gid(cast.engagement_a), following="MUTE")
    opened(cast, version_of(cast, 3, shared(cast, "Third")), cast.sponsor_a)
    assert deliver(smtp, 60 * 25) == []
    waiting = door.read("{ viewer { waiting { reviews { id } } } }")["viewer"]["waiting"]["reviews"]
    assert len(waiting) == 3  # what waits stands on the page whatever is mailed


def test_one_click_stops_the_requests(cast: Cast, smtp: Sink) -> None:
    opened(cast, None, cast.sponsor_a)
    (mail,) = deliver(smtp)
    path = mail["List-Unsubscribe"].strip(" <>").removeprefix(settings.SITE_URL)
    assert Client().post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    opened(cast, version_of(cast, 2, shared(cast, "Other")), cast.sponsor_a)
    assert deliver(smtp) == []


def test_nobody_is_asked_who_may_not_decide_any_more(cast: Cast, smtp: Sink) -> None:
    review = opened(cast)
    events_derive()
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at=clock.now())
    Reviewer.objects.filter(user=cast.engineer_a).update(decided=True)
    assert deliver(smtp) == []
    other = opened(cast, version_of(cast, 2, shared(cast, "Other")), cast.engineer_a)
    events_derive()
    round_withdraw(actor=cast.lead, review=other, version=other.version)
    assert deliver(smtp) == []
    third = opened(cast, version_of(cast, 3, shared(cast, "Third")), cast.engineer_a)
    events_derive()
    third.deliverable_version.deliverable.versions.update(disclosure="internal")
    assert deliver(smtp) == []
    assert ReviewRound.objects.get(pk=review.pk).status == "open"


def test_in_order_each_is_asked_at_their_turn(cast: Cast, smtp: Sink) -> None:
    review = in_order(cast)
    assert to(deliver(smtp)) == {cast.engineer_a.email}
    decide(cast.engineer_a, review, "NEEDS_INFORMATION", reason="Which unit?")
    assert cast.sponsor_a.email not in {
        message["To"] for message in deliver(smtp) if "awaited" in str(message["Subject"])
    }
    decide(cast.engineer_a, review)
    asked = [message for message in deliver(smtp) if "awaited" in str(message["Subject"])]
    assert to(asked) == {cast.sponsor_a.email}
    assert "It is your turn to decide on “Final report, v1”" in texts(portal(cast.sponsor_a))


def test_the_lab_is_told_of_a_decision(cast: Cast, smtp: Sink) -> None:
    review = opened(cast, None, cast.sponsor_a)
    deliver(smtp)
    decide(cast.sponsor_a, review)
    mails = deliver(smtp)
    assert cast.lead.email in to(mails)
    assert cast.sponsor_a.email not in to(mails)
    assert "Alice Sponsor decided on “Final report, v1”" in texts(lab(cast.intern))
    assert texts(portal(cast.sponsor_b)) == texts(lab(cast.scientist)) == []


def test_who_stands_in_is_told_asked_and_reminded(cast: Cast, smtp: Sink) -> None:
    today = clock.today()
    delegation_give(
        actor=cast.sponsor_a, engagement=cast.engagement_a, delegate=cast.observer_a, starts_on=today,
        ends_on=today + dt.timedelta(days=5),
    )  # fmt: skip
    review = round_open(
        actor=cast.lead, version=version_of(cast), memberships=[seat_of(cast, cast.sponsor_a)],
        respond_by=today + dt.timedelta(days=3),
    )  # fmt: skip
    assert to(deliver(smtp)) == {cast.sponsor_a.email, cast.observer_a.email}
    reminders_add()
    assert to(deliver(smtp)) == {cast.sponsor_a.email, cast.observer_a.email}
    assert "You stand in for Alice Sponsor for some time" in texts(portal(cast.observer_a))
    assert not [line for line in texts(portal(cast.engineer_a)) if "stand in" in line]
    decide(cast.observer_a, review)
    with clock.at(clock.now() + dt.timedelta(days=2)):
        reminders_add()
    assert to(deliver(smtp)) & {cast.sponsor_a.email, cast.observer_a.email} == {cast.sponsor_a.email}  # decided


def test_nobody_is_reminded_before_their_turn(cast: Cast) -> None:
    review = in_order(cast)
    ReviewRound.objects.filter(pk=review.pk).update(respond_by=clock.today() + dt.timedelta(days=1))
    reminders_add()
    assert [line for line in texts(portal(cast.sponsor_a)) if "due soon" in line] == []
    assert [line for line in texts(portal(cast.engineer_a, "en")) if "due soon" in line]
