"""What the lab says of itself: changed by directors alone, and printed wherever something leaves it."""

from typing import Any

from django.test import Client

import pytest

from passerelle.audit.models import Event
from passerelle.core import mail
from passerelle.core.lab import lab_facts
from passerelle.people.models import Lab, User
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import audit_count, code_of, lab

FIELDS = "lab { version name team city country region timeZone heading address email language canEdit }"
GIVEN = {
    "name": "Northern Lab", "team": "Applied team", "city": "Québec", "country": "ca", "region": "qc",
    "timeZone": "America/Montreal", "heading": "Northern Lab, partnerships", "email": "Partners@Northern.example",
    "address": "1 Main Street\nQuébec  G1A 1A1\n", "language": "ENGLISH",
}  # fmt: skip


@pytest.fixture
def known(cast: Cast) -> Lab:
    Lab.objects.all().delete()
    return Lab.objects.create(name="Old name")


def test_a_director_changes_it_and_the_trail_knows(cast: Cast, known: Lab) -> None:
    done = lab(cast.director).do("updateLab", FIELDS, version=1, **GIVEN)["lab"]
    assert done == {
        **GIVEN, "version": 2, "country": "CA", "region": "QC", "email": "partners@northern.example",
        "address": "1 Main Street\nQuébec  G1A 1A1", "canEdit": True,
    }  # fmt: skip
    event = Event.objects.get()
    assert (event.verb, event.before["name"], event.after["name"]) == ("lab.updated", "Old name", "Northern Lab")
    assert lab(cast.lead).read(f"{{ {FIELDS} }}")["lab"]["canEdit"] is False
    # what is not given stays, and what says the same is no change
    again = lab(cast.director).do("updateLab", FIELDS, version=2, name="Northern Lab")["lab"]
    assert (again["version"], again["city"]) == (2, "Québec")
    assert audit_count() == 1


def test_an_empty_deployment_gets_its_lab(cast: Cast) -> None:
    Lab.objects.all().delete()
    assert code_of(lab(cast.director).mutate("updateLab", FIELDS, version=1, city="Here")) == "VALIDATION"
    assert lab(cast.director).do("updateLab", FIELDS, version=1, name="First")["lab"]["name"] == "First"
    assert Lab.objects.get().name == "First"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"), ({"name": "x" * 121}, "name"), ({"country": "XX"}, "country"),
        ({"region": "Texas"}, "region"), ({"country": "FR"}, "region"), ({"timeZone": "Mars/Base"}, "timeZone"),
        ({"email": "nobody"}, "email"), ({"address": "x" * 501}, "address"), ({"heading": "\x00"}, "heading"),
        ({"country": ""}, "country"), ({"city": "y" * 121}, "city"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(cast: Cast, known: Lab, values: dict[str, str], field: str) -> None:
    answer = lab(cast.director).mutate("updateLab", FIELDS, version=1, **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    known.refresh_from_db()
    assert (known.name, known.version, audit_count()) == ("Old name", 1, 0)


def test_two_directors_do_not_write_over_each_other(cast: Cast, known: Lab) -> None:
    lab(cast.director).do("updateLab", FIELDS, version=1, city="One")
    assert code_of(lab(cast.director).mutate("updateLab", FIELDS, version=1, city="Two")) == "CONFLICT"
    assert Lab.objects.get().city == "One"


def test_nobody_else_changes_it(cast: Cast, known: Lab) -> None:
    assert_all_denied(cast.but("director"), "updateLab", version=1, name="Mine")
    known.refresh_from_db()
    assert known.name == "Old name"


def test_mails_and_public_pages_carry_it(cast: Cast, known: Lab) -> None:
    lab(cast.director).do("updateLab", FIELDS, version=1, **GIVEN)
    assert lab_facts().lines == (
        "Northern Lab, partnerships", "1 Main Street", "Québec  G1A 1A1", "partners@northern.example",
    )  # fmt: skip
    letter = mail.letter(
        to="a@b.example", subject="Hello", template="pipeline/thanks", language="en", context={}
    )  # fmt: skip
    assert letter.body.endswith(
        "\n-- \nNorthern Lab, partnerships\n1 Main Street\nQuébec  G1A 1A1\npartners@northern.example\n"
    )
    page = Client().get("/inquiry?lang=en").content.decode()
    assert "<strong>Northern Lab, partnerships</strong>" in page
    assert 'href="mailto:partners@northern.example"' in page


def test_a_lab_without_a_heading_prints_its_name_and_a_nameless_one_nothing(cast: Cast) -> None:
    Lab.objects.all().delete()
    assert lab_facts().lines == ()
    letter: Any = mail.letter(
        to="a@b.example", subject="Hello", template="pipeline/thanks", language="en", context={}
    )  # fmt: skip
    assert "-- " not in letter.body
    Lab.objects.create(name="Plain")
    assert lab_facts().lines == ("Plain",)


def test_new_people_begin_with_its_language_and_time_zone(cast: Cast, known: Lab) -> None:
    lab(cast.director).do("updateLab", FIELDS, version=1, language="ENGLISH", timeZone="Europe/Paris")
    lab(cast.director).do("addPerson", "person { id }", email="new@lab.test", name="New", labRole="INTERN")
    new = User.objects.get(email="new@lab.test")
    assert (new.language, new.time_zone) == ("en", "Europe/Paris")
