"""Days and moments in words, as the reader's language writes them."""

import datetime as dt

from django.utils.formats import date_format
from django.utils.translation import get_language

from passerelle.core.choices import Language


def long_day(day: dt.date) -> str:
    """Return a day in words: December 1, 2026, 1er décembre 2026."""
    return _first(date_format(day, "DATE_FORMAT"))


def long_moment(at: dt.datetime) -> str:
    """Return a day in words with its hour and minute, by the clock that the instant carries."""
    return _first(date_format(at, "DATETIME_FORMAT"))


def _first(text: str) -> str:
    """French counts the first of a month, and that day alone: Django's formats do not."""
    french = (get_language() or "").startswith(Language.FRENCH)
    return f"1er{text[1:]}" if french and text.startswith("1 ") else text
