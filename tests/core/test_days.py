"""Days in words."""

import datetime as dt

from django.template import Context, Template
from django.utils import timezone, translation

import pytest

from passerelle.core.days import long_day, long_moment


@pytest.mark.parametrize(
    ("language", "day", "words"),
    [
        ("en", dt.date(2026, 12, 1), "Dec. 1, 2026"),
        ("fr", dt.date(2026, 12, 1), "1er décembre 2026"),
        ("fr", dt.date(2026, 12, 2), "2 décembre 2026"),
        ("fr", dt.date(2026, 12, 11), "11 décembre 2026"),
    ],
)
def test_french_counts_the_first_of_a_month(language: str, day: dt.date, words: str) -> None:
    with translation.override(language):
        assert long_day(day) == words


def test_a_moment_is_written_alike() -> None:
    with translation.override("fr"):
        assert long_moment(dt.datetime(2026, 12, 1, 9, 5, tzinfo=dt.UTC)) == "1er décembre 2026 09:05"


def test_a_template_writes_the_day_of_the_readers_clock() -> None:
    template = Template("{% load days %}{{ at|long_day }}|{{ none|long_day }}")
    with translation.override("fr"), timezone.override("America/Toronto"):
        words = template.render(Context({"at": dt.datetime(2026, 12, 2, 3, 0, tzinfo=dt.UTC), "none": None}))
    assert words == "1er décembre 2026|"
