"""Inquiries: by the public form, through triage, to an engagement or a reasoned no."""

import datetime as dt
import re
from typing import Any
from urllib.parse import urlencode

from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.module_loading import import_string

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import send_waiting
from passerelle.core.schedule import jobs
from passerelle.engagements.models import Engagement
from passerelle.partners.models import Organization
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.services.intake import FROM_ONE, FROM_ONE_A_DAY
from passerelle.pipeline.services.triage import free_key
from passerelle.playbooks.models import Playbook
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import audit_count, code_of, gid, lab
from tests.smtp import Sink, text_of
from tests.world import World

GIVEN = {
    "organization_name": "Érablière du Nord", "organization_kind": "sme", "sector": "Food", "contact_name": "Ana Roy",
    "contact_email": "ana@erabliere.example", "language": "fr", "need": "Sort the syrup by its colour.",
    "wanted": "intervention", "timeframe": "soon", "data": "2", "people": "1",
}  # fmt: skip
FIELDS = "inquiry { id version status allowedActions owner { name } reasons decisionNote engagement { reference } }"


def send(values: dict[str, str], client: Client | None = None, **headers: str) -> Any:
    form = "application/x-www-form-urlencoded"
    client = client or Client()
    return client.post("/inquiry", urlencode(values), content_type=form, headers={"accept-language": "en", **headers})


def received(**changes: str) -> Inquiry:
    assert send({**GIVEN, **changes}).status_code == 302
    return Inquiry.objects.latest("created_at")


# The public form ----------
def test_a_visitor_sends_one_and_is_told_so(cast: Cast, smtp: Sink) -> None:
    answer = send(GIVEN)
    assert answer.status_code == 302
    assert smtp.messages == []
    assert answer.url == "/inquiry/thanks?lang=fr"
    inquiry = Inquiry.objects.get()
    assert (inquiry.status, inquiry.readiness, inquiry.organization_name) == (
        "received", {"data": 2, "people": 1}, "Érablière du Nord",
    )  # fmt: skip
    assert inquiry.address_sha256
    assert "127.0.0.1" not in str(Inquiry.objects.values().get())
    assert Event.objects.get().verb == "inquiry.received"
    send_waiting()
    OutgoingMail.objects.update(sent_at=None, next_try_at=clock.now())  # the worker was killed before it noted it
    send_waiting()
    message, again = smtp.messages
    assert message["Message-ID"] == again["Message-ID"]
    assert message["To"] == "ana@erabliere.example"
    assert "Bonjour" in text_of(message)
    # nobody has shown that the address is theirs: no word of the form goes there
    for typed in GIVEN.values():
        assert len(typed) < 4 or typed == GIVEN["contact_email"] or typed not in text_of(message)


def test_nobody_s_box_is_filled_by_way_of_the_form(cast: Cast, smtp: Sink) -> None:
    for name in ("ana@erabliere.example", "ANA@erabliere.example", "ana@erabliere.example", "eve@other.example"):
        received(contact_email=name)
    send_waiting()
    assert [message["To"] for message in smtp.messages] == ["ana@erabliere.example", "eve@other.example"]


@pytest.mark.parametrize(
    ("proxies", "forwarded", "one"),
    [
        # behind a proxy each visitor has a share of their own, and cannot claim to be another
        (1, ["198.51.100.1", "198.51.100.2", "198.51.100.3"], False),
        (1, ["1.1.1.1, 198.51.100.1", "2.2.2.2, 198.51.100.1", "3.3.3.3, 198.51.100.1"], True),
        (1, ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "2001:db8:1:2:3:4:5:6"], True),
        (1, ["2001:db8:1:2::1", "2001:db8:1:3::1", "2001:db8:1:4::1"], False),
        # without one the header is the visitor's own invention
        (0, ["198.51.100.1", "198.51.100.2", "198.51.100.3"], True),
    ],
)
def test_whose_share_it_is(cast: Cast, settings: Any, proxies: int, forwarded: list[str], one: bool) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    for address in forwarded:
        assert send(GIVEN, **{"x-forwarded-for": address}).status_code == 302
    assert (Inquiry.objects.values("address_sha256").distinct().count() == 1) is one


