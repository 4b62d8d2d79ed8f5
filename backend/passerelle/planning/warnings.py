"""What an allocation does to somebody's weeks, in words."""

from typing import Any

from django.utils.translation import gettext as _

from passerelle.core.days import long_day
from passerelle.planning.capacity import monday_of
from passerelle.planning.models import Allocation
from passerelle.planning.selectors import loads


def over_capacity(allocation: Allocation) -> list[dict[str, Any]]:
    """Return the weeks of the allocation, at most a year's, in which its person is over capacity."""
    first = monday_of(allocation.starts_on)
    weeks = min(53, (allocation.ends_on - first).days // 7 + 1)
    load = loads([allocation.person], first, weeks)[0]
    return [
        {
            "week_start": week.starts_on,
            "capacity_hours": week.capacity,
            "allocated_hours": round(week.confirmed + week.tentative, 2),
            "message": _("Week of %(day)s: %(given).1f h for %(room).1f h of capacity.")
            % {
                "day": long_day(week.starts_on),
                "given": week.confirmed + week.tentative,
                "room": week.capacity,
            },
        }
        for week in load.weeks
        if week.confirmed + week.tentative > week.capacity + 0.01
    ]
