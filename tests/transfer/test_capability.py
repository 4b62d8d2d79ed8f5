"""The scale of capability, its assessments, and the count of what is transferred."""

import datetime as dt
from pathlib import Path
from typing import Any

from django.utils import translation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.transfer.capability import LABELS, LEVELS, level_label, progress
from passerelle.transfer.choices import EVIDENCE_FROM_LEVEL, Dimension, TransferLevel
from passerelle.transfer.models import CapabilityAssessment, CapabilityScore
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.transfer import make

NOW = dt.datetime(2026, 3, 2, 17, tzinfo=dt.UTC)
FIELDS = "assessment { occasion assessedOn disclosure version scores { dimension level levelLabel evidence } }"
LEVEL = st.sampled_from(TransferLevel.values)


def _rows() -> list[Any]:
    return [list(table.objects.order_by("pk").values()) for table in (CapabilityAssessment, CapabilityScore)]


# Progress ----------
@given(st.lists(LEVEL))
def test_progress_counts_what_counts(levels: list[str]) -> None:
    unaided, total = progress(levels)
    assert 0 <= unaided <= total <= len(levels)
    assert total == len(levels) - levels.count("waived")
    assert progress(iter(reversed(levels))) == (unaided, total)


@given(st.lists(LEVEL), st.integers(0))
def test_waiving_an_item_only_takes_it_out(levels: list[str], at: int) -> None:
    open_ones = [n for n, level in enumerate(levels) if level not in {"waived", "unaided"}]
    unaided, total = progress(levels)
    if open_ones:
        levels[open_ones[at % len(open_ones)]] = "waived"
        assert progress(levels) == (unaided, total - 1)


@given(st.lists(LEVEL), st.lists(LEVEL))
def test_progress_adds_up_over_sections(first: list[str], second: list[str]) -> None:
    sums = tuple(a + b for a, b in zip(progress(first), progress(second), strict=True))
    assert progress(first + second) == sums


def test_of_nothing_nothing_is_left() -> None:
    assert progress([]) == progress(["waived"]) == (0, 0)


# The scale ----------
def test_every_level_has_words_in_both_languages() -> None:
    assert set(LABELS) == set(Dimension.values)
    for dimension in Dimension.values:
        for language in ("en", "fr"):
            words = [level_label(dimension, level, language) for level in LEVELS]
            assert len(set(words)) == len(words) == 5
            assert all(words)
        assert LABELS[dimension]["en"] != LABELS[dimension]["fr"]


# Assessing ----------
def test_an_assessment_is_recorded_in_the_readers_words(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "occasion": "BEFORE"}
    changes: dict[str, Any] = {"data": {"level": 4, "evidence": "Nightly checks"}}
    with clock.at(NOW):
        made = lab(cast.lead, "fr").do(
            "assessCapability", FIELDS + " engagement { reference }", scores=make.scores(2, **changes), **values
        )
    assert made["engagement"] == {"reference": "ARC-2026-001"}
    assessment = made["assessment"]
    assert {key: assessment[key] for key in ("occasion", "assessedOn", "disclosure", "version")} == {
        "occasion": "BEFORE", "assessedOn": "2026-03-02", "disclosure": "INTERNAL", "version": 1,
    }  # fmt: skip
    found = {score["dimension"]: score for score in assessment["scores"]}
    assert set(found) == {dimension.name for dimension in Dimension}
    assert found["DATA"] == {
        "dimension": "DATA", "level": 4, "levelLabel": "chaîne vérifiée", "evidence": "Nightly checks",
    }  # fmt: skip
    assert found["PEOPLE"]["levelLabel"] == "une personne en apprentissage"
    assert Event.objects.get().verb == "capability.assessed"


def test_the_same_occasion_again_replaces_its_scores(cast: Cast) -> None:
    door, values = lab(cast.lead), {"engagement": gid(cast.engagement_a)}
    door.do("assessCapability", FIELDS, occasion="AFTER", scores=make.scores(1), **values)
    again = door.do(
        "assessCapability", FIELDS, occasion="AFTER", assessedOn="2026-01-05", scores=make.scores(2), **values
    )["assessment"]
    assert (again["version"], again["assessedOn"]) == (2, "2026-01-05")
    assert {score["level"] for score in again["scores"]} == {2}
    door.do("assessCapability", FIELDS, occasion="TWELVE_MONTHS", scores=make.scores(1), **values)
    assert CapabilityAssessment.objects.count() == 2
    assert CapabilityScore.objects.count() == 14
    last = Event.objects.filter(object_id=CapabilityAssessment.objects.get(occasion="after").pk)
    assert {event.after["data"] for event in last} == {1, 2}


def test_what_showed_a_level_stays_in_the_history(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "occasion": "AFTER"}
    for words in ("Nightly checks", "Weekly checks"):
        changes: dict[str, Any] = {"data": {"level": 4, "evidence": words}}
        lab(cast.lead).do("assessCapability", FIELDS, scores=make.scores(2, **changes), **values)
    event = Event.objects.latest("sequence")
    assert "Nightly checks" in event.before["evidence"]
    assert "Weekly checks" in event.after["evidence"]
    document = """query($r: String!) { engagement(reference: $r) { history(first: 1) {
        edges { node { changes { field label beforeLabel afterLabel } } } } } }"""
    answer = lab(cast.director).read(document, r=cast.engagement_a.reference)["engagement"]["history"]
    (told,) = [row for row in answer["edges"][0]["node"]["changes"] if row["field"] == "evidence"]
    assert told["label"] == "Evidence"
    assert "Nightly checks" in told["beforeLabel"]
    assert "Weekly checks" in told["afterLabel"]


