"""What an organization was to the partner programme, when, and what of it the yearly figures count."""

import datetime as dt
import importlib
from typing import Any

from django.apps import apps

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.impact.facts import facts_of
from passerelle.partners.models import Organization, ProgrammePeriod
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab

FIELDS = """organization { version programmeStatus partnerSince
  programmePeriods { id status since until version } }"""
NOW = dt.datetime(2026, 3, 2, 17, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def change(cast: Cast, version: int, status: str, since: str | None = None) -> Any:
    organization = gid(cast.engagement_a.organization)
    values = {"organization": organization, "version": version, "status": status, "since": since}
    return lab(cast.partnerships).do("changeProgramme", FIELDS, **values)["organization"]


def spans(row: Any) -> list[tuple[str, str | None, str | None]]:
    return [(one["status"], one["since"], one["until"]) for one in row["programmePeriods"]]


def test_each_change_ends_what_was_and_begins_what_comes(cast: Cast) -> None:
    change(cast, 1, "PROSPECT", "2023-05-02")
    row = change(cast, 2, "MEMBER", "2024-01-01")
    assert (row["programmeStatus"], row["partnerSince"]) == ("MEMBER", "2024-01-01")
    row = change(cast, 3, "FORMER", "2025-07-01")
    assert (row["programmeStatus"], row["partnerSince"]) == ("FORMER", "2024-01-01")
    row = change(cast, 4, "MEMBER")
    assert (row["programmeStatus"], row["partnerSince"]) == ("MEMBER", "2026-03-02")
    assert spans(row) == [
        ("PROSPECT", "2023-05-02", "2023-12-31"),
        ("MEMBER", "2024-01-01", "2025-06-30"),
        ("MEMBER", "2026-03-02", None),
    ]
    assert set(Event.objects.values_list("verb", flat=True)) == {"programme.changed"}


def test_a_year_counts_who_was_a_member_in_it_whatever_they_are_today(cast: Cast) -> None:
    name = cast.engagement_a.organization.name
    change(cast, 1, "MEMBER", "2023-06-01")
    change(cast, 2, "FORMER", "2025-01-01")
    counted = {year: [fact.label for fact in facts_of("partner_organizations", year)] for year in range(2022, 2027)}
    assert counted == {2022: [], 2023: [name], 2024: [name], 2025: [], 2026: []}
    # a membership whose first day nobody knows counts from the year in which it was written down
    other = cast.engagement_b.organization
    ProgrammePeriod.objects.create(organization=other, status="member")
    assert [fact.label for fact in facts_of("partner_organizations", 2025)] == []
    assert [fact.label for fact in facts_of("partner_organizations", 2026)] == [other.name]


def test_dates_are_corrected_and_a_period_that_never_was_is_removed(cast: Cast) -> None:
    row = change(cast, 1, "MEMBER", "2024-01-01")
    period, door = row["programmePeriods"][0], lab(cast.director)
    row = door.do(
        "correctProgrammePeriod", FIELDS, id=period["id"], version=1, since="2023-11-01", until="2025-03-31"
    )["organization"]
    assert (row["programmeStatus"], row["partnerSince"], row["version"]) == ("FORMER", "2023-11-01", 3)
    row = door.do("removeProgrammePeriod", FIELDS, id=period["id"], version=2)["organization"]
    assert (row["programmeStatus"], row["partnerSince"], row["programmePeriods"]) == ("NONE", None, [])
    assert Event.objects.filter(verb="programme.corrected").count() == 2


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"status": "MEMBER", "since": "2024-02-01"}, "status"),
        ({"status": "FORMER", "since": "2024-01-01"}, "since"),
        ({"status": "FORMER", "since": "2030-01-01"}, "since"),
        ({"status": "PROSPECT", "since": "1066-10-14"}, "since"),
    ],
)
def test_a_change_that_makes_no_sense_names_its_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    change(cast, 1, "MEMBER", "2024-01-01")
    events, organization = audit_count(), gid(cast.engagement_a.organization)
    answer = lab(cast.director).mutate("changeProgramme", FIELDS, organization=organization, version=2, **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert audit_count() == events
    assert list(ProgrammePeriod.objects.values_list("since", "until")) == [(dt.date(2024, 1, 1), None)]


@pytest.mark.parametrize(
    ("since", "until", "field"),
    [
        ("2025-02-01", "2025-01-01", "until"), ("2023-06-01", "2024-05-01", "until"), ("2023-06-01", None, "until"),
        (None, "2024-05-01", "until"), ("2024-05-01", "2025-01-01", "since"),
        ("2024-07-01", "2030-01-01", "until"),
    ],
)  # fmt: skip
def test_periods_never_overlap(cast: Cast, since: str | None, until: str | None, field: str) -> None:
    change(cast, 1, "PROSPECT", "2024-02-01")
    row = change(cast, 2, "MEMBER", "2024-06-01")
    place = 0 if until is None else 1
    period = gid(ProgrammePeriod.objects.get(status=["prospect", "member"][place]))
    answer = lab(cast.director).mutate(
        "correctProgrammePeriod", FIELDS, id=period, version=2 - place, since=since, until=until
    )
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    kept = Organization.objects.get(pk=cast.engagement_a.organization_id)
    assert (kept.version, kept.programme_status) == (row["version"], "member")


def test_the_facts_form_keeps_the_periods_in_line(cast: Cast) -> None:
    door, fields = lab(cast.partnerships), FIELDS.replace("organization {", "organization { id")
    values = {"key": "gamma", "name": "Gamma", "kind": "SME", "programmeStatus": "MEMBER"}
    row = door.do("createOrganization", fields, **values, partnerSince="2019-01-01")["organization"]
    assert spans(row) == [("MEMBER", "2019-01-01", None)]
    row = door.do("updateOrganization", fields, id=row["id"], version=1, partnerSince="2018-01-01")["organization"]
    assert spans(row) == [("MEMBER", "2018-01-01", None)]
    row = door.do("updateOrganization", fields, id=row["id"], version=2, programmeStatus="FORMER")["organization"]
    assert spans(row) == [("MEMBER", "2018-01-01", "2026-03-01")]
    assert (row["programmeStatus"], row["partnerSince"]) == ("FORMER", "2018-01-01")


def test_everybody_else_is_denied(cast: Cast) -> None:
    change(cast, 1, "MEMBER", "2024-01-01")
    period, others = gid(ProgrammePeriod.objects.get()), cast.but("director", "partnerships")
    organization = gid(cast.engagement_a.organization)
    assert_all_denied(others, "changeProgramme", organization=organization, version=2, status="FORMER")
    assert_all_denied(others, "correctProgrammePeriod", id=period, version=1, since="2020-01-01")
    assert_all_denied(others, "removeProgrammePeriod", id=period, version=1)
    assert list(ProgrammePeriod.objects.values_list("since", "until")) == [(dt.date(2024, 1, 1), None)]
    node = "query Q($id: ID!) { node(id: $id) { id } }"
    assert lab(cast.scientist).read(node, id=period)["node"] == {"id": period}
    assert lab(cast.intern).read(node, id=period)["node"] is None


def test_a_stale_version_is_a_conflict(cast: Cast) -> None:
    change(cast, 1, "MEMBER", "2024-01-01")
    organization, period = gid(cast.engagement_a.organization), gid(ProgrammePeriod.objects.get())
    door = lab(cast.director)
    assert_denied(
        door.mutate("changeProgramme", FIELDS, organization=organization, version=1, status="FORMER"), "CONFLICT"
    )
    assert_denied(door.mutate("correctProgrammePeriod", FIELDS, id=period, version=9, since="2020-01-01"), "CONFLICT")
    assert_denied(door.mutate("removeProgrammePeriod", FIELDS, id=period, version=9), "CONFLICT")


def test_what_was_there_before_becomes_the_first_period(cast: Cast) -> None:
    begin = importlib.import_module("passerelle.partners.migrations.0005_programme_history").begin
    Organization.objects.filter(pk=cast.engagement_a.organization_id).update(
        programme_status="member", partner_since="2021-04-01"
    )
    Organization.objects.filter(pk=cast.engagement_b.organization_id).update(
        programme_status="former", partner_since="2020-01-01"
    )
    begin(apps, None)
    found = {row.organization_id: (row.status, row.since, row.until) for row in ProgrammePeriod.objects.all()}
    assert found == {
        cast.engagement_a.organization_id: ("member", dt.date(2021, 4, 1), None),
        cast.engagement_b.organization_id: ("member", dt.date(2020, 1, 1), dt.date(2020, 1, 1)),
    }
