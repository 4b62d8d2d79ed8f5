"""What each indicator counts. A definition is never edited: a new wording or rule takes the next number.

A report that was frozen keeps the number and the words under which it was counted (docs/adr/0018-impact.md).
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from passerelle.impact.choices import Indicator


@dataclass(frozen=True, slots=True)
class Definition:
    indicator: Indicator
    number: int
    text: object  # a lazy text in the reader's language


DEFINITIONS: tuple[Definition, ...] = (
    Definition(
        Indicator.COLLABORATIONS,
        2,
        _(
            "Applied research collaborations that were agreed and ran on at least one day of the year, and earlier "
            "ones that the register holds."
        ),
    ),
    Definition(
        Indicator.INTERVENTIONS,
        2,
        _(
            "Targeted interventions that were agreed and ran on at least one day of the year, and earlier ones that "
            "the register holds."
        ),
    ),
    Definition(
        Indicator.PARTNERS,
        3,
        _(
            "Organizations that were members of the partner programme on at least one day of the year, whatever they "
            "are today; where the first day is not known, from the year in which the membership was recorded. And "
            "earlier ones that the register holds."
        ),
    ),
    Definition(
        Indicator.STARTUPS_SUPPORTED,
        2,
        _(
            "Startups with a support engagement or a programme of support on at least one day of the year, each once, "
            "and earlier ones that the register holds."
        ),
    ),
    Definition(
        Indicator.INDUSTRY_PAPERS,
        1,
        _("Publications of engagements, and articles registered as written with industry, dated in the year."),
    ),
    Definition(
        Indicator.ARTICLES, 1, _("Publications of engagements and all registered articles, dated in the year.")
    ),
    Definition(
        Indicator.PROJECTS,
        1,
        _("Research collaborations that ran, and registered projects that were open, on a day of the year."),
    ),
    Definition(Indicator.FACULTY, 1, _("Registered faculty members on at least one day of the year.")),
    Definition(Indicator.CHAIRS, 1, _("Registered research chairs held on at least one day of the year.")),
    Definition(Indicator.COMMUNITY, 1, _("Registered community members on at least one day of the year.")),
    Definition(
        Indicator.STARTUPS_EMERGED,
        2,
        _("Startups that emerged from the lab in the year, and earlier ones that the register holds."),
    ),
    Definition(
        Indicator.ENTREPRENEURIAL,
        1,
        _("Registered entrepreneurial projects in development on at least one day of the year."),
    ),
)
