"""A publication looked up by its DOI at a real server, for whoever may record one."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from passerelle.impact import doi as lookup
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, lab
from tests.servers import Reply, Server, serving

FIND = "query Q($doi: String!) { publicationByDoi(doi: $doi) { doi title authors venue url happenedOn } }"
ON = "query Q { canLookUpDoi }"
CSL = {
    "DOI": "10.1234/curing", "title": "Curing &amp; <i>drying</i>\n of concrete", "publisher": "P",
    "container-title": "Journal of Concrete", "URL": "https://journal.example/curing",
    "author": [{"given": "Léa", "family": "Roy"}, {"literal": "The Lab"}, {"name": "Giatec"}, "nobody", {}],
    "issued": {"date-parts": [[2026, 3]]},
}  # fmt: skip
JSON = {"Content-Type": "application/vnd.citationstyles.csl+json"}


@pytest.fixture
def resolver(settings: Any) -> Iterator[Server]:
    with serving() as server:
        settings.DOI_RESOLVER = f"{server.address}/"
        server.replies["/10.1234/curing"] = Reply(302, headers={"Location": "/works/1"})
        server.replies["/works/1"] = Reply(200, json.dumps(CSL).encode(), JSON)
        yield server


def refused(cast: Cast, doi: str) -> tuple[str | None, str | None]:
    answer = lab(cast.lead).send(FIND, {"doi": doi})
    assert answer["data"] is None
    return code_of(answer), answer["errors"][0]["extensions"].get("field")


@pytest.mark.parametrize("typed", ["10.1234/curing", "https://doi.org/10.1234/curing", " doi:10.1234/curing "])
def test_a_doi_gives_title_authors_venue_and_date(cast: Cast, resolver: Server, typed: str) -> None:
    found = lab(cast.lead).read(FIND, doi=typed)["publicationByDoi"]
    assert found == {
        "doi": "10.1234/curing", "title": "Curing & drying of concrete", "authors": "Léa Roy; The Lab; Giatec",
        "venue": "Journal of Concrete", "url": "https://journal.example/curing", "happenedOn": "2026-03-01",
    }  # fmt: skip
    assert [path for path, _headers in resolver.asked] == ["/10.1234/curing", "/works/1"]
    assert "csl+json" in resolver.asked[0][1]["Accept"]
    assert audit_count() == 0


def test_bibtex_is_understood_as_well(cast: Cast, resolver: Server) -> None:
    text = "@article{a, title={Curing}, author={Roy, L. and Tran, M.}, journal={J}, year=2025, doi={10.1234/curing}}"
    resolver.replies["/works/1"] = Reply(200, text.encode(), {"Content-Type": "application/x-bibtex"})
    found = lab(cast.partnerships).read(FIND, doi="10.1234/curing")["publicationByDoi"]
    assert (found["title"], found["authors"], found["venue"], found["happenedOn"]) == (
        "Curing", "Roy, L.; Tran, M.", "J", "2025-01-01",
    )  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        {**CSL, "title": ["In a list"], "container-title": [], "author": None, "issued": {"date-parts": [["2026"]]}},
        {**CSL, "DOI": None, "URL": "javascript:alert(1)", "issued": {"date-parts": [[None]]}},
        {**CSL, "DOI": 7, "URL": "http://a", "issued": {"date-parts": [[99999999999, 1]]}, "author": [{"given": 1}]},
        {**CSL, "issued": "2026", "container-title": {"a": 1}, "publisher": None},
        {**CSL, "title": "x" * 100_000, "author": [{"family": "y" * 500}] * 300},
    ],
)
def test_odd_answers_fill_what_they_can(cast: Cast, resolver: Server, row: Any) -> None:
    resolver.replies["/works/1"] = Reply(200, json.dumps(row).encode(), JSON)
    found = lab(cast.lead).read(FIND, doi="10.1234/curing")["publicationByDoi"]
    assert found["doi"] == "10.1234/curing"
    assert 0 < len(found["title"]) <= 300
    assert len(found["authors"]) <= 1000
    assert not found["url"] or found["url"].startswith("https://")


@pytest.mark.parametrize(
    "reply",
    [
        Reply(500, b"oops"), Reply(200, b"<html>"), Reply(200, b"[]", JSON), Reply(200, b"{}", JSON),
        Reply(200, b"[" * 100_000, JSON), Reply(200, b"\xff\xfe", JSON), Reply(406), Reply(200, b"x" * 600_000, JSON),
        Reply(200, b"@article{", {"Content-Type": "application/x-bibtex"}),
        Reply(302, headers={"Location": "http://169.254.169.254/"}),
    ],
)  # fmt: skip
def test_a_resolver_that_makes_no_sense_is_named(cast: Cast, resolver: Server, reply: Reply) -> None:
    resolver.replies["/works/1"] = reply
    assert refused(cast, "10.1234/curing") == ("INVALID_STATE", None)


def test_what_nobody_knows_and_what_is_no_doi_name_the_field(cast: Cast, resolver: Server) -> None:
    assert refused(cast, "10.1234/unknown") == ("VALIDATION", "doi")
    asked = len(resolver.asked)
    for typed in ("", "curing", "10.1234/../../works/1", "10.1234/./a", "10.1234/a\u0000b", "https://evil.example/"):
        assert refused(cast, typed) == ("VALIDATION", "doi"), typed
    assert len(resolver.asked) == asked
    assert refused(cast, "10.1234/a?b#c%2f..") == ("VALIDATION", "doi")
    assert resolver.asked[-1][0] == "/10.1234/a%3Fb%23c%252f.."


def test_without_a_resolver_nothing_is_offered(cast: Cast) -> None:
    assert lab(cast.director).read(ON) == {"canLookUpDoi": False}
    assert refused(cast, "10.1234/curing") == ("INVALID_STATE", None)


def test_a_resolver_that_is_gone_is_named(cast: Cast, settings: Any) -> None:
    settings.DOI_RESOLVER = "http://127.0.0.1:1"
    assert refused(cast, "10.1234/curing") == ("INVALID_STATE", None)
    settings.DOI_RESOLVER = "https://localhost"
    assert refused(cast, "10.1234/curing") == ("INVALID_STATE", None)


def test_few_ask_at_a_time(cast: Cast, resolver: Server) -> None:
    assert lookup._AT_ONCE.acquire(blocking=False)
    assert lookup._AT_ONCE.acquire(blocking=False)
    assert refused(cast, "10.1234/curing") == ("INVALID_STATE", None)
    lookup._AT_ONCE.release()
    lookup._AT_ONCE.release()
    assert resolver.asked == []
    assert lab(cast.lead).read(FIND, doi="10.1234/curing")["publicationByDoi"]["doi"]


def test_nobody_else_makes_the_lab_ask(cast: Cast, resolver: Server) -> None:
    for _name, person in [*cast.but("director", "partnerships", "lead", "scientist"), ("nobody", None)]:
        assert_denied(lab(person).send(FIND, {"doi": "10.1234/curing"}))
    assert resolver.asked == []
    assert lab(cast.intern).read(ON) == {"canLookUpDoi": False}
    assert lab(cast.scientist).read(ON) == {"canLookUpDoi": True}
