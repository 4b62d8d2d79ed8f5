"""Days in words, for templates."""

import datetime as dt

from django import template

from passerelle.core import days

register = template.Library()


@register.filter(expects_localtime=True)
def long_day(day: dt.date | None) -> str:
    """Return a day in words; a moment is its day on the active time zone's clock."""
    return days.long_day(day) if day else ""
