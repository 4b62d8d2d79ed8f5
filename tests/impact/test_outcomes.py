"""Outcomes: one by one, from BibTeX, shared, published; and what clients say after closure."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.engagements.services.engagements import engagement_change_status
from passerelle.impact.models import ImpactEnquiry, Outcome, ShowcaseEntry
from passerelle.partners.models import Organization
from passerelle.people.models import User
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.world import CANARY, World, make_world

BIBTEX = """
@article{roy2026, title = {Sorting {Syrup} by Colour}, author = {Roy, Ana and Tremblay, Éric},
  journal = {J. Food Eng.}, year = 2026, month = mar, doi = {https://doi.org/10.1016/j.jfoodeng.2026.1}}
@inproceedings{b, title = {Less is more}, author = {M{\\'e}lanie Côté}, booktitle = {A Conference}, year = {2025}}
"""
OUTCOME = "outcome { id version kind title authors venue doi url happenedOn disclosure allowedActions }"


def imported(cast: Cast, bibtex: str) -> dict[str, Any]:
    return lab(cast.lead).mutate("importOutcomes", "added leftOut", engagement=gid(cast.engagement_a), bibtex=bibtex)


def test_an_outcome_is_added_edited_and_deleted(cast: Cast) -> None:
    lead = lab(cast.lead)
    added = lead.do(
        "addOutcome", OUTCOME, engagement=gid(cast.engagement_a), kind="PUBLICATION", title="A paper",
        doi="doi:10.1234/abc", happenedOn="2026-02-03", authors="A. Roy",
    )["outcome"]  # fmt: skip
    assert (added["doi"], added["disclosure"], added["version"]) == ("10.1234/abc", "INTERNAL", 1)
    assert added["allowedActions"] == ["UPDATE", "DELETE", "SHARE"]
    changed = lead.do("updateOutcome", OUTCOME, id=added["id"], version=1, venue="A journal")["outcome"]
    assert (changed["venue"], changed["title"], changed["version"]) == ("A journal", "A paper", 2)
    assert code_of(lead.mutate("updateOutcome", OUTCOME, id=added["id"], version=1, venue="B")) == "CONFLICT"
    lead.do("deleteOutcome", "deletedId", id=added["id"], version=2)
    assert not Outcome.objects.exists()
    assert [event.verb for event in Event.objects.order_by("pk")] == [
        "outcome.added", "outcome.updated", "outcome.deleted",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""), ("title", "x" * 301), ("doi", "not a doi"), ("url", "javascript:alert(1)"),
        ("url", "http://plain.test/"), ("happenedOn", "1700-01-01"), ("internalNote", "\x00"),
    ],
)  # fmt: skip
def test_bad_input_names_its_field_and_changes_nothing(cast: Cast, field: str, value: str) -> None:
    given = {"engagement": gid(cast.engagement_a), "kind": "SOFTWARE", "title": "Tool", field: value}
    answer = lab(cast.lead).mutate("addOutcome", OUTCOME, **given)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert not Outcome.objects.exists()
    assert audit_count() == 0


def test_bibtex_is_read_once(cast: Cast) -> None:
    twice = BIBTEX + BIBTEX.replace("roy2026", "again").replace("{b,", "{c,")
    assert imported(cast, twice)["data"]["importOutcomes"] == {"added": 2, "leftOut": 2}
    first, second = Outcome.objects.order_by("-happened_on")
    assert (first.title, first.authors, first.venue) == (
        "Sorting Syrup by Colour", "Roy, Ana; Tremblay, Éric", "J. Food Eng.",
    )  # fmt: skip
    assert (first.doi, first.happened_on) == ("10.1016/j.jfoodeng.2026.1", dt.date(2026, 3, 1))
    assert (second.authors, second.venue, second.happened_on) == ("Mélanie Côté", "A Conference", dt.date(2025, 1, 1))
    assert imported(cast, BIBTEX)["data"]["importOutcomes"] == {"added": 0, "leftOut": 2}
    assert Outcome.objects.count() == 2


@pytest.mark.parametrize(
    "bibtex",
    [
        "", "nothing here", "@article{a, year = 2026}", "@article{a, title = {One}", BIBTEX + "@article{c, year = 1}",
        "@article{a, title = {One}, doi = {what}}", "\x00",
    ],
)  # fmt: skip
def test_bad_bibtex_adds_nothing(cast: Cast, bibtex: str) -> None:
    assert code_of(imported(cast, bibtex)) == "VALIDATION"
    assert not Outcome.objects.exists()
    assert audit_count() == 0


def test_an_outcome_is_shared_like_everything_else(cast: Cast, world: World) -> None:
    query = "query ($reference: String!) { engagement(reference: $reference) { outcomes { title kind } } }"
    sponsor = portal(cast.sponsor_a)
    reference = cast.engagement_a.reference
    before = sponsor.read(query, reference=reference)["engagement"]["outcomes"]
    assert [row["title"] for row in before] == ["Paper A"]
    lab(cast.lead).do("share", "engagement { id }", ids=[gid(world.a.outcome)], disclosure="CLIENT")
    after = sponsor.read(query, reference=reference)["engagement"]["outcomes"]
    assert {row["title"] for row in after} == {"Paper A", world.a.outcome.title}


# Enquiries ----------
def closed(cast: Cast) -> Engagement:
    engagement = cast.engagement_a
    Engagement.objects.filter(pk=engagement.pk).update(status="closing")
    engagement.refresh_from_db()
    return engagement_change_status(
        actor=cast.director, engagement=engagement, version=engagement.version, status="closed"
    )


def test_closing_plans_the_enquiries(cast: Cast) -> None:
    closed(cast)
    days = list(ImpactEnquiry.objects.values_list("due_on", flat=True))
    assert days == [clock.today() + dt.timedelta(weeks=weeks) for weeks in (13, 52, 156)]


def test_a_due_enquiry_is_answered_by_the_client_once(cast: Cast, world: World) -> None:
    query = """query ($reference: String!) { engagement(reference: $reference) {
        impactEnquiries { id dueOn use canAnswer version } } }"""
    sponsor = portal(cast.sponsor_a)
    (asked,) = sponsor.read(query, reference=cast.engagement_a.reference)["engagement"]["impactEnquiries"]
    assert (asked["dueOn"], asked["canAnswer"], asked["use"]) == ("2026-02-02", True, None)
    given = {"id": asked["id"], "version": 1, "use": "IN_USE", "changed": "Runs every night", "value": "2 h a day"}
    answered = sponsor.do("answerImpactEnquiry", "enquiry { use respondent canAnswer answeredAt }", **given)["enquiry"]
    assert (answered["use"], answered["respondent"], answered["canAnswer"]) == ("IN_USE", cast.sponsor_a.name, False)
    assert code_of(sponsor.mutate("answerImpactEnquiry", "enquiry { use }", **{**given, "version": 2})) == (
        "INVALID_STATE"
    )


@pytest.mark.parametrize(
    ("change", "field"),
    [({"use": "UNREACHED"}, "use"), ({"changed": " "}, "changed"), ({"value": "x" * 301}, "value")],
)
def test_a_poor_answer_is_refused(cast: Cast, world: World, change: dict[str, str], field: str) -> None:
    given = {"id": gid(world.a.enquiry), "version": 1, "use": "IN_USE", "changed": "Runs", **change}
    answer = portal(cast.sponsor_a).mutate("answerImpactEnquiry", "enquiry { use }", **given)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    world.a.enquiry.refresh_from_db()
    assert world.a.enquiry.answered_at is None


def test_the_lab_says_that_nobody_answered(cast: Cast, world: World) -> None:
    given = {"id": gid(world.a.enquiry), "version": 1, "use": "UNREACHED", "internalNote": "Called twice"}
    assert lab(cast.lead).do("answerImpactEnquiry", "enquiry { use }", **given) == {"enquiry": {"use": "UNREACHED"}}


def test_before_its_day_the_lab_writes_an_answer_down_and_the_client_is_not_asked(cast: Cast) -> None:
    closed(cast)
    enquiry = ImpactEnquiry.objects.latest("due_on")
    given = {"id": gid(enquiry), "version": 1, "use": "IN_USE", "changed": "Runs"}
    before = audit_count()
    for person in (cast.sponsor_a, cast.engineer_a, cast.observer_a, cast.sponsor_b):
        assert_denied(portal(person).mutate("answerImpactEnquiry", "enquiry { use }", **given))
    enquiry.refresh_from_db()
    assert (enquiry.answered_at, audit_count()) == (None, before)
    told = lab(cast.lead).do("answerImpactEnquiry", "enquiry { use }", **given, respondent="Ana Roy")
    assert told == {"enquiry": {"use": "IN_USE"}}


def test_what_is_due_is_listed_without_growing(cast: Cast, world: World) -> None:
    query = """{ dueEnquiries(first: 50) { totalCount edges { node { dueOn canAnswer
        engagement { title organization { name } } } } } }"""

    def statements() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            lab(cast.director).read(query)
        return len(seen)

    few = statements()
    for number in range(20):
        ImpactEnquiry.objects.create(engagement=cast.engagement_b, due_on=dt.date(2026, 1, 1 + number))
    assert statements() == few
    assert lab(cast.director).read(query)["dueEnquiries"]["totalCount"] == 22


def test_an_enquiry_is_planned_once_the_work_is_closing(cast: Cast) -> None:
    given = {"engagement": gid(cast.engagement_a), "dueOn": str(clock.today() + dt.timedelta(days=30))}
    lead = lab(cast.lead)
    assert code_of(lead.mutate("planImpactEnquiry", "engagement { id }", **given)) == "INVALID_STATE"
    closed(cast)
    lead.do("planImpactEnquiry", "engagement { id }", **given)
    assert code_of(lead.mutate("planImpactEnquiry", "engagement { id }", **given)) == "VALIDATION"
    far = {**given, "dueOn": "2099-01-01"}
    assert code_of(lead.mutate("planImpactEnquiry", "engagement { id }", **far)) == "VALIDATION"


# The showcase ----------
PAGE = "engagement { showcase { version publishedAt } showcaseActions }"


def written(cast: Cast, **changes: Any) -> dict[str, Any]:
    given = {
        "engagement": gid(cast.engagement_a), "titleEn": "Floods foreseen", "summaryEn": "We foresee <b>floods</b>.",
        "namesPartner": True, "agreedOn": "2026-01-05", **changes,
    }  # fmt: skip
    return lab(cast.lead).mutate("writeShowcase", PAGE, **given)


def test_the_public_sees_what_was_agreed_and_published(cast: Cast) -> None:
    Outcome.objects.create(
        engagement=cast.engagement_a, kind="publication", title="Public paper", doi="10.1/x", disclosure="public"
    )
    Outcome.objects.create(engagement=cast.engagement_a, kind="publication", title="Kept", disclosure="client")
    assert written(cast)["data"]["writeShowcase"]["engagement"]["showcaseActions"] == ["UPDATE"]
    assert b"Floods" not in Client().get("/showcase?lang=en").content
    shown = {"engagement": gid(cast.engagement_a), "version": 1, "public": True}
    assert code_of(lab(cast.lead).mutate("publishShowcase", PAGE, **shown)) == "FORBIDDEN"
    done = lab(cast.director).do("publishShowcase", PAGE, **shown)["engagement"]
    assert done["showcaseActions"] == ["UPDATE", "WITHDRAW"]
    page = Client().get("/showcase?lang=en").content.decode()
    assert "Floods foreseen" in page
    assert cast.engagement_a.organization.name in page
    assert "&lt;b&gt;floods" in page
    assert "https://doi.org/10.1/x" in page
    assert "Kept" not in page
    assert cast.lead.name not in page
    lab(cast.director).do("publishShowcase", PAGE, **{**shown, "version": 2, "public": False})
    assert b"Floods" not in Client().get("/showcase?lang=fr").content


def test_who_began_before_there_was_a_page_does_not_write_over_it(cast: Cast) -> None:
    assert "errors" not in written(cast, version=None)
    for stale in (None, 0, 2):
        assert code_of(written(cast, version=stale, titleEn="Over it")) == "CONFLICT"
    assert "errors" not in written(cast, version=1, titleEn="On top of it")


def test_the_partner_is_named_only_where_it_agreed(cast: Cast) -> None:
    written(cast, namesPartner=False)
    ShowcaseEntry.objects.update(published_at=clock.now())
    page = Client().get("/showcase?lang=en").content.decode()
    assert "Floods foreseen" in page
    assert cast.engagement_a.organization.name not in page
    # in a small world a sector is a name
    assert cast.engagement_a.organization.sector not in page


def test_nothing_else_of_the_lab_is_on_the_public_page(cast: Cast) -> None:
    world = make_world(cast)
    Organization.objects.update(sector=f"{CANARY} sector")
    for side in (world.a, world.b):
        Outcome.objects.filter(engagement=side.engagement).update(disclosure="client")
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(confidential=False, status="active")
    ShowcaseEntry.objects.all().delete()
    written(cast, namesPartner=False)
    ShowcaseEntry.objects.update(published_at=clock.now())
    Outcome.objects.create(engagement=cast.engagement_a, kind="software", title="Open tool", disclosure="public")
    for language in ("en", "fr"):
        answer = Client().get(f"/showcase?lang={language}")
        page = answer.content.decode()
        assert "Floods foreseen" in page
        # with the colon of the language
        assert {"en": "Software: Open tool", "fr": "\u00a0: Open tool"}[language] in page
        assert CANARY not in page
        assert answer.headers["Cache-Control"] == "no-cache"
        for person in User.objects.all():
            assert person.name not in page


@pytest.mark.parametrize("change", ["confidential", "cancelled"])
def test_what_becomes_confidential_or_cancelled_leaves_the_showcase(cast: Cast, change: str) -> None:
    written(cast)
    ShowcaseEntry.objects.update(published_at=clock.now())
    values = {"confidential": True} if change == "confidential" else {"status": "cancelled"}
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(**values)
    assert b"Floods" not in Client().get("/showcase?lang=en").content


@pytest.mark.parametrize(
    "change", [{"agreedOn": None}, {"summaryEn": ""}], ids=["without agreement", "without summary"]
)
def test_what_misses_something_is_not_published(cast: Cast, change: dict[str, Any]) -> None:
    written(cast, **change)
    shown = {"engagement": gid(cast.engagement_a), "version": 1, "public": True}
    assert code_of(lab(cast.director).mutate("publishShowcase", PAGE, **shown)) == "INVALID_STATE"
    assert ShowcaseEntry.objects.get().published_at is None


def test_a_showcase_needs_a_title_and_a_past_agreement(cast: Cast) -> None:
    assert code_of(written(cast, titleEn="")) == "VALIDATION"
    assert code_of(written(cast, agreedOn="2099-01-01")) == "VALIDATION"
    assert not ShowcaseEntry.objects.exists()
