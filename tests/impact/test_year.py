"""A year's figures: each the sum of its records, frozen with its definition, as page, PDF and workbook."""

import io
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import openpyxl
import pypdf
import pytest

from passerelle.engagements.models import Engagement, TeamMember
from passerelle.impact.choices import Indicator
from passerelle.impact.definitions import DEFINITIONS
from passerelle.impact.facts import RULES
from passerelle.impact.figures import digest
from passerelle.impact.models import Outcome, PublishedFigure, RegisterEntry, YearlyReport
from passerelle.partners.models import ProgrammePeriod
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab

YEAR = """query ($year: Int!) { impactYear(year: $year) { canKeep reports { id number sha256 note figures { value } }
  figures { indicator number definition value published atLeast records { label path quantity } } } }"""


def year_of(user: Any, year: int = 2026, language: str = "en") -> dict[str, dict[str, Any]]:
    found = lab(user, language).read(YEAR, year=year)["impactYear"]
    return {figure["indicator"]: figure for figure in found["figures"]}


def test_every_indicator_has_a_definition_and_a_rule() -> None:
    assert {definition.indicator for definition in DEFINITIONS} == set(Indicator) == set(RULES)


def test_a_figure_is_the_sum_of_its_records(cast: Cast) -> None:
    RegisterEntry.objects.create(kind="community", title="List of 2026", quantity=940, starts_on="2026-01-01")
    RegisterEntry.objects.create(
        kind="community", title="List of 2025", quantity=900, starts_on="2025-01-01", ends_on="2025-12-31"
    )
    RegisterEntry.objects.create(kind="article", title="Alone", starts_on="2026-02-01")
    RegisterEntry.objects.create(kind="article", title="Together", starts_on="2026-02-01", with_industry=True)
    Outcome.objects.create(
        engagement=cast.engagement_a, kind="publication", title="From work", happened_on="2026-03-03"
    )
    Outcome.objects.create(engagement=cast.engagement_a, kind="software", title="Tool", happened_on="2026-03-03")
    PublishedFigure.objects.create(period="2026", indicator="community_members", value=900, at_least=True)
    figures = year_of(cast.director)
    assert {name: figure["value"] for name, figure in figures.items() if figure["value"]} == {
        "COMMUNITY": 940, "ARTICLES": 3, "INDUSTRY_PAPERS": 2, **collaborations(cast),
    }  # fmt: skip
    for figure in figures.values():
        assert figure["value"] == sum(record["quantity"] for record in figure["records"])
    assert (figures["COMMUNITY"]["published"], figures["COMMUNITY"]["atLeast"]) == (900, True)
    assert year_of(cast.director, language="fr")["CHAIRS"]["definition"] != figures["CHAIRS"]["definition"]


def test_years_before_are_stated_from_the_register(cast: Cast) -> None:
    kinds = {
        "collaboration": "COLLABORATIONS", "intervention": "INTERVENTIONS", "partner": "PARTNERS",
        "startup_supported": "STARTUPS_SUPPORTED", "startup_emerged": "STARTUPS_EMERGED", "project": "PROJECTS",
        "faculty": "FACULTY", "chair": "CHAIRS", "community": "COMMUNITY", "entrepreneurial": "ENTREPRENEURIAL",
        "article": "ARTICLES",
    }  # fmt: skip
    for number, kind in enumerate(kinds, start=2):
        RegisterEntry.objects.create(
            kind=kind, title=f"List of {kind}", quantity=number, starts_on="2009-01-01", ends_on="2009-12-31",
            with_industry=kind == "article",
        )  # fmt: skip
    figures = year_of(cast.director, 2009)
    found = {name: figure["value"] for name, figure in figures.items()}
    assert found == {**{name: number for number, name in enumerate(kinds.values(), start=2)}, "INDUSTRY_PAPERS": 12}
    assert all(figure["value"] == 0 for figure in year_of(cast.director, 2010).values())
    # each leads to its own line of the register
    path = figures["PARTNERS"]["records"][0]["path"]
    assert path == "/impact/register?kind=PARTNER&q=List+of+partner"


def collaborations(cast: Cast) -> dict[str, int]:
    """What the cast's own engagements count for in 2026."""
    found: dict[str, int] = {}
    for engagement in Engagement.objects.exclude(status__in=["lead", "appraisal", "declined", "cancelled"]):
        if engagement.starts_on is None or engagement.starts_on.year > 2026:
            continue
        if engagement.ends_on is not None and engagement.ends_on.year < 2026:
            continue
        name = {"applied_research_collaboration": "COLLABORATIONS", "sme_intervention": "INTERVENTIONS"}[
            engagement.kind
        ]
        found[name] = found.get(name, 0) + 1
        if name == "COLLABORATIONS":
            found["PROJECTS"] = found.get("PROJECTS", 0) + 1
    return found


