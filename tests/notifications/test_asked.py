"""Milestones and transfer items that wait for a seat of the client: its holders are asked, everybody else is told."""

import datetime as dt
from typing import Any
from urllib.parse import quote

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.engagements.services.delegations import delegation_give
from passerelle.notifications.services.asking import people_asked
from passerelle.notifications.services.deriving import events_derive
from passerelle.plan.models import Milestone
from passerelle.plan.services.progress import milestone_decide, milestone_log
from passerelle.transfer.models import Checklist, Item
from passerelle.transfer.services.items import evidence_add, item_sign
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.notifications.telling import LINES, texts
from tests.notifications.test_requests import deliver, prefer, to
from tests.plan import make as plan
from tests.reviews.test_rounds import opened
from tests.smtp import Sink, text_of
from tests.transfer import make as transfer

ASKS = "Léa Lead asks you to approve the milestone “Pilot”"


def reached(cast: Cast, disclosure: str = Disclosure.CLIENT) -> Milestone:
    """A gate that the client's sponsor signs, logged by the lead."""
    row = plan.milestone(cast.engagement_a, "CS", title_en="Pilot", title_fr="Pilote", disclosure=disclosure)
    milestone_log(actor=cast.lead, milestone=row, version=row.version, outcome="confirmed", reached_on=clock.today())
    row.refresh_from_db()
    return row


def test_whoever_holds_the_seat_of_a_milestone_is_asked_at_once_and_led_there(cast: Cast, smtp: Sink) -> None:
    row = reached(cast)
    (mail,) = deliver(smtp)
    assert (mail["To"], mail["Subject"].strip()) == (cast.sponsor_a.email, ASKS)
    place = f"/portal/engagements/{cast.engagement_a.reference}?at={quote(gid(row))}"
    assert f"{place}\n" in text_of(mail)
    (line,) = portal(cast.sponsor_a).read(LINES)["notifications"]["edges"]
    assert (line["node"]["text"], line["node"]["reason"], line["node"]["path"]) == (ASKS, "REVIEW", place)
    # the others learn that it is there, by their own rhythm
    assert texts(portal(cast.engineer_a, "en")) == ["Léa Lead logged the milestone “Pilot”"]
    assert texts(portal(cast.sponsor_b)) == texts(lab(cast.lead)) == []


def test_nobody_is_asked_of_what_they_do_not_see_until_it_is_shared(cast: Cast, smtp: Sink) -> None:
    row = reached(cast, Disclosure.INTERNAL)
    assert deliver(smtp) == []
    assert texts(portal(cast.sponsor_a)) == []
    lab(cast.lead).do("share", "count", ids=[gid(row)], disclosure="CLIENT")
    assert to(deliver(smtp)) == {cast.sponsor_a.email}
    assert texts(portal(cast.sponsor_a)) == [ASKS]
    assert texts(portal(cast.engineer_a, "en")) == ["Léa Lead shared “Pilot” with you"]


def test_who_stands_in_is_asked_too_and_nobody_of_what_was_decided_meanwhile(cast: Cast, smtp: Sink) -> None:
    today = clock.today()
    delegation_give(
        actor=cast.sponsor_a, engagement=cast.engagement_a, delegate=cast.engineer_a, starts_on=today,
        ends_on=today + dt.timedelta(days=5),
    )  # fmt: skip
    row = reached(cast)
    events_derive()
    assert f"{ASKS}" in texts(portal(cast.engineer_a, "en"))
    milestone_decide(
        actor=cast.engineer_a, approval=row.approvals.get(), version=row.version, verdict="approved", reason=""
    )
    assert [mail for mail in deliver(smtp) if "approve" in mail["Subject"]] == []


def test_the_choice_for_requests_holds_for_them(cast: Cast, smtp: Sink) -> None:
    prefer(cast.sponsor_a, "NEVER")
    reached(cast)
    assert deliver(smtp) == []
    assert texts(portal(cast.sponsor_a)) == [ASKS]


def brought(cast: Cast, actor: Any, signer: str = "CS") -> Item:
    row = transfer.item(cast.engagement_a, signer)
    Checklist.objects.filter(engagement=cast.engagement_a).update(disclosure=Disclosure.CLIENT)
    evidence_add(actor=actor, item=row, text="Ran it on our machine")
    return row


def test_whoever_signs_an_item_is_asked_once_a_colleague_brought_evidence(cast: Cast, smtp: Sink) -> None:
    row = brought(cast, cast.engineer_a)
    asked = [mail for mail in deliver(smtp) if "signature" in mail["Subject"]]
    assert to(asked) == {cast.sponsor_a.email}
    assert f"/portal/engagements/{cast.engagement_a.reference}?at={quote(gid(row))}\n" in text_of(asked[0])
    (line,) = texts(portal(cast.sponsor_a))
    assert line.startswith("Evan Engineer brought evidence for “")
    assert [line for line in texts(portal(cast.observer_a, "en")) if "added evidence" in line]
    item_sign(actor=cast.sponsor_a, item=row, version=row.version, level="unaided", performer=cast.engineer_a)
    deliver(smtp)
    brought(cast, cast.sponsor_a)
    assert [mail for mail in deliver(smtp) if "signature" in mail["Subject"]] == [], "nobody witnesses themselves"


def test_what_the_lab_brings_is_told_to_nobody_of_the_client(cast: Cast, smtp: Sink) -> None:
    brought(cast, cast.lead)
    deliver(smtp)
    assert texts(portal(cast.sponsor_a)) == texts(portal(cast.engineer_a)) == []


def test_of_all_people_one_statement_finds_who_is_asked(cast: Cast, django_assert_num_queries: Any) -> None:
    sponsor, engineer = {cast.sponsor_a.pk}, {cast.engineer_a.pk}
    things = (
        ("Milestone", reached(cast).pk, sponsor), ("Item", brought(cast, cast.engineer_a).pk, sponsor),
        ("ReviewRound", opened(cast, None, cast.engineer_a).pk, engineer),
    )  # fmt: skip
    for kind, row_id, asked in things:
        with django_assert_num_queries(2):  # the client's people, and what waits for each of them
            assert people_asked(cast.engagement_a.pk, kind, row_id) == asked, kind
    assert people_asked(cast.engagement_b.pk, *things[0][:2]) == set()
