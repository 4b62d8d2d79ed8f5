"""Who is told what: from the change to the line and the mail, through what the reader sees."""

import datetime as dt
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.test import Client

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.models import OutgoingMail
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Delegation
from passerelle.notifications import selectors
from passerelle.notifications.models import Notification
from passerelle.notifications.services.deriving import events_derive
from passerelle.notifications.services.reminders import reminders_add
from passerelle.plan.models import Milestone
from passerelle.reviews.models import Reviewer, ReviewRound
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.notifications.telling import LINES, comment_on, deliver, later, milestone, move, texts
from tests.smtp import Sink, text_of
from tests.world import CANARY, World


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
    respond_by = dt.date.fromisoformat(str(world.a.round.respond_by))
    Reviewer.objects.create(
        round=world.a.round, user=world.cast.engineer_a, role="technical_lead", position=9, created_by=world.cast.lead
    )
    ReviewRound.objects.filter(pk=world.a.round.pk).update(in_order=True)
    for days, expected in ((9, 0), (3, 1), (2, 1), (1, 2), (0, 2)):
        day = respond_by - dt.timedelta(days=days)
        with clock.at(dt.datetime.combine(day, dt.time(16), tzinfo=dt.UTC)):
            reminders_add()
            reminders_add()
        assert Notification.objects.filter(recipient=world.cast.sponsor_a, verb="reminder").count() == expected, days
    # nobody of the lab, nor whose turn it is not yet
    reminded = Notification.objects.filter(verb="reminder", engagement=world.a.engagement)
    assert set(reminded.values_list("recipient_id", flat=True)) == {world.cast.sponsor_a.pk}
    Delegation.objects.create(
        engagement=world.a.engagement, delegator=world.cast.sponsor_a, delegate=world.cast.engineer_a,
        starts_on=clock.today(), ends_on=respond_by,
    )  # fmt: skip
    with clock.at(dt.datetime.combine(respond_by, dt.time(16), tzinfo=dt.UTC)):
        reminders_add()
    assert Notification.objects.filter(verb="reminder", recipient=world.cast.engineer_a).count() == 1


def test_whatever_is_shared_is_told(world: World) -> None:
    lead, side = world.cast.lead, world.a
    Notification.objects.all().delete()
    rows = (side.risk, side.objective, side.checklist, side.outcome, side.waiting)
    for row in rows:
        type(row).objects.filter(pk=row.pk).update(disclosure=Disclosure.INTERNAL)
    lab(lead).do("share", "count", ids=[gid(row) for row in rows], disclosure="CLIENT")
    events_derive()
    found = texts(portal(world.cast.sponsor_a))
    assert len(found) == 4  # milestones and dates, log and risks, the checklist, what came of it
    assert all(text.startswith("Léa Lead shared") for text in found)
    assert any(side.outcome.title in text for text in found)
    assert texts(portal(world.cast.sponsor_b)) == []


def test_a_comment_on_a_version_leads_to_where_the_client_reads_it(world: World) -> None:
    Notification.objects.all().delete()
    target, review = world.a.version, world.a.round
    answer = lab(world.cast.lead).do(
        "addComment", "comment { id }", target=gid(target), body="In MPa.", disclosure="CLIENT"
    )
    events_derive()
    (line,) = portal(world.cast.sponsor_a).read(LINES)["notifications"]["edges"]
    place = f"/portal/reviews/{gid(review)}?at={quote(answer['comment']['id'])}"
    assert line["node"]["path"] == place
    (other,) = portal(world.cast.engineer_a).read(LINES)["notifications"]["edges"]
    assert other["node"]["path"] == place


def test_a_comment_on_what_was_never_reviewed_leads_to_its_place_on_the_engagements_page(world: World) -> None:
    Notification.objects.all().delete()
    version = DeliverableVersion.objects.create(
        deliverable=world.a.deliverable, number=3, link_kind="tag", link="v3", disclosure="client"
    )
    for target in (version, world.a.entry):
        answer = lab(world.cast.lead).do("addComment", "comment { id }", target=gid(target), body="In MPa.")
        lab(world.cast.lead).do("share", "count", ids=[answer["comment"]["id"]], disclosure="CLIENT")
        events_derive()
        line = portal(world.cast.sponsor_a).read(LINES)["notifications"]["edges"][0]
        place = f"?at={quote(gid(target))}&row={quote(answer['comment']['id'])}"
        assert line["node"]["path"] == f"/portal/engagements/{world.a.engagement.reference}{place}"
        Notification.objects.all().delete()


def test_only_directors_see_dead_letters(world: World) -> None:
    document = "{ deadLetters(first: 10) { edges { node { id recipient lastError } } } }"
    for name, person in world.cast.but("director"):
        assert CANARY not in str(lab(person).send(document)), name
    assert len(lab(world.cast.director).read(document)["deadLetters"]["edges"]) == 1
    lab(world.cast.director).do("retryMail", "ok", id=gid(world.letter, "DeadLetter"))
    assert lab(world.cast.director).read(document)["deadLetters"]["edges"] == []


def test_what_was_given_up_is_read_to_its_end(world: World) -> None:
    last = clock.now()
    OutgoingMail.objects.bulk_create(
        OutgoingMail(key=f"many{n}", recipient=f"p{n:03}@x.example", dead_at=last - dt.timedelta(minutes=n))
        for n in range(120)
    )
    document = """query($after: String) { deadLetters(first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { recipient } } } }"""
    director, found, after, more = lab(world.cast.director), [], None, True
    while more:
        page = director.read(document, after=after)["deadLetters"]
        assert page["totalCount"] == 121
        found += [edge["node"]["recipient"] for edge in page["edges"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert len(found) == len(set(found)) == 121
    many = [recipient for recipient in found if recipient.startswith("p")]
    assert many == sorted(many), "newest first"
    for name, person in world.cast.but("director"):
        assert "x.example" not in str(lab(person).send(document)), name