def test_a_frozen_year_stays_as_it_was(cast: Cast) -> None:
    RegisterEntry.objects.create(kind="chair", title="First chair", starts_on="2026-01-01")
    report = lab(cast.partnerships).do("freezeYear", "report { id number sha256 }", year=2026, note="For the board")
    row = YearlyReport.objects.get()
    assert report["report"]["sha256"] == row.sha256 == digest(2026, row.figures)
    RegisterEntry.objects.create(kind="chair", title="Second chair", starts_on="2026-01-01")
    found = lab(cast.scientist).read(YEAR, year=2026)["impactYear"]
    now = next(figure for figure in found["figures"] if figure["indicator"] == "CHAIRS")
    frozen = [figure["value"] for figure in found["reports"][0]["figures"]]
    place = [definition.indicator for definition in DEFINITIONS].index(Indicator.CHAIRS)
    assert (now["value"], frozen[place], found["canKeep"]) == (2, 1, False)
    assert lab(cast.director).do("freezeYear", "report { number }", year=2026)["report"]["number"] == 2


@pytest.mark.parametrize("year", [1500, 2099])
def test_only_a_year_that_has_begun_is_frozen(cast: Cast, year: int) -> None:
    assert code_of(lab(cast.director).mutate("freezeYear", "report { id }", year=year)) == "VALIDATION"
    assert not YearlyReport.objects.exists()
    assert audit_count() == 0


def test_who_does_not_see_an_engagement_sees_it_counted_not_named(cast: Cast) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(
        confidential=True, kind="sme_intervention", starts_on="2026-01-05", status="active", title="Secret sorting"
    )
    Outcome.objects.create(
        engagement=cast.engagement_a, kind="publication", title="Secret paper", happened_on="2026-03-03"
    )
    lab(cast.director).do("freezeYear", "report { id }", year=2026)
    document = YEAR.replace("figures { value } }", "figures { value records { label path } } }")
    text = str(lab(cast.scientist).read(document, year=2026))
    assert "Secret" not in text
    assert "Confidential" in text
    assert "Secret" in str(lab(cast.director).read(document, year=2026))
    client = Client()
    client.force_login(cast.scientist)
    book = openpyxl.load_workbook(
        io.BytesIO(client.get("/api/impact/2026.xlsx", headers={"accept-language": "en"}).content)
    )
    cells = [str(cell.value) for row in book.active.iter_rows() for cell in row]  # type: ignore[union-attr]
    assert not any("Secret" in cell for cell in cells)
    report = YearlyReport.objects.get()
    frozen = client.get(f"/api/impact/2026.pdf?report={gid(report)}")
    assert "Secret" not in pdf_text(frozen.content)


def pdf_text(content: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def test_the_year_as_files(cast: Cast) -> None:
    RegisterEntry.objects.create(kind="faculty", title="=SUM(A1)", quantity=3, starts_on="2026-01-01")
    client = Client()
    client.force_login(cast.partnerships)
    answer = client.get("/api/impact/2026.pdf", headers={"accept-language": "fr"})
    assert answer["Content-Type"] == "application/pdf"
    assert "impact-2026.pdf" in answer["Content-Disposition"]
    assert "2026" in pdf_text(answer.content)
    book = openpyxl.load_workbook(
        io.BytesIO(client.get("/api/impact/2026.xlsx", headers={"accept-language": "en"}).content)
    )
    rows = [[cell.value for cell in row] for row in book.active.iter_rows()]  # type: ignore[union-attr]
    assert [row[0::4] for row in rows if row[5] == 3] == [["Faculty members", "'=SUM(A1)"]]


def leads(client: Client, year: int) -> tuple[dict[str, str], set[str]]:
    """Return where the workbook's records lead, by what they say, and all addresses of the PDF."""
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"/api/impact/{year}.xlsx").content))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.hyperlink]  # type: ignore[union-attr]
    pages = pypdf.PdfReader(io.BytesIO(client.get(f"/api/impact/{year}.pdf").content)).pages
    notes = [note.get_object() for page in pages for note in page.get("/Annots", [])]
    return (
        {str(cell.value): str(cell.hyperlink.target) for cell in cells},
        {note["/A"]["/URI"] for note in notes if "/A" in note},
    )


def test_each_record_in_a_file_leads_to_where_it_is_seen(cast: Cast, settings: Any) -> None:
    settings.SITE_URL = "https://lab.example"
    partner = cast.engagement_a.organization
    ProgrammePeriod.objects.create(organization=partner, status="member", since="2026-01-01")
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(
        kind="applied_research_collaboration", status="active", starts_on="2026-01-05", confidential=False
    )
    client = Client()
    client.force_login(cast.partnerships)
    sheet, pdf = leads(client, 2026)
    home = f"https://lab.example/partners/{gid(partner, 'Organization')}"
    work = f"https://lab.example/engagements/{cast.engagement_a.reference}"
    assert sheet[partner.name] == home
    assert sheet[f"{cast.engagement_a.reference} {cast.engagement_a.title}"] == work
    assert {home, work} <= pdf
    # the address opens: the page of a partner asks by this very id
    page = "query ($id: ID!) { organization(id: $id) { name } }"
    assert lab(cast.partnerships).read(page, id=home.rpartition("/")[2])["organization"]["name"] == partner.name