@pytest.mark.parametrize(("language", "words"), [("en", "Where you stand"), ("fr", "Où vous en êtes")])
def test_the_form_is_in_both_languages_and_has_no_script(cast: Cast, language: str, words: str) -> None:
    answer = Client().get(f"/inquiry?lang={language}")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert words in text
    assert f'lang="{language}"' in text
    assert "<script" not in text
    assert answer.headers["Content-Language"] == language


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("organization_name", ""), ("organization_name", "x" * 201), ("organization_kind", "empire"),
        ("contact_email", "nobody"), ("need", ""), ("need", "x" * 5001), ("wanted", ""), ("timeframe", "never"),
        ("data", "9"), ("language", "de"), ("contact_name", "\x00"), ("sector", "y" * 121),
    ],
)  # fmt: skip
def test_a_mistake_is_named_and_nothing_is_lost(cast: Cast, field: str, value: str) -> None:
    answer = send({**GIVEN, field: value})
    text = answer.content.decode()
    assert answer.status_code == 400
    assert 'role="alert"' in text
    if field != "need":
        assert "Sort the syrup by its colour." in text
    if field != "language":
        assert f'id="{field}-error"' in text
    assert not Inquiry.objects.exists()
    assert audit_count() == 0


def test_all_mistakes_are_named_at_once_and_the_first_has_the_focus(cast: Cast) -> None:
    answer = send(
        {**GIVEN, "language": "en", "wanted": "", "organization_kind": "", "contact_email": "nobody", "data": "9"}
    )
    text = answer.content.decode()
    named = re.findall(r'id="(\w+)-error"', text)
    assert named == ["organization_kind", "contact_email", "wanted", "data"]
    assert re.findall(r'href="#(\w+)"', text) == named
    assert text.count('aria-invalid="true"') == 4
    assert re.findall(r"<(\w+) id=\"(\w+)\"[^>]* autofocus", text) == [("select", "organization_kind")]
    assert "4 answers need another look" in text
    assert "not known here" not in text, "a visitor is not told stored values"
    french = send({**GIVEN, "language": "fr", "wanted": ""}).content.decode()
    assert "1 réponse est à revoir" in french


def test_the_other_language_keeps_what_was_filled_in(cast: Cast) -> None:
    answer = send({"in": "fr", "language": "en", "need": "Sort the syrup by its colour.", "data": "2"})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Où vous en êtes" in text
    assert "Sort the syrup by its colour." in text
    assert '<option value="2" selected>' in text
    assert "aria-invalid" not in text, "nothing was sent yet"
    assert not Inquiry.objects.exists()
    assert 'name="language" value="fr"' in text


def test_who_is_held_off_is_told_until_when(cast: Cast) -> None:
    start = clock.now()
    for number in range(FROM_ONE):
        with clock.at(start + dt.timedelta(minutes=number)):
            received()
    with clock.at(start + dt.timedelta(minutes=20)):
        answer = send({**GIVEN, "language": "en"})
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) == 40 * 60
    assert 'id="refusal" tabindex="-1" autofocus' in answer.content.decode()
    assert "in an hour" in answer.content.decode()
    with clock.at(start + dt.timedelta(minutes=61)):
        assert send(GIVEN).status_code == 302
    Inquiry.objects.all().delete()
    for number in range(FROM_ONE_A_DAY):
        with clock.at(start + dt.timedelta(minutes=15 * number)):
            received()
    with clock.at(start + dt.timedelta(hours=10)):
        answer = send({**GIVEN, "language": "en"})
    assert int(answer.headers["Retry-After"]) == 14 * 3600
    assert "Try again in 14 hours" in answer.content.decode()


def test_what_is_typed_is_shown_as_text(cast: Cast) -> None:
    text = send({**GIVEN, "need": "<script>alert(1)</script>", "wanted": ""}).content.decode()
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_floods_programs_and_other_sites_are_held_off(cast: Cast) -> None:
    for _number in range(FROM_ONE):
        received()
    answer = send(GIVEN)
    assert answer.status_code == 429
    assert "Sort the syrup" in answer.content.decode()
    assert Inquiry.objects.count() == FROM_ONE
    assert send({**GIVEN, "website": "http://spam.example"}).status_code == 302
    assert Inquiry.objects.count() == FROM_ONE
    assert send(GIVEN, Client(enforce_csrf_checks=True)).status_code == 403
    Inquiry.objects.update(created_at=clock.now() - dt.timedelta(days=2))
    received()
    job = next(job for job in jobs() if job.name == "pipeline.forget_addresses")
    import_string(job.path)()
    assert Inquiry.objects.exclude(address_sha256="").count() == 1, "yesterday's addresses are forgotten"


