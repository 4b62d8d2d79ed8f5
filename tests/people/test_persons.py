"""The lab's people: added, changed, closed, let in again and written to by directors alone."""

import re
from typing import Any

from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core.errors import DomainError
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import send_waiting
from passerelle.engagements.services.clients import client_invite, invitation_accept, invitation_token
from passerelle.people.models import ApiToken, Session, User
from passerelle.people.services.tokens import token_create
from tests.api.accounts import BASE, Browser
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.smtp import Sink, text_of

NEW = {"email": "New.Person@lab.test", "name": "Nora New", "title": "Statistician", "labRole": "SCIENTIST"}
ACCOUNT = (
    "person { id version name title labRole account { email isClosed hasPassword canClose canReopen canSendLink } }"
)


def person_of(cast: Cast, name: str) -> str:
    return gid(cast.people()[name], "Person")


def state(user: User) -> tuple[Any, ...]:
    user.refresh_from_db()
    return user.name, user.title, user.lab_role, user.is_active, user.password, user.version


def field_of(answer: dict[str, Any]) -> tuple[str | None, str | None]:
    return code_of(answer), answer["errors"][0]["extensions"].get("field")


def choose(letter: Any, password: str) -> int:
    """Choose a password at the address in a mail; return the status."""
    found = re.search(r"/account/reset-password/(\S+)", text_of(letter))
    assert found, text_of(letter)
    return Browser().send("POST", f"{BASE}/auth/password/reset", {"key": found[1], "password": password}).status_code


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("addPerson", NEW),
        ("updatePerson", {"version": 1, "name": "Other", "title": "Other", "labRole": "DIRECTOR"}),
        ("closeAccount", {}),
        ("reopenAccount", {}),
        ("sendFirstLink", {}),
    ],
)
def test_nobody_but_directors(cast: Cast, name: str, values: dict[str, Any]) -> None:
    token_create(actor=cast.scientist, name="script", scope="read", days=1)
    cast.scientist.set_unusable_password()
    cast.scientist.save()
    Client().force_login(cast.scientist)
    own = Session.objects.filter(user=cast.scientist)
    given = values if name == "addPerson" else {**values, "id": person_of(cast, "scientist")}
    for closed in (False, True):
        User.objects.filter(pk=cast.scientist.pk).update(is_active=not closed)
        before, people = state(cast.scientist), User.objects.count()
        assert_all_denied(cast.but("director"), name, **given)
        assert (state(cast.scientist), User.objects.count()) == (before, people)
        assert own.exists()
        assert ApiToken.objects.get().revoked_at is None


def test_a_new_person_gets_a_link_chooses_a_password_and_is_in(cast: Cast, smtp: Sink) -> None:
    made = lab(cast.director).do("addPerson", ACCOUNT, **NEW, language="ENGLISH")["person"]
    assert (made["name"], made["title"], made["labRole"]) == ("Nora New", "Statistician", "SCIENTIST")
    assert made["account"] == {
        "email": "new.person@lab.test", "isClosed": False, "hasPassword": False,
        "canClose": True, "canReopen": False, "canSendLink": True,
    }  # fmt: skip
    event = Event.objects.get(verb="person.added")
    assert (event.actor, event.after["lab_role"]) == (cast.director, "scientist")
    row = OutgoingMail.objects.get()
    assert set(row.arguments) == {"user_id", "added_by"}
    send_waiting()
    letter = smtp.only()
    assert (letter["To"], letter["Subject"]) == ("new.person@lab.test", "Your account for Passerelle")
    assert "Dora Director added you" in text_of(letter)
    assert choose(letter, "short") == 400
    assert choose(letter, "a long enough phrase") in {200, 401}
    assert choose(letter, "another long phrase") == 400
    assert Browser().sign_in("new.person@lab.test", "a long enough phrase").status_code == 200
    person = User.objects.get(email="new.person@lab.test")
    assert lab(person).read("{ viewer { person { name } canAddPeople } }")["viewer"] == {
        "person": {"name": "Nora New"}, "canAddPeople": False,
    }  # fmt: skip


