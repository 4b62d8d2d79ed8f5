"""Why somebody is proposed, and why nobody is, in the reader's language."""

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from passerelle.people.models import Skill, User
from passerelle.staffing import solver
from passerelle.staffing.choices import Obstacle
from passerelle.staffing.models import StaffingNeed

NAMED = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What the words are made of: needs and people as rows and as the solver reads them, and what it found."""

    rows: Mapping[str, StaffingNeed]
    needs: Mapping[str, solver.Need]
    staff: Sequence[solver.Person]
    people: Mapping[str, User]
    placements: Sequence[solver.Placement]
    # an instant of time.monotonic() after which nobody else is looked for
    until: float = math.inf

    def others(self, need: solver.Need, but: str = "") -> list[solver.Placement]:
        return [one for one in solver.candidates(need, self.staff) if one.person != but]


def percent(share: int) -> str:
    return _("%(number)s %%") % {"number": number_format(share)}


def skill_of(skill: Skill) -> str:
    return str(skill.name_fr if (get_language() or "en").startswith("fr") else skill.name_en)


def why(told: Told, row: solver.Placement) -> list[str]:
    """Return why this person, this share, this week, and who else could."""
    need, skill = told.needs[row.need], told.rows[row.need].skill
    person = next(one for one in told.staff if one.id == row.person)
    free = percent(min(person.free[row.start : row.start + need.weeks]))
    values = {"skill": skill_of(skill) if skill else "", "free": free}
    fit = _("Has the skill %(skill)s and at least %(free)s free in each week of the stay.")
    any_fit = _("Has at least %(free)s free in each week of the stay; no skill is asked.")
    return [(fit if skill else any_fit) % values, *_share(need, row), *_start(need, row), *_others(told, row)]


def _share(need: solver.Need, row: solver.Placement) -> list[str]:
    if row.share == need.nominal:
        return []
    values = {"share": percent(row.share), "usual": percent(need.nominal)}
    return [_("Gets %(share)s and not the usual %(usual)s: no more is free beside the other placements.") % values]


def _start(need: solver.Need, row: solver.Placement) -> list[str]:
    late = row.start - need.earliest
    if late == 0:
        return []
    text = ngettext(
        "Begins %(count)d week after the earliest start: before that, no placement of all needs is as good.",
        "Begins %(count)d weeks after the earliest start: before that, no placement of all needs is as good.",
        late,
    )
    return [text % {"count": late}]


def _others(told: Told, row: solver.Placement) -> list[str]:
    if time.monotonic() > told.until:
        return []
    others = told.others(told.needs[row.need], row.person)
    if not others:
        return [_("Nobody else could take it.")]
    return [_("Could be taken by %(names)s too.") % {"names": _names(told, [one.person for one in others])}]


def _names(told: Told, people: Sequence[str]) -> str:
    shown = [told.people[pk].name for pk in people[:NAMED]]
    rest = len(people) - len(shown)
    if rest:
        shown.append(ngettext("%(count)d more", "%(count)d more", rest) % {"count": rest})
    return ", ".join(shown)


def why_not(told: Told, need_id: str, obstacle: Obstacle) -> str:
    """Return what stands in the way of a need, with names and figures where there are some."""
    need, skill = told.needs[need_id], told.rows[need_id].skill
    if obstacle is Obstacle.NO_SKILL and skill:
        return _("Nobody has the skill %(skill)s.") % {"skill": skill_of(skill)}
    if time.monotonic() > told.until:
        return f"{obstacle.label}."
    if obstacle is Obstacle.NO_ROOM:
        return _no_room(told, need)
    if obstacle is Obstacle.CONTENDED:
        return _contended(told, need)
    return f"{obstacle.label}."


def _no_room(told: Told, need: solver.Need) -> str:
    able = [person for person in told.staff if solver.may(need, person)]
    best = max(able, key=lambda person: solver.most_room(need, person))
    values = {
        "count": len(able),
        "name": told.people[best.id].name,
        "most": percent(solver.most_room(need, best)),
        "least": percent(need.least),
    }
    text = ngettext(
        "%(count)d person could do it: %(name)s has at most %(most)s free through such a stay, %(least)s is needed.",
        "%(count)d people could do it; %(name)s has the most room, %(most)s through such a stay, %(least)s is needed.",
        len(able),
    )
    return text % values


def _contended(told: Told, need: solver.Need) -> str:
    able = [one.person for one in told.others(need)]
    taken = [told.rows[row.need].engagement.title for row in told.placements if row.person in able]
    if not taken:
        return f"{Obstacle.CONTENDED.label}."
    values = {"names": _names(told, able), "others": ", ".join(dict.fromkeys(taken[:NAMED]))}
    return _("Could be done by %(names)s, but is worth less than what they are placed on: %(others)s.") % values