def test_other_methods_and_bodies_are_refused(cast: Cast) -> None:
    assert Client().put("/inquiry").status_code == 405
    assert Client().post("/inquiry", {"need": "x"}).status_code == 400


# Triage ----------
def test_from_received_to_an_engagement(cast: Cast, world: World) -> None:
    inquiry = received()
    door = lab(cast.partnerships)
    taken = door.do("takeInquiry", FIELDS, id=gid(inquiry), version=1)["inquiry"]
    assert (taken["status"], taken["owner"]["name"]) == ("IN_TRIAGE", cast.partnerships.name)
    answer = door.mutate("decideInquiry", FIELDS, id=gid(inquiry), version=2, fits=True, reasons=["NO_TEAM"])
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "reasons")
    fit = door.do("decideInquiry", FIELDS, id=gid(inquiry), version=2, fits=True, reasons=["SPONSOR", "DATA_READY"])
    assert fit["inquiry"]["status"] == "FIT"
    assert "CONVERT" in fit["inquiry"]["allowedActions"]
    made = door.do(
        "convertInquiry",
        FIELDS + " engagement { reference organization { name } summary }",
        id=gid(inquiry),
        version=3,
        playbook=gid(world.playbook),
        title="Syrup by colour",
        startsOn="2027-01-11",
    )
    assert made["engagement"]["organization"]["name"] == "Érablière du Nord"
    assert made["engagement"]["summary"] == "Sort the syrup by its colour."
    assert made["inquiry"]["engagement"]["reference"] == made["engagement"]["reference"]
    assert made["inquiry"]["status"] == "CONVERTED"
    assert Organization.objects.get(name="Érablière du Nord").key == "erabliere-du-nord"


@pytest.mark.parametrize("decides", ["director", "partnerships"])
def test_the_fit_decision_is_carried_to_the_plan(cast: Cast, decides: str) -> None:
    """As it was made, by whom and when; its words stay with the inquiry, and only a director approves the seat."""
    inquiry, person = received(), cast.people()[decides]
    door, note = lab(person), "Their sponsor is shaky"
    decide = {"id": gid(inquiry), "version": 1, "fits": True, "reasons": ["SPONSOR"], "note": note}
    with clock.at(dt.datetime(2026, 1, 15, 15, tzinfo=dt.UTC)):
        door.do("decideInquiry", FIELDS, **decide)
    playbook = Playbook.objects.get(key="applied_research_collaboration")
    sent = {"id": gid(inquiry), "version": 2, "playbook": gid(playbook), "title": "Syrup", "startsOn": "2027-01-11"}
    made = door.do("convertInquiry", "engagement { reference }", **sent)["engagement"]
    gate = Engagement.objects.get(reference=made["reference"]).milestones.get(key="fit_decision")
    assert (gate.gate_decision, gate.gate_decided_by) == ("go", person.name)
    assert (gate.outcome, gate.reached_on) == ("confirmed", dt.date(2026, 1, 15))
    assert note not in gate.outcome_note
    assert gate.status == ("accepted" if decides == "director" else "submitted")
    (seat,) = gate.approvals.all()
    assert seat.verdict == ("approved" if decides == "director" else "pending")


def test_a_no_needs_reasons_and_words_and_can_be_reopened(cast: Cast) -> None:
    inquiry = received()
    door = lab(cast.director)
    values = {"id": gid(inquiry), "version": 1, "fits": False}
    for wrong in ({"reasons": ["SPONSOR"], "note": "x"}, {"reasons": ["NO_TEAM"]}, {"reasons": [], "note": "x"}):
        assert code_of(door.mutate("decideInquiry", FIELDS, **values, **wrong)) == "VALIDATION"
    inquiry.refresh_from_db()
    assert inquiry.status == "received"
    done = door.do("decideInquiry", FIELDS, **values, reasons=["NO_TEAM"], note="Nobody to hand over to.")
    assert done["inquiry"]["status"] == "DECLINED"
    assert set(done["inquiry"]["allowedActions"]) == {"REOPEN", "ERASE"}
    assert code_of(door.mutate("takeInquiry", FIELDS, id=gid(inquiry), version=2)) == "INVALID_STATE"
    again = door.do("reopenInquiry", FIELDS, id=gid(inquiry), version=2)["inquiry"]
    assert (again["status"], again["reasons"], again["decisionNote"]) == ("IN_TRIAGE", [], "")
    assert code_of(door.mutate("reopenInquiry", FIELDS, id=gid(inquiry), version=2)) == "CONFLICT"


