"""What the plan asks before an engagement is agreed."""

from collections.abc import Mapping

from django.utils.translation import gettext as _

from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone


def plan_dated(engagements: list[Engagement]) -> Mapping[str, list[str]]:
    """Agreeing freezes the plan's dates: without one there would be no baseline to measure a slip against."""
    dated = Milestone.objects.filter(engagement__in=engagements, due_on__isnull=False)
    planned = set(dated.values_list("engagement_id", flat=True))
    sentence = _("No milestone has a date yet, so that no baseline can be frozen. Give the plan its dates.")
    return {engagement.pk: [sentence] for engagement in engagements if engagement.pk not in planned}
