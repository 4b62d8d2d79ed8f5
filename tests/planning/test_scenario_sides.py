"""Two branches side by side, and what a branch is called."""

from typing import Any

from passerelle.planning.models import Allocation
from tests.cast import Cast
from tests.doors import code_of, gid, lab
from tests.planning.test_scenarios import COMPARE, allocate, branch, given

__all__ = ["given"]


def test_warnings_are_compared_between_the_two_sides(cast: Cast, given: Allocation) -> None:
    """Against another branch, what both are warned of is no difference, whatever today's plan says."""
    first = branch(cast)
    allocate(cast, first, person=gid(cast.lead, "Person"), engagement=gid(cast.engagement_b), fte=0.8)
    copy = branch(cast, copied=first["id"])
    less = branch(cast, copied=first["id"])
    allocate(cast, less, allocation=gid(given), fte=0.2, status="CONFIRMED", endsOn=str(given.ends_on))
    director = lab(cast.director)

    def warned(one: dict[str, Any], other: dict[str, Any] | None = None) -> tuple[list[str], list[str]]:
        found = director.read(COMPARE, id=one["id"], other=other and other["id"])["scenarioComparison"]
        return [row["code"] for row in found["warnings"]], [row["code"] for row in found["mended"]]

    assert "OVER_CAPACITY" in warned(first)[0]
    assert warned(copy, first) == ([], [])
    assert warned(less)[0] == []
    assert warned(less, first) == ([], ["OVER_CAPACITY"])
    assert warned(first, less) == (["OVER_CAPACITY"], [])


def test_who_is_no_director_is_told_so_by_the_list(cast: Cast) -> None:
    for _name, person in cast.but("director"):
        answer = lab(person).send("{ scenarios(first: 5) { totalCount } }")
        assert code_of(answer) in {"FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED"}, person


def test_a_branch_is_renamed(cast: Cast) -> None:
    scenario = branch(cast)
    fields = "scenario { name note version }"
    values = {"id": scenario["id"], "version": 1, "name": "If we do not", "note": "Less work"}
    done = lab(cast.director).do("updateScenario", fields, **values)["scenario"]
    assert done == {"name": "If we do not", "note": "Less work", "version": 2}
    assert code_of(lab(cast.director).mutate("updateScenario", fields, **values)) == "CONFLICT"