def test_a_conversion_that_fails_leaves_nothing(cast: Cast, world: World) -> None:
    inquiry = received()
    Inquiry.objects.filter(pk=inquiry.pk).update(status="fit")
    counts = (Engagement.objects.count(), Organization.objects.count(), audit_count())
    values = {"id": gid(inquiry), "version": 1, "playbook": gid(world.playbook), "startsOn": "2027-01-11"}
    answer = lab(cast.director).mutate("convertInquiry", FIELDS, **values, title="x" * 300)
    assert code_of(answer) == "VALIDATION"
    assert (Engagement.objects.count(), Organization.objects.count(), audit_count()) == counts
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.engagement_id) == ("fit", None)


def test_erasing_removes_who_wrote(cast: Cast) -> None:
    inquiry = received()
    assert code_of(lab(cast.director).mutate("eraseInquiry", FIELDS, id=gid(inquiry), version=1)) == "INVALID_STATE"
    Inquiry.objects.filter(pk=inquiry.pk).update(status="declined")
    lab(cast.director).do("eraseInquiry", FIELDS, id=gid(inquiry), version=1)
    assert "ana@erabliere.example" not in str(Inquiry.objects.values().get())
    assert "Ana Roy" not in str(Inquiry.objects.values().get())
    assert "Ana" not in str(list(Event.objects.values()))
    send_waiting()
    assert mail.outbox == []


def test_who_may_decide(cast: Cast, world: World) -> None:
    inquiry = received()
    Inquiry.objects.filter(pk=inquiry.pk).update(status="fit")
    people = cast.but("director", "partnerships")
    each = {"id": gid(inquiry), "version": 1}
    assert_all_denied(people, "takeInquiry", **each)
    assert_all_denied(people, "decideInquiry", **each, fits=True, reasons=["SPONSOR"])
    assert_all_denied(people, "reopenInquiry", **each)
    assert_all_denied(people, "eraseInquiry", **each)
    assert_all_denied(people, "convertInquiry", **each, playbook=gid(world.playbook), title="T", startsOn="2027-01-11")
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.version) == ("fit", 1)


def test_who_sees_them(cast: Cast) -> None:
    inquiry = received()
    read = "query($id: ID!) { inquiry(id: $id) { contactEmail } inquiries(first: 5) { totalCount } }"
    for person in (cast.director, cast.partnerships, cast.lead, cast.scientist):
        found = lab(person).read(read, id=gid(inquiry))
        assert (found["inquiry"]["contactEmail"], found["inquiries"]["totalCount"]) == ("ana@erabliere.example", 1)
    hidden = lab(cast.intern).read(read, id=gid(inquiry))
    assert (hidden["inquiry"], hidden["inquiries"]["totalCount"]) == (None, 0)


def test_the_board_costs_the_same_with_more_on_it(cast: Cast) -> None:
    read = """query { inquiries(first: 50) { edges { node { organizationName status owner { name } readiness { label }
        allowedActions organization { name } engagement { reference } } } } }"""

    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            lab(cast.partnerships).read(read)
        return len(queries)

    inquiry = received()
    lab(cast.partnerships).do("takeInquiry", FIELDS, id=gid(inquiry), version=1)
    few = cost()
    for number in range(4):
        other = received(organization_name=f"Other {number}")
        lab(cast.director).do("takeInquiry", FIELDS, id=gid(other), version=1)
    assert cost() == few


def test_keys_are_made_of_names_and_numbered_when_taken(cast: Cast) -> None:
    assert free_key("***") == "organization"
    Organization.objects.create(key="abc", name="Abc", kind="sme")
    Organization.objects.create(key="abc-2", name="Abc", kind="sme")
    assert free_key("ABC!") == "abc-3"
