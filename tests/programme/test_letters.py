"""Mails to whoever has a place at an event, or waits for one: called off, somewhere else, a place at last."""

import datetime as dt
from typing import Any

import pytest

from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import send_waiting
from passerelle.programme.models import Event
from passerelle.programme.services.places import event_register
from tests.cast import Cast
from tests.doors import code_of, lab, portal
from tests.programme.test_events import eid, event_of
from tests.smtp import Sink, smtp, text_of

__all__ = ["smtp"]


@pytest.fixture
def full(cast: Cast) -> Event:
    """A talk with one place, which A's sponsor has; the lead waits, reads French, and lives five hours ahead."""
    event = event_of(
        title_en="Tea talk", title_fr="Causerie", audience="public", capacity=1, place="Pine room",
        internal_note="Not for guests",
        starts_at=dt.datetime.combine(clock.today() + dt.timedelta(days=9), dt.time(15), tzinfo=dt.UTC),
    )  # fmt: skip
    type(cast.lead).objects.filter(pk=cast.lead.pk).update(language="fr", time_zone="Europe/Paris")
    event_register(actor=cast.sponsor_a, event=event)
    event_register(actor=cast.lead, event=event)
    return event


def sent(smtp: Sink) -> dict[str, Any]:
    send_waiting()
    return {str(mail["To"]): mail for mail in smtp.messages}


def test_who_gets_the_place_is_told(cast: Cast, full: Event, smtp: Sink) -> None:
    portal(cast.sponsor_a).do("withdrawFromEvent", "event { id }", id=eid(full))
    mails = sent(smtp)
    assert set(mails) == {cast.lead.email}
    mail = mails[cast.lead.email]
    assert mail["Subject"] == "Vous avez une place\u00a0: «\u00a0Causerie\u00a0»"
    text = text_of(mail)
    assert f"/programme?at={eid(full)}" in text
    assert "Pine room" in text
    hour = 17 if full.starts_at.astimezone().dst() else 16
    assert f"{hour}:00" in text


def test_who_had_a_place_or_waited_is_told_that_it_is_off(cast: Cast, full: Event, smtp: Sink) -> None:
    for name in ("sponsor_b", "lead", "intern", "scientist"):
        door = (portal if name == "sponsor_b" else lab)(getattr(cast, name))
        door.mutate("cancelEvent", "event { id }", id=eid(full), version=full.version)
    assert not OutgoingMail.objects.exists()
    lab(cast.director).do("cancelEvent", "event { id }", id=eid(full), version=full.version)
    mails = sent(smtp)
    assert set(mails) == {cast.sponsor_a.email, cast.lead.email}
    text = text_of(mails[cast.sponsor_a.email])
    assert "“Tea talk” is cancelled" in text
    assert f"/portal/programme?at={eid(full)}" in text
    assert "Not for guests" not in text


@pytest.mark.parametrize(
    ("change", "told"),
    [({"place": "Great hall"}, True), ({"description": "With cake"}, False), ({"place": "Pine room"}, False)],
)
def test_another_place_is_told_and_other_words_are_not(
    cast: Cast, full: Event, smtp: Sink, change: dict[str, str], told: bool
) -> None:
    lab(cast.director).do("updateEvent", "event { id }", id=eid(full), version=full.version, **change)
    mails = sent(smtp)
    assert set(mails) == ({cast.sponsor_a.email, cast.lead.email} if told else set())
    if told:
        assert "Great hall" in text_of(mails[cast.sponsor_a.email])
        assert "liste d’attente" in text_of(mails[cast.lead.email])


def test_who_did_it_and_who_has_gone_are_not_told(cast: Cast, full: Event, smtp: Sink) -> None:
    event_register(actor=cast.director, event=full)
    type(cast.sponsor_a).objects.filter(pk=cast.sponsor_a.pk).update(is_active=False)
    lab(cast.director).do("cancelEvent", "event { id }", id=eid(full), version=full.version)
    assert set(sent(smtp)) == {cast.lead.email}


def test_what_is_no_longer_so_is_not_told(cast: Cast, full: Event, smtp: Sink) -> None:
    """The place went on and was given back before the mail could go."""
    portal(cast.sponsor_a).do("withdrawFromEvent", "event { id }", id=eid(full))
    lab(cast.lead).do("withdrawFromEvent", "event { id }", id=eid(full))
    assert sent(smtp) == {}
    assert code_of(lab(cast.lead).mutate("withdrawFromEvent", "event { id }", id=eid(full))) == "FORBIDDEN"