def test_what_a_reader_may_not_see_leads_nowhere(cast: Cast) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(
        kind="applied_research_collaboration", status="active", starts_on="2026-01-05", confidential=True, title="Hush"
    )
    TeamMember.objects.filter(engagement=cast.engagement_a, person=cast.scientist).delete()
    client = Client()
    client.force_login(cast.scientist)
    sheet, pdf = leads(client, 2026)
    assert not any(cast.engagement_a.reference in address for address in {*sheet.values(), *pdf})


def test_a_report_frozen_with_the_old_address_of_a_partner_opens_it(cast: Cast) -> None:
    partner = cast.engagement_a.organization
    ProgrammePeriod.objects.create(organization=partner, status="member", since="2026-01-01")
    lab(cast.director).do("freezeYear", "report { id }", year=2026)
    report = YearlyReport.objects.get()
    for figure in report.figures:
        for record in figure["records"]:
            if record["kind"] == "Organization":
                record["path"] = f"/partners/{record['id']}"
    report.save()
    document = """query ($year: Int!) { impactYear(year: $year) {
      reports { figures { records { label path } } } } }"""
    (shown,) = lab(cast.director).read(document, year=2026)["impactYear"]["reports"]
    paths = {record["path"] for figure in shown["figures"] for record in figure["records"]}
    assert f"/partners/{gid(partner, 'Organization')}" in paths


@pytest.mark.parametrize(
    ("who", "path", "status"),
    [
        ("director", "/api/impact/2026.pdf", 200), ("director", "/api/impact/2026.doc", 404),
        ("director", "/api/impact/9999.pdf", 404), ("director", "/api/impact/2026.pdf?report=x", 404),
        ("intern", "/api/impact/2026.pdf", 403), ("sponsor_a", "/api/impact/2026.pdf", 404),
        ("stranger", "/api/impact/2026.xlsx", 404), (None, "/api/impact/2026.xlsx", 401),
    ],
)  # fmt: skip
def test_who_gets_the_files(cast: Cast, who: str | None, path: str, status: int) -> None:
    client = Client()
    if who:
        client.force_login(getattr(cast, who))
    assert client.get(path).status_code == status


def test_an_intern_sees_no_year(cast: Cast) -> None:
    assert code_of(lab(cast.intern).send(YEAR, {"year": 2026})) == "FORBIDDEN"
    assert code_of(lab(cast.director).send(YEAR, {"year": 10**6})) == "VALIDATION"


def test_a_year_costs_the_same_with_many_records(cast: Cast) -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as seen:
            year_of(cast.director)
        return len(seen)

    RegisterEntry.objects.create(kind="article", title="One", starts_on="2026-01-01")
    Outcome.objects.create(engagement=cast.engagement_a, kind="publication", title="0", happened_on="2026-01-01")
    few = statements()
    for number in range(30):
        RegisterEntry.objects.create(kind="article", title=f"Article {number}", starts_on="2026-01-01")
        Outcome.objects.create(
            engagement=cast.engagement_a, kind="publication", title=f"{number}", happened_on="2026-01-01"
        )
    assert statements() == few


def test_the_register_is_kept(cast: Cast) -> None:
    keeper = lab(cast.partnerships)
    fields = "entry { id version title quantity endsOn }"
    added = keeper.do("addRegisterEntry", fields, kind="PROJECT", title="A project", startsOn="2026-01-05")["entry"]
    given = {"id": added["id"], "version": 1}
    changed = keeper.do("updateRegisterEntry", fields, **given, quantity=3, endsOn="2026-05-01")["entry"]
    assert (changed["quantity"], changed["endsOn"], changed["version"]) == (3, "2026-05-01", 2)
    found = lab(cast.scientist).read(
        '{ registerEntries(first: 10, kind: [PROJECT], search: "project") { totalCount edges { node { title } } } }'
    )
    assert found["registerEntries"]["totalCount"] == 1
    keeper.do("deleteRegisterEntry", "deletedId", id=added["id"], version=2)
    assert not RegisterEntry.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"), [("quantity", 0), ("quantity", 10**7), ("endsOn", "2020-01-01"), ("doi", "x"), ("title", "")]
)
def test_a_poor_entry_is_refused(cast: Cast, field: str, value: Any) -> None:
    given = {"kind": "ARTICLE", "title": "One", "startsOn": "2026-01-05", field: value}
    answer = lab(cast.director).mutate("addRegisterEntry", "entry { id }", **given)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert not RegisterEntry.objects.exists()
