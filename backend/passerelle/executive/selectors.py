"""Links as the lab sees them, and the summary that a link's reader sees."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Count, ExpressionWrapper, F, Max, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from passerelle.core.choices import Disclosure
from passerelle.core.lab import lab_today
from passerelle.deliverables.choices import DeliverableStatus
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement, Objective, TeamMember
from passerelle.engagements.selectors import get_child_for
from passerelle.executive.models import ExecutiveLink, LinkVisit
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.transfer.choices import DONE, TransferLevel
from passerelle.transfer.models import Item

MOST_VISITS = 50
SHARED = Q(disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])
__all__ = ["Summary", "get_link_for", "links_of", "summary_of", "visits_of"]


def get_link_for(actor: Any, link_id: str) -> ExecutiveLink:
    """Return a link for a lab person, or raise NOT_FOUND."""
    found: ExecutiveLink = get_child_for(actor, links_of(), link_id)
    return found


def links_of(engagements: Iterable[Engagement] | None = None) -> QuerySet[ExecutiveLink]:
    """Links with whether their last day is over, how often, and when last, somebody was let in."""
    found = ExecutiveLink.objects.select_related("engagement").annotate(
        expired=ExpressionWrapper(Q(ends_on__lt=lab_today()), output_field=BooleanField()),
        visit_count=Count("visits", filter=Q(visits__admitted=True)),
        last_visit_at=Max("visits__at", filter=Q(visits__admitted=True)),
    )
    return found if engagements is None else found.filter(engagement__in=list(engagements))


def visits_of(links: Iterable[ExecutiveLink]) -> QuerySet[LinkVisit]:
    """The last openings of each link, newest first: at most 50 for one."""
    place = Window(RowNumber(), partition_by="link_id", order_by=[F("at").desc(), F("pk").desc()])
    found = LinkVisit.objects.filter(link__in=list(links)).annotate(place=place)
    return found.filter(place__lte=MOST_VISITS).order_by("-at", "-pk")


@dataclass(frozen=True, slots=True)
class Summary:
    """What a link shows: shared things only, and no name of staff unless the link says so."""

    engagement: Engagement
    objectives: list[Objective]
    milestones: list[Milestone]
    deliverables_accepted: int
    deliverables_total: int
    items_done: int
    items_total: int
    waiting: list[tuple[str, int]]
    staff: list[str]
    today: dt.date


def summary_of(link: ExecutiveLink) -> Summary:
    """Read the summary of a link's engagement, in a fixed number of statements."""
    engagement, today = link.engagement, lab_today()
    deliverables = Deliverable.objects.filter(SHARED, engagement=engagement).aggregate(
        total=Count("pk"), accepted=Count("pk", filter=Q(status=DeliverableStatus.ACCEPTED))
    )
    items = (
        Item.objects.filter(section__checklist__engagement=engagement)
        .filter(section__checklist__disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])
        .exclude(level=TransferLevel.WAIVED)
        .aggregate(total=Count("pk"), done=Count("pk", filter=Q(level__in=DONE)))
    )
    waiting = WaitingPeriod.objects.filter(SHARED, engagement=engagement, until__isnull=True)
    staff = TeamMember.objects.filter(engagement=engagement).filter(Q(until__isnull=True) | Q(until__gte=today))
    return Summary(
        engagement=engagement,
        objectives=list(Objective.objects.filter(SHARED, engagement=engagement)),
        milestones=list(Milestone.objects.filter(SHARED, engagement=engagement)),
        deliverables_accepted=deliverables["accepted"],
        deliverables_total=deliverables["total"],
        items_done=items["done"],
        items_total=items["total"],
        waiting=[(row.what, row.days(today)) for row in waiting],
        staff=sorted(staff.values_list("person__name", flat=True)) if link.shows_staff else [],
        today=today,
    )
