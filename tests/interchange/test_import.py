"""Importing a portfolio: all errors at once with their places, nothing half written, nothing twice."""

import io
import zipfile
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command

import pytest
from openpyxl import load_workbook

from passerelle.engagements.models import Engagement, Objective
from passerelle.impact.models import Outcome, PublishedFigure
from passerelle.interchange.demo.build import SEED
from passerelle.interchange.reading_yaml import Unreadable, read_yaml
from passerelle.interchange.services.portfolio import read_portfolio
from passerelle.interchange.tables import COLUMNS
from passerelle.interchange.workbook import read_workbook, write_template
from passerelle.journal.models import Risk
from passerelle.partners.models import Organization
from passerelle.people.models import Lab, Position

pytestmark = pytest.mark.django_db


def run(path: Path, *flags: str) -> str:
    out = io.StringIO()
    call_command("import_portfolio", str(path), *flags, stdout=out)
    return out.getvalue()


def counts() -> tuple[int, ...]:
    models = (Organization, Engagement, Objective, Risk, Outcome, PublishedFigure, Position)
    return tuple(model.objects.count() for model in models)


def as_workbook(source: Path, target: Path) -> Path:
    """Write what a YAML file says into the product's own template."""
    write_template(target)
    book = load_workbook(target)
    for table, rows in read_portfolio(source).items():
        for row in rows:
            book[table].append([row.values.get(column) for column in COLUMNS[table]])
    book.save(target)
    return target


def test_the_portfolio_is_imported_once() -> None:
    assert "engagements: 4 created" in run(SEED)
    assert counts() == (4, 4, 8, 3, 1, 12, 11)
    assert Lab.objects.get().name == "Mila"
    giatec = Engagement.objects.get(import_key="giatec-concrete")
    assert (str(giatec.starts_on), giatec.starts_precision, giatec.ends_on) == ("2019-01-01", "year", None)
    assert "In-house expertise" in giatec.summary
    assert PublishedFigure.objects.get(indicator="partner_organizations").at_least
    again = run(SEED)
    assert "created" not in again
    assert "updated" not in again
    assert counts() == (4, 4, 8, 3, 1, 12, 11)


def test_a_workbook_says_the_same(tmp_path: Path) -> None:
    run(as_workbook(SEED, tmp_path / "portfolio.xlsx"))
    assert counts() == (4, 4, 8, 3, 1, 12, 11)
    assert "created" not in run(SEED)


def test_a_dry_run_writes_nothing() -> None:
    assert "nothing was written" in run(SEED, "--dry-run")
    assert counts() == (0,) * 7


BAD = """organizations:
  - {key: ok, name: Fine, kind: sme, sector: food}
  - {key: ok, name: "%s", kind: nonsense, sector: food}
engagements:
  - {key: one, organization: nobody, kind: sme_intervention, title: T, starts_on: 2019-13}
  - {key: two, organization: ok, kind: sme_intervention, title: T, starts_on: 2020-05, ends_on: 2019-01, colour: red}
""" % ("x" * 300)


@pytest.mark.parametrize(("language", "phrase"), [("en", "is not a date"), ("fr", "n’est pas une date")])
def test_every_error_is_told_at_once_with_its_line(tmp_path: Path, language: str, phrase: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(BAD)
    with pytest.raises(CommandError) as refusal:
        run(path, "--language", language)
    text = str(refusal.value)
    for place in ("line 3: name", "line 3: kind", "line 3: key", "line 5: starts_on", "line 5: organization",
                  "line 6: ends_on", "line 6: colour"):  # fmt: skip
        assert place in text
    if language == "en":
        assert phrase in text
    assert Organization.objects.count() == 0


def test_cells_are_named_in_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "bad.xlsx"
    write_template(path)
    book = load_workbook(path)
    book["organizations"].append(["ok", "Fine", "=1+1", "food"])
    book["engagements"].append(["one", "ok", "sme_intervention", "", "yesterday"])
    book.save(path)
    with pytest.raises(CommandError) as refusal:
        run(path)
    for place in ("organizations!C3: kind", "engagements!D3: title", "engagements!E3: starts_on"):
        assert place in str(refusal.value)


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00",
        b"- just\n- a list",
        b"a: [1,\n",
        b"lab: !!python/object/apply:os.system ['true']\n  ]",
        b"x" * 2_000_001,
        ("a: &a [1]\nb: [" + ", ".join(["*a"] * 60) + "]").encode(),
    ],
)
def test_what_is_no_portfolio_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_yaml(data)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 110_000_000)
    for data in (packed.getvalue(), b"not a zip at all"):
        with pytest.raises(Unreadable):
            read_workbook(data)


def test_the_template_imports_as_nothing(tmp_path: Path) -> None:
    write_template(tmp_path / "t.xlsx")
    run(tmp_path / "t.xlsx")
    assert counts() == (0,) * 7


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="nothing was written"):
        run(tmp_path / "absent.yaml")


def test_the_actor_must_be_a_director(cast: Any) -> None:
    with pytest.raises(CommandError, match="no director"):
        run(SEED, "--actor", cast.lead.email)