def test_who_was_overtaken_is_told_and_replaces_nothing(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "occasion": "AFTER"}
    # both saw that nobody had assessed yet
    lab(cast.lead).do("assessCapability", FIELDS, scores=make.scores(1), version=0, **values)
    before, events = _rows(), audit_count()
    for version in (0, 2):
        answer = lab(cast.director).mutate(
            "assessCapability", FIELDS, scores=make.scores(2), version=version, **values
        )
        assert code_of(answer) == "CONFLICT"
        details = answer["errors"][0]["extensions"]["details"]
        assert (details["currentVersion"], details["savedBy"]) == (1, cast.lead.name)
    assert _rows() == before
    assert audit_count() == events
    made = lab(cast.director).do("assessCapability", FIELDS, scores=make.scores(2), version=1, **values)
    assert made["assessment"]["version"] == 2


def test_who_assesses(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "occasion": "BEFORE", "scores": make.scores(1)}
    assert_all_denied(cast.but("director", "lead"), "assessCapability", **values)
    assert _rows() == [[], []]
    hidden = {**values, "engagement": gid(cast.engagement_b)}
    assert_denied(lab(cast.lead).mutate("assessCapability", FIELDS, **hidden), "NOT_FOUND")
    type(cast.engagement_a).objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    assert_denied(lab(cast.lead).mutate("assessCapability", FIELDS, **values), "INVALID_STATE")
    assert_all_denied(cast.but("director", "lead"), "assessCapability", **{**values, "occasion": "TWELVE_MONTHS"})


OCCASIONS = 'query Q { engagement(reference: "ARC-2026-001") { assessableOccasions } }'


def test_a_closed_engagement_is_assessed_twelve_months_after(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "scores": make.scores(1)}
    every = ["BEFORE", "AFTER", "TWELVE_MONTHS"]
    expected = {"active": every, "closed": ["TWELVE_MONTHS"], "cancelled": [], "declined": []}
    for status, open_ones in expected.items():
        type(cast.engagement_a).objects.filter(pk=cast.engagement_a.pk).update(status=status)
        assert lab(cast.lead).read(OCCASIONS)["engagement"]["assessableOccasions"] == open_ones
        assert lab(cast.intern).read(OCCASIONS)["engagement"]["assessableOccasions"] == []
        for occasion in every:
            answer = lab(cast.lead).mutate("assessCapability", FIELDS, occasion=occasion, **values)
            assert code_of(answer) == (None if occasion in open_ones else "INVALID_STATE")


def test_the_scale_is_read_in_both_languages(cast: Cast) -> None:
    document = "{ capabilityScale { dimension levels { level label needsEvidence } } }"
    for language in ("en", "fr"):
        scale = lab(cast.intern, language).read(document)["capabilityScale"]
        assert [row["dimension"] for row in scale] == [dimension.name for dimension in Dimension]
        for row in scale:
            labels = LABELS[Dimension[row["dimension"]]][language]
            assert row["levels"] == [
                {"level": n, "label": label, "needsEvidence": n >= EVIDENCE_FROM_LEVEL}
                for n, label in enumerate(labels, 1)
            ]
    assert_denied(lab(cast.sponsor_a).send(document))


@pytest.mark.parametrize("dimension", list(Dimension))
@pytest.mark.parametrize("level", LEVELS)
def test_evidence_is_asked_from_level_three(cast: Cast, dimension: Dimension, level: int) -> None:
    door = lab(cast.lead)
    values = {"engagement": gid(cast.engagement_a), "occasion": "BEFORE"}
    for evidence, expected in ((" ", "VALIDATION" if level >= EVIDENCE_FROM_LEVEL else None), ("Seen", None)):
        changes: dict[str, Any] = {dimension.value: {"level": level, "evidence": evidence}}
        answer = door.mutate("assessCapability", FIELDS, scores=make.scores(1, **changes), **values)
        assert code_of(answer) == expected
        if expected:
            error = answer["errors"][0]
            assert error["extensions"]["field"] == "scores"
            with translation.override("en"):
                assert error["message"].startswith(f"{dimension.label}:")
            assert _rows() == [[], []]


BAD: list[list[dict[str, Any]]] = [
    [],
    make.scores(1, data=None),
    [*make.scores(1), {"dimension": "DATA", "level": 1}],
    [*make.scores(1, data=None), {"dimension": "PEOPLE", "level": 1}],
    make.scores(0),
    make.scores(6),
    make.scores(-1),
    make.scores(1, data={"evidence": "x" * 2_001}),
    make.scores(1, data={"evidence": "a\x00b"}),
]


@pytest.mark.parametrize("scores", BAD)
def test_all_seven_dimensions_are_given_once(cast: Cast, scores: list[dict[str, Any]]) -> None:
    values = {"engagement": gid(cast.engagement_a), "occasion": "BEFORE"}
    lab(cast.lead).do("assessCapability", FIELDS, scores=make.scores(2), **values)
    before, events = _rows(), audit_count()
    answer = lab(cast.lead).mutate("assessCapability", FIELDS, scores=scores, **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "scores")
    assert _rows() == before
    assert audit_count() == events


def test_an_assessment_lies_not_in_the_future(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "occasion": "BEFORE", "scores": make.scores(1)}
    with clock.at(NOW):
        answer = lab(cast.lead).mutate("assessCapability", FIELDS, assessedOn="2026-03-03", **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "assessedOn")
    assert _rows() == [[], []]


def test_the_module_that_holds_the_scale_knows_no_model() -> None:
    source = Path(progress.__code__.co_filename).read_text()
    assert ".models" not in source
