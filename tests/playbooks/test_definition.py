"""What a definition must be: every problem at once, each with its path."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passerelle.core.errors import DomainError
from passerelle.playbooks.definition import problems_in, seats
from passerelle.playbooks.reading import MAX_CHARACTERS, read_definition
from passerelle.playbooks.services.product import product_definitions

SOUND: dict[str, Any] = {
    "key": "audit_sprint",
    "title": {"en": "Audit sprint", "fr": "Sprint d’audit"},
    "kind": "sme_intervention",
    "weeks": {"default": 4, "min": 2, "max": 8},
    "stages": [{"key": "work", "title": {"en": "Work"}}],
    "milestones": [
        {"key": "kickoff", "title": {"en": "Kick-off"}, "week": 0, "approvers": ["LS", "CS"], "stage": "work"},
        {"key": "end", "title": {"fr": "Fin"}, "week": 4, "approvers": ["SC"], "gate": True},
    ],
    "deliverables": [{"title": {"en": "Note"}, "kind": "report", "week": 4, "milestone": "end"}],
    "transfer": [
        {
            "key": "data",
            "title": {"en": "Data"},
            "items": [{"capability": {"en": "Staff repeat it"}, "evidence": {"en": "log"}, "signer": "CT"}],
        }
    ],
}


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """The sound definition with one part replaced."""
    definition = copy.deepcopy(SOUND)
    place: Any = definition
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return definition


def test_a_sound_definition_has_no_problem() -> None:
    assert problems_in(SOUND) == []


@pytest.mark.parametrize("definition", product_definitions(), ids=lambda row: row["key"])
def test_the_products_playbooks_are_sound_and_in_both_languages(definition: dict[str, Any]) -> None:
    assert problems_in(definition) == []

    def texts(value: Any) -> list[dict[str, str]]:
        if isinstance(value, list):
            return [text for child in value for text in texts(child)]
        if not isinstance(value, dict):
            return []
        return [value] if "en" in value else [text for child in value.values() for text in texts(child)]

    found = texts(definition)
    assert len(found) > 10
    assert all(set(text) == {"en", "fr"} for text in found)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("key",), "Not A Key", "key"),
        (("title",), {}, "title"),
        (("title", "en"), "a\nb", "title.en"),
        (("title", "de"), "Titel", "title"),
        (("kind",), "party", "kind"),
        (("weeks", "default"), 9, "weeks"),
        (("weeks", "min"), 0, "weeks.min"),
        (("weeks", "min"), True, "weeks.min"),
        (("stages",), [], "stages"),
        (("stages",), {"work": 1}, "stages"),
        (("milestones", 0, "week"), "zero", "milestones[0].week"),
        (("milestones", 0, "week"), 1.5, "milestones[0].week"),
        (("milestones", 0, "stage"), "play", "milestones[0].stage"),
        (("milestones", 0, "approvers"), ["LS", "LS"], "milestones[0].approvers[1]"),
        (("milestones", 0, "approvers"), ["SL"], "milestones[0].approvers[0]"),
        (("milestones", 1, "key"), "kickoff", "milestones[1].key"),
        (("milestones", 1, "gate"), "yes", "milestones[1].gate"),
        (("milestones", 1, "colour"), "red", "milestones[1].colour"),
        (("deliverables", 0, "milestone"), "nowhere", "deliverables[0].milestone"),
        (("deliverables", 0, "kind"), "cake", "deliverables[0].kind"),
        (("transfer", 0, "items", 0, "signer"), "SC", "transfer[0].items[0].signer"),
        (("transfer", 0, "items", 0, "evidence"), "log", "transfer[0].items[0].evidence"),
        (("follow_up_weeks",), [0], "follow_up_weeks[0]"),
        (("team",), {"a": {"b": {"c": {"d": {"e": 1}}}}}, "team"),
    ],
)
def test_a_problem_names_its_path(path: tuple[Any, ...], value: Any, expected: str) -> None:
    assert next(problem.path for problem in problems_in(changed(path, value))) == expected


def test_all_problems_come_at_once() -> None:
    definition = changed(("milestones", 0, "week"), None) | {"kind": 3, "extra": 1}
    del definition["stages"]
    paths = [problem.path for problem in problems_in(definition)]
    assert paths == ["stages", "extra", "kind", "milestones[0].week", "milestones[0].stage"]


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda child: st.lists(child, max_size=3) | st.dictionaries(st.text(max_size=5), child, max_size=3),
    max_leaves=8,
)


@given(name=st.sampled_from(sorted(SOUND)), value=anything)
def test_no_value_whatever_breaks_the_check(name: str, value: Any) -> None:
    problems_in(SOUND | {name: value})
    problems_in(value)


def test_the_steering_committee_sits_once_for_each_side() -> None:
    assert seats(["LS", "SC", "LS"]) == ("LS", "SL", "SC")


@pytest.mark.parametrize(
    "text",
    [
        "a: [1, 2",
        "a: 1\na: 2",
        "a: &x [1]\nb: *x",
        "[" * 40 + "]" * 40,
        "day: 2026-13-45",
        "a\x00b",
        "x" * (MAX_CHARACTERS + 1),
        "!!python/object/apply:os.system ['true']",
        "{[1]: 2}",
    ],
)
def test_a_text_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(DomainError) as caught:
        read_definition(text)
    assert caught.value.field == "definition"
