"""The lint's warnings in the reader's language."""

import datetime as dt
from functools import lru_cache

from django.utils.formats import number_format
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from passerelle.core.days import long_day
from passerelle.planning.outlook import Outlook
from passerelle.planning.rules.warnings import Code, LintWarning

SHOWN = 4
PLAIN = {
    Code.OUTSIDE_DATES: gettext_lazy("%(person)s is allocated outside the dates of %(engagement)s: %(spans)s."),
    Code.BELOW_MINIMUM: gettext_lazy("%(engagement)s has %(reached)s FTE of at least %(bound)s: %(spans)s."),
    Code.ABOVE_MAXIMUM: gettext_lazy("%(engagement)s has %(reached)s FTE of at most %(bound)s: %(spans)s."),
    Code.NOBODY: gettext_lazy("%(engagement)s is active and nobody is allocated today."),
    Code.ONE_PERSON: gettext_lazy("Only %(person)s knows %(engagement)s."),
}


def number(hundredths: int) -> str:
    """Write hundredths as a number of at most two decimals."""
    places = 0 if hundredths % 100 == 0 else 1 if hundredths % 10 == 0 else 2
    text: str = number_format(hundredths / 100, decimal_pos=places)
    return text


def day(value: dt.date) -> str:
    return _day(value, get_language())


@lru_cache(maxsize=4096)
def _day(value: dt.date, language: str | None) -> str:
    """Write a day, once for each language: a plan's warnings name the same days again and again."""
    return long_day(value)


def spans(found: tuple[tuple[dt.date, dt.date], ...]) -> str:
    """Write the first spans out and count the rest."""
    shown = [
        day(first) if first == last else _("%(first)s to %(last)s") % {"first": day(first), "last": day(last)}
        for first, last in found[:SHOWN]
    ]
    rest = len(found) - SHOWN
    if rest > 0:
        shown.append(ngettext("%(count)d more span", "%(count)d more spans", rest) % {"count": rest})
    return "; ".join(shown)


def sentence(one: LintWarning, outlook: Outlook) -> str:
    """Return what a warning says: who, what, on which days, by how much."""
    person = outlook.people[one.person].name if one.person in outlook.people else ""
    engagement = outlook.engagements[one.engagement].title if one.engagement in outlook.engagements else ""
    figures = dict(one.figures)
    values = {
        "person": person,
        "engagement": engagement,
        "spans": spans(one.spans),
        **{name: number(value) for name, value in figures.items()},
    }
    if one.code is Code.OVER_CAPACITY:
        return _over(values, figures)
    if one.code is Code.OFF_BUDGET:
        more = figures["planned"] > figures["budget"]
        text = _("%(engagement)s: %(planned)s person-days are planned, more than the budget of %(budget)s.")
        less = _("%(engagement)s: %(planned)s person-days are planned, less than the budget of %(budget)s.")
        return (text if more else less) % values
    if one.code is Code.STARTS_UNSTAFFED:
        tentative = bool(one.allocations)
        text = _("%(engagement)s starts on %(spans)s and has nobody confirmed, only tentative allocations.")
        return (text if tentative else _("%(engagement)s starts on %(spans)s and has nobody.")) % values
    return str(PLAIN[one.code]) % values


def _over(values: dict[str, str], figures: dict[str, int]) -> str:
    days = figures["days"]
    values = {**values, "over": number(figures["over"] // 10)}
    text = ngettext(
        "%(person)s is over capacity on %(count)d day, by up to %(over)s h: %(spans)s.",
        "%(person)s is over capacity on %(count)d days, by up to %(over)s h a day: %(spans)s.",
        days,
    ) % {**values, "count": days}
    if figures["away"] == days:
        text += " " + _("Leave is why.")
    elif figures["tentative"] == days:
        text += " " + _("It is so only with tentative allocations.")
    return text
