"""The records behind each figure of a year. Every figure is the sum of the quantities of its records."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass

from django.db.models import Q
from django.utils.http import urlencode

from passerelle.core.ids import to_global_id
from passerelle.engagements.choices import RUNNING, EngagementKind, EngagementStatus
from passerelle.engagements.models import Engagement
from passerelle.impact.choices import Indicator, OutcomeKind, RegisterKind
from passerelle.impact.models import Outcome, RegisterEntry
from passerelle.partners.choices import ProgrammeStatus
from passerelle.partners.models import Organization, ProgrammePeriod
from passerelle.programme.selectors import startups_emerged, startups_supported


@dataclass(frozen=True, slots=True)
class Fact:
    """A record that counts: its kind and id, what it is called, where it is seen, and for how many it stands."""

    kind: str
    id: str
    label: str
    path: str
    quantity: int = 1

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year as the days between which something counts."""

    number: int

    @property
    def first(self) -> dt.date:
        return dt.date(self.number, 1, 1)

    @property
    def last(self) -> dt.date:
        return dt.date(self.number, 12, 31)

    def touched(self) -> Q:
        return Q(starts_on__lte=self.last) & (Q(ends_on__isnull=True) | Q(ends_on__gte=self.first))


def facts_of(indicator: str, year: int) -> list[Fact]:
    """Return the records that an indicator counts for a year, in a stable order."""
    return RULES[Indicator(indicator)](Year(year))


def _engagements(year: Year, *kinds: str) -> list[Fact]:
    ran = Engagement.objects.filter(year.touched(), kind__in=kinds, status__in=[*RUNNING, EngagementStatus.CLOSED])
    return [
        Fact("Engagement", row.pk, f"{row.reference} {row.title}", f"/engagements/{row.reference}")
        for row in ran.order_by("reference")
    ]


def _register(year: Year, kind: str, condition: Q | None = None) -> list[Fact]:
    found = RegisterEntry.objects.filter(condition if condition is not None else year.touched(), kind=kind)
    return [
        Fact("RegisterEntry", row.pk, row.title, _entry_path(kind, row.title), row.quantity)
        for row in found.order_by("title", "pk")
    ]


def _entry_path(kind: str, title: str) -> str:
    """The register's page, narrowed to the entry."""
    return f"/impact/register?{urlencode({'kind': kind.upper(), 'q': title[:100]})}"


def _articles(year: Year, *, industry: bool) -> list[Fact]:
    dated = Q(starts_on__gte=year.first, starts_on__lte=year.last)
    return _register(year, RegisterKind.ARTICLE, dated & Q(with_industry=True) if industry else dated)


def _publications(year: Year) -> list[Fact]:
    found = Outcome.objects.filter(
        kind=OutcomeKind.PUBLICATION, happened_on__gte=year.first, happened_on__lte=year.last
    )
    return [
        Fact(
            "Outcome",
            row.pk,
            row.title,
            f"/engagements/{row.engagement.reference}/impact#{to_global_id('Outcome', row.pk)}",
        )
        for row in found.select_related("engagement").order_by("happened_on", "title", "pk")
    ]


def _outcome_path(row: Outcome) -> str:
    return f"/engagements/{row.engagement.reference}/impact#{to_global_id('Outcome', row.pk)}"


def _organizations(found: Iterable[Organization]) -> list[Fact]:
    return [
        Fact("Organization", row.pk, row.name, f"/partners/{to_global_id('Organization', row.pk)}") for row in found
    ]


def _partners(year: Year) -> list[Fact]:
    # a first day that nobody knows counts from the year in which the membership was recorded
    begun = Q(since__lte=year.last) | Q(since__isnull=True, created_at__year__lte=year.number)
    lasted = Q(until__isnull=True) | Q(until__gte=year.first)
    periods = ProgrammePeriod.objects.filter(begun, lasted, status=ProgrammeStatus.MEMBER)
    return _organizations(Organization.objects.filter(pk__in=periods.values("organization_id")).order_by("name", "pk"))


def _supported(year: Year) -> list[Fact]:
    helped = Engagement.objects.filter(
        year.touched(), kind=EngagementKind.STARTUP, status__in=[*RUNNING, EngagementStatus.CLOSED]
    )
    engaged = Organization.objects.filter(pk__in=helped.values("organization_id"))
    return _organizations((engaged | startups_supported(year.first, year.last)).order_by("name", "pk").distinct())


def _emerged(year: Year) -> list[Fact]:
    return _organizations(startups_emerged(year.first, year.last).order_by("name", "pk"))


def _projects(year: Year) -> list[Fact]:
    research = _engagements(year, EngagementKind.APPLIED, EngagementKind.FUNDAMENTAL)
    return [*research, *_register(year, RegisterKind.PROJECT)]


RULES: dict[Indicator, Callable[[Year], list[Fact]]] = {
    Indicator.COLLABORATIONS: lambda year: [
        *_engagements(year, EngagementKind.APPLIED),
        *_register(year, RegisterKind.COLLABORATION),
    ],
    Indicator.INTERVENTIONS: lambda year: [
        *_engagements(year, EngagementKind.INTERVENTION),
        *_register(year, RegisterKind.INTERVENTION),
    ],
    Indicator.PARTNERS: lambda year: [*_partners(year), *_register(year, RegisterKind.PARTNER)],
    Indicator.STARTUPS_SUPPORTED: lambda year: [*_supported(year), *_register(year, RegisterKind.STARTUP_SUPPORTED)],
    Indicator.INDUSTRY_PAPERS: lambda year: [*_publications(year), *_articles(year, industry=True)],
    Indicator.ARTICLES: lambda year: [*_publications(year), *_articles(year, industry=False)],
    Indicator.PROJECTS: _projects,
    Indicator.FACULTY: lambda year: _register(year, RegisterKind.FACULTY),
    Indicator.CHAIRS: lambda year: _register(year, RegisterKind.CHAIR),
    Indicator.COMMUNITY: lambda year: _register(year, RegisterKind.COMMUNITY),
    Indicator.STARTUPS_EMERGED: lambda year: [*_emerged(year), *_register(year, RegisterKind.STARTUP_EMERGED)],
    Indicator.ENTREPRENEURIAL: lambda year: _register(year, RegisterKind.ENTREPRENEURIAL),
}