def test_a_link_sent_anew_closes_the_one_before(cast: Cast, smtp: Sink) -> None:
    made = lab(cast.director).do("addPerson", ACCOUNT, **NEW, language="FRENCH")["person"]
    send_waiting()
    lab(cast.director).do("sendFirstLink", "__typename", id=made["id"])
    send_waiting()
    first, second = smtp.messages
    assert first["Subject"] == second["Subject"] == "Votre compte Passerelle"
    assert first["Message-ID"] != second["Message-ID"]
    assert choose(first, "a long enough phrase") == 400
    assert choose(second, "a long enough phrase") in {200, 401}
    answer = lab(cast.director).mutate("sendFirstLink", "__typename", id=made["id"])
    assert_denied(answer, "INVALID_STATE")
    assert OutgoingMail.objects.count() == 2


def test_a_mail_that_waited_says_nothing_once_the_account_is_closed(cast: Cast, smtp: Sink) -> None:
    made = lab(cast.director).do("addPerson", ACCOUNT, **NEW)["person"]
    lab(cast.director).do("closeAccount", "__typename", id=made["id"])
    send_waiting()
    assert smtp.messages == []
    assert_denied(lab(cast.director).mutate("sendFirstLink", "__typename", id=made["id"]), "INVALID_STATE")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"email": "nobody"}, "email"),
        ({"email": " "}, "email"),
        ({"email": "a\u0000@lab.test"}, "email"),
        ({"email": f"{'a' * 250}@lab.test"}, "email"),
        ({"email": "Sam.Scientist@LAB.test"}, "email"),
        ({"email": "alice.sponsor@client.test"}, "email"),
        ({"email": "ines.intern@lab.test"}, "email"),
        ({"name": " "}, "name"),
        ({"name": "n" * 121}, "name"),
        ({"title": "t" * 121}, "title"),
    ],
)
def test_what_is_wrong_names_its_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    User.objects.filter(pk=cast.intern.pk).update(is_active=False)
    people = User.objects.count()
    answer = lab(cast.director).mutate("addPerson", "__typename", **{**NEW, **values})
    assert field_of(answer) == ("VALIDATION", field)
    assert (User.objects.count(), OutgoingMail.objects.count(), audit_count()) == (people, 0, 0)


def test_each_taken_address_says_whose_it_is(cast: Cast) -> None:
    User.objects.filter(pk=cast.intern.pk).update(is_active=False)
    for address, said in (
        ("sam.scientist@lab.test", "own people already"),
        ("alice.sponsor@client.test", "is a client's"),
        ("ines.intern@lab.test", "Reopen that one"),
    ):
        answer = lab(cast.director).mutate("addPerson", "__typename", **{**NEW, "email": address})
        assert said in answer["errors"][0]["message"]


def test_an_open_invitation_does_not_make_a_lab_person_a_clients(cast: Cast) -> None:
    invitation = client_invite(
        actor=cast.director, engagement=cast.engagement_a, email="new.person@lab.test", role="observer"
    )
    lab(cast.director).do("addPerson", ACCOUNT, **NEW)
    person = User.objects.get(email="new.person@lab.test")
    with pytest.raises(DomainError) as refused:
        invitation_accept(token=invitation_token(invitation), actor=person)
    assert refused.value.code == "INVALID_STATE"
    assert not person.client_memberships.exists()


def test_what_somebody_is_changes_with_its_version(cast: Cast) -> None:
    door, who = lab(cast.director), person_of(cast, "scientist")
    values = {"id": who, "version": 1, "name": "Sam S.", "title": "Partner desk", "labRole": "PARTNERSHIPS"}
    changed = door.do("updatePerson", ACCOUNT, **values)["person"]
    assert (changed["version"], changed["labRole"], changed["title"]) == (2, "PARTNERSHIPS", "Partner desk")
    event = Event.objects.get()
    assert (event.verb, event.before["lab_role"], event.after["lab_role"]) == (
        "person.updated", "scientist", "partnerships",
    )  # fmt: skip
    assert lab(cast.scientist).read("{ viewer { canSeeTeamLoad } }") == {"viewer": {"canSeeTeamLoad": True}}
    assert_denied(door.mutate("updatePerson", "__typename", **values), "CONFLICT")
    door.do("updatePerson", ACCOUNT, **{**values, "version": 2})
    assert audit_count() == 1
    client = {**values, "id": person_of(cast, "sponsor_a"), "version": 1}
    assert_denied(door.mutate("updatePerson", "__typename", **client), "NOT_FOUND")
    for wrong, field in (({"name": ""}, "name"), ({"title": "t" * 121}, "title")):
        answer = door.mutate("updatePerson", "__typename", id=who, version=2, **wrong)
        assert field_of(answer) == ("VALIDATION", field)


