"""Whose days a report counts, and that they add up from one to the next."""

import datetime as dt
import re
from html import unescape

import pytest

from passerelle.core import clock
from passerelle.core.markdown import render
from passerelle.deliverables.models import DeliverableVersion
from passerelle.people.models import Lab, User
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.reports.drafting import literal
from passerelle.reports.facts import facts_of
from tests.cast import Cast
from tests.doors import gid, lab
from tests.reports.test_reports import FIELDS
from tests.world import make_world


def test_days_are_the_labs_wherever_the_writer_is(cast: Cast) -> None:
    world = make_world(cast)
    Lab.objects.update(time_zone="America/Montreal")
    User.objects.filter(pk=cast.lead.pk).update(time_zone="Asia/Tokyo")
    late = dt.datetime(2026, 3, 10, 3, 30, tzinfo=dt.UTC)  # still the ninth in Montréal
    DeliverableVersion.objects.filter(pk=world.a.version.pk).update(created_at=late)
    for day, count in (("2026-03-09", 1), ("2026-03-10", 0)):
        report = lab(cast.lead).do(
            "draftReport", f"report {{ {FIELDS} }}", engagement=gid(cast.engagement_a), startsOn=day, endsOn=day
        )["report"]
        figures = {figure["key"]: figure["value"] for figure in report["figures"]}
        assert figures["VERSIONS"] == count, day
        assert ("March 9, 2026: Datasheet A" in report["bodyEn"]) == bool(count), report["bodyEn"]
    Lab.objects.update(time_zone="Europe/Paris")
    report = lab(cast.lead).do(
        "draftReport", f"report {{ {FIELDS} }}", engagement=gid(cast.engagement_a), startsOn=day, endsOn=day
    )["report"]
    assert "March 10, 2026: Datasheet A" in report["bodyEn"]


def test_days_of_waiting_add_up_from_report_to_report(cast: Cast) -> None:
    since = dt.date(2026, 3, 5)
    WaitingPeriod.objects.create(
        engagement=cast.engagement_a, waiting_for="data", what="Logs", since=since, until="2026-03-15",
        disclosure="client",
    )  # fmt: skip

    def days(start: str, end: str) -> int:
        facts = facts_of(cast.engagement_a, dt.date.fromisoformat(start), dt.date.fromisoformat(end))
        return sum(number for _row, number in facts.waiting)

    assert [days("2026-03-01", "2026-03-10"), days("2026-03-11", "2026-03-20")] == [6, 4]
    WaitingPeriod.objects.update(until=None)
    today = clock.today()
    assert days("2026-03-01", today.isoformat()) == (today - since).days


def test_the_first_of_a_month_is_an_ordinal_in_french(cast: Cast) -> None:
    report = lab(cast.lead).do(
        "draftReport", f"report {{ {FIELDS} }}", engagement=gid(cast.engagement_a), startsOn="2026-03-01",
        endsOn="2026-03-21",
    )["report"]  # fmt: skip
    assert "Du 1er mars 2026 au 21 mars 2026" in report["bodyFr"]
    assert "From March 1, 2026 to March 21, 2026" in report["bodyEn"]


@pytest.mark.parametrize(
    "text",
    [
        "- not a list", "# not a heading", "1. not a number", "2) nor this", "+ nor this",
        "a *b* _c_ `d` [e](f) <g> h|i", "~~j~~", "k\\*", "> l", "Kick-off (before): done. 1. 2. ## no",
        "m\n# n", "![o](p)",
    ],
)  # fmt: skip
def test_a_persons_text_reads_as_it_was_typed(text: str) -> None:
    for before in ("", "**", "3 March: "):
        html = render(f"- {before}{literal(text)}{before if before == '**' else ''}\n- next")
        shown = unescape(re.sub(r"</?(?:ul|li|p|strong)>", "", html))
        words = f"{before.replace('*', '')}{' '.join(text.split())}"
        assert shown.split() == f"{words} next".split(), html
        assert html.count("<li>") == 2
    assert "\\" not in literal("Reached as planned; the figures (all 3) are in the kick-off report.")


def test_what_is_late_is_said_to_be_late_and_the_next_ones_follow(cast: Cast) -> None:
    world, today = make_world(cast), clock.today()
    Milestone.objects.filter(engagement=cast.engagement_a).exclude(pk=world.a.milestone.pk).delete()
    Milestone.objects.filter(pk=world.a.milestone.pk).update(
        status="planned", due_on=today - dt.timedelta(days=9), disclosure="client"
    )
    for number in range(1, 8):
        Milestone.objects.create(
            engagement=cast.engagement_a, stage=world.a.milestone.stage, title_en=f"Step {number}", title_fr="",
            position=number, due_on=today + dt.timedelta(days=number - 1), disclosure="client",
        )  # fmt: skip
    period = {"startsOn": (today - dt.timedelta(days=20)).isoformat(), "endsOn": today.isoformat()}
    report = lab(cast.lead).do("draftReport", f"report {{ {FIELDS} }}", engagement=gid(cast.engagement_a), **period)[
        "report"
    ]
    lines = report["bodyEn"].split("## Next\n\n")[1].split("\n")
    assert [" (late): " in line for line in lines] == [True, *[False] * 6]
    assert [line.split(": ")[-1] for line in lines[1:-1]] == [f"Step {number}" for number in range(1, 6)]
    assert lines[-1] == "- 2 more milestones after that"
    french = report["bodyFr"].split("## Prochaines étapes\n\n")[1].split("\n")
    assert "(en retard)\u00a0: " in french[0]
    assert french[-1] == "- 2 autres jalons ensuite"