def test_the_lab_keeps_a_director(cast: Cast) -> None:
    door = lab(cast.director)
    own = {"id": person_of(cast, "director"), "version": 1, "labRole": "SCIENTIST"}
    assert_denied(door.mutate("updatePerson", "__typename", **own), "INVALID_STATE")
    assert_denied(door.mutate("closeAccount", "__typename", id=own["id"]), "INVALID_STATE")
    door.do("updatePerson", ACCOUNT, id=person_of(cast, "scientist"), version=1, labRole="DIRECTOR")
    assert field_of(door.mutate("updatePerson", "__typename", **own)) == ("VALIDATION", "labRole")
    assert_denied(door.mutate("closeAccount", "__typename", id=own["id"]), "INVALID_STATE")
    lab(cast.scientist).do("updatePerson", ACCOUNT, **own)
    assert state(cast.director)[2] == "scientist"
    assert_denied(door.mutate("closeAccount", "__typename", id=person_of(cast, "scientist")), "FORBIDDEN")


def test_a_closed_account_is_out_at_once_and_can_be_let_in_again(cast: Cast) -> None:
    who = person_of(cast, "scientist")
    browser = Browser()
    cast.scientist.set_password("a long enough phrase")
    cast.scientist.save()
    browser.sign_in(cast.scientist.email, "a long enough phrase")
    token_create(actor=cast.scientist, name="script", scope="read", days=1)
    assert browser.is_signed_in()
    closed = lab(cast.director).do("closeAccount", ACCOUNT, id=who)["person"]["account"]
    assert (closed["isClosed"], closed["canClose"], closed["canReopen"], closed["canSendLink"]) == (
        True,
        False,
        True,
        False,
    )
    assert not browser.is_signed_in()
    assert ApiToken.objects.get().revoked_at is not None
    assert browser.sign_in(cast.scientist.email, "a long enough phrase").status_code == 400
    opened = lab(cast.director).do("reopenAccount", ACCOUNT, id=who)["person"]["account"]
    assert (opened["isClosed"], opened["canClose"]) == (False, True)
    assert not browser.is_signed_in()
    assert Browser().sign_in(cast.scientist.email, "a long enough phrase").status_code == 200
    assert ApiToken.objects.get().revoked_at is not None
    verbs = [event.verb for event in Event.objects.order_by("sequence") if event.actor_id == cast.director.pk]
    assert verbs == ["account.disabled", "account.reopened"]
    events = audit_count()
    lab(cast.director).do("reopenAccount", ACCOUNT, id=who)
    assert audit_count() == events


def test_who_leads_running_engagements_hands_them_over_first(cast: Cast) -> None:
    who = person_of(cast, "lead")
    answer = lab(cast.director, "en").mutate("closeAccount", "__typename", id=who)
    assert_denied(answer, "INVALID_STATE")
    assert "ARC-2026-001 Curing forecast" in answer["errors"][0]["message"]
    assert (state(cast.lead)[3], audit_count()) == (True, 0)
    cast.engagement_a.lead = cast.scientist
    cast.engagement_a.save()
    lab(cast.director).do("closeAccount", "__typename", id=who)
    assert state(cast.lead)[3] is False


def test_closed_accounts_are_for_directors_to_see(cast: Cast) -> None:
    User.objects.filter(pk=cast.intern.pk).update(is_active=False)
    asked = "{ people(first: 50, closed: true) { edges { node { name account { isClosed } } } } }"
    assert lab(cast.director).read(asked)["people"]["edges"] == [
        {"node": {"name": "Ines Intern", "account": {"isClosed": True}}}
    ]
    one = "query Q($id: ID!) { person(id: $id) { name account { email } } node(id: $id) { id } }"
    found = lab(cast.director).read(one, id=person_of(cast, "intern"))
    assert found["person"]["account"] == {"email": "ines.intern@lab.test"}
    for name in ("partnerships", "lead", "scientist"):
        door = lab(cast.people()[name])
        assert door.read(asked)["people"]["edges"] == []
        assert_denied(door.send(one, {"id": person_of(cast, "intern")}), "NOT_FOUND")
        assert door.read(one, id=person_of(cast, "director"))["person"]["account"] is None
    rest = lab(cast.director).read("{ people(first: 50) { edges { node { name } } } }")
    assert "Ines Intern" not in str(rest)


def test_more_people_take_no_more_statements(cast: Cast) -> None:
    asked = "{ people(first: 100) { edges { node { name account { email canSendLink } } } } }"
    counts = []
    for number in range(2):
        with CaptureQueriesContext(connection) as captured:
            lab(cast.director).read(asked)
        counts.append(len(captured))
        for more in range(10):
            User.objects.create(email=f"{number}{more}@lab.test", name="More", lab_role="intern")
    assert counts[0] == counts[1]


def test_a_list_to_choose_from_holds_everybody_at_the_same_cost(cast: Cast, django_assert_num_queries: Any) -> None:
    """More than a page of people: those of the lab with an open account, and nobody else."""
    door, found = lab(cast.lead), []
    for number in (1, 130):
        people = [
            User(email=f"{number}.{place}@lab.test", name=f"More {number} {place:03}", lab_role="scientist")
            for place in range(number)
        ]
        User.objects.bulk_create(people)
        with django_assert_num_queries(2):  # session with account, names
            found = door.read("{ personNames { name } }")["personNames"]
    staff = User.objects.filter(lab_role__gt="", is_active=True)
    assert len(found) == staff.count() > 130
    User.objects.filter(pk=cast.intern.pk).update(is_active=False)
    left = {one["name"] for one in door.read("{ personNames { name } }")["personNames"]}
    assert left == set(staff.values_list("name", flat=True))
    assert not left & {cast.intern.name, cast.sponsor_a.name}


def test_the_operator_adds_the_first_director(db: None, smtp: Sink, capsys: Any) -> None:
    call_command("add_director", " First@Lab.test ", "Fleur First", "--language", "en")
    first = User.objects.get()
    assert (first.email, first.name, first.is_director, first.is_superuser) == (
        "first@lab.test",
        "Fleur First",
        True,
        False,
    )
    event = Event.objects.get()
    assert (event.verb, event.actor) == ("person.added", None)
    send_waiting()
    assert "You were added to the lab" in text_of(smtp.only())
    call_command("add_director", "first@lab.test", "Fleur First", "--print-link")
    said = capsys.readouterr().out
    assert "is a director already, without a password" in said
    assert choose(smtp.only(), "a long enough phrase") == 400
    found = re.search(r"/account/reset-password/(\S+)", said)
    assert found
    body = {"key": found[1], "password": "a long enough phrase"}
    assert Browser().send("POST", f"{BASE}/auth/password/reset", body).status_code in {200, 401}
    events = audit_count()
    call_command("add_director", "first@lab.test", "Fleur First")
    assert "with a password" in capsys.readouterr().out
    assert (User.objects.count(), audit_count(), OutgoingMail.objects.count()) == (1, events, 1)
    assert Browser().sign_in("first@lab.test", "a long enough phrase").status_code == 200


def test_the_operator_is_told_what_is_wrong(cast: Cast) -> None:
    for address, name in (
        (cast.scientist.email, "S"),
        (cast.sponsor_a.email, "A"),
        ("nobody", "N"),
        ("n@lab.test", " "),
    ):
        with pytest.raises(CommandError):
            call_command("add_director", address, name)
    assert (audit_count(), OutgoingMail.objects.count()) == (0, 0)
