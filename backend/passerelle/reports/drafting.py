"""From the facts of a period to a first text, in either language: Markdown that a scientist then edits."""

import datetime as dt
import re

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from passerelle.core.days import long_day
from passerelle.core.plain import labelled, plain
from passerelle.journal.choices import LogKind
from passerelle.plan.choices import Clock, MilestoneOutcome, SlipReason, WaitingFor
from passerelle.reports.facts import Facts
from passerelle.reviews.choices import Verdict
from passerelle.transfer.choices import TransferLevel

# what marks Markdown anywhere in a line, and what does at its beginning alone
_MARKS = re.compile(r"([\\`*_\[\]<>|~])")
_FIRST = re.compile(r"^([#+\-]|\d+(?=[.)]))")


def draft(facts: Facts, language: str) -> str:
    """Return the draft: one section for each kind of fact that there is, and a sentence when there is none.

    Days are those of the active time zone.
    """
    with translation.override(language):
        sections = [
            (_("Summary"), [_summary(facts)]),
            (_("Milestones reached"), _reached(facts, language)),
            (_("Handed over and decided"), _handed_over(facts, language)),
            (_("Dates that moved"), _moved(facts, language)),
            (_("What we wait for"), _waited(facts)),
            (_("Know-how transfer"), _transferred(facts, language)),
            (_("From the log"), _logged(facts)),
            (_("Next"), _next(facts, language)),
        ]
        return "\n\n".join(f"## {title}\n\n{_lines(lines)}" for title, lines in sections if lines)


def literal(text: str) -> str:
    """Return a person's text so that Markdown shows it as it is, on one line."""
    line = _MARKS.sub(r"\\\1", " ".join(text.split()))
    return _FIRST.sub(lambda mark: f"{mark[1]}\\" if mark[1].isdigit() else f"\\{mark[1]}", line)


def _lines(lines: list[str]) -> str:
    return lines[0] if len(lines) == 1 and not lines[0].startswith("- ") else "\n".join(lines)


def _summary(facts: Facts) -> str:
    start, end = _day(facts.starts_on), _day(facts.ends_on)
    reached = ngettext("%(count)d milestone was reached", "%(count)d milestones were reached", len(facts.reached)) % {
        "count": len(facts.reached)
    }
    versions = ngettext(
        "%(count)d version was handed over", "%(count)d versions were handed over", len(facts.versions)
    ) % {"count": len(facts.versions)}
    return _("From %(start)s to %(end)s, %(reached)s and %(versions)s.") % {
        "start": start, "end": end, "reached": reached, "versions": versions,
    }  # fmt: skip


def _reached(facts: Facts, language: str) -> list[str]:
    lines = []
    for row in facts.reached:
        outcome = MilestoneOutcome(row.outcome).label if row.outcome else ""
        line = f"**{literal(row.title_in(language))}**" + (f" ({outcome})" if outcome else "")
        note = f". {literal(row.outcome_note)}" if row.outcome_note else ""
        lines.append(_told(_day(row.reached_on), line + note))
    return lines


def _handed_over(facts: Facts, language: str) -> list[str]:
    lines = [
        "- "
        + _("%(date)s: %(title)s, version %(number)d")
        % {
            "date": _day(timezone.localdate(row.created_at)),
            "title": literal(row.deliverable.title_in(language)),
            "number": row.number,
        }
        for row in facts.versions
    ]
    for decision in facts.decisions:
        version = decision.round.deliverable_version
        handed = _("%(date)s: %(title)s, version %(number)d") % {
            "date": _day(timezone.localdate(decision.decided_at)),
            "title": literal(version.deliverable.title_in(language)),
            "number": version.number,
        }
        lines.append(f"- {handed}, **{Verdict(decision.verdict).label}** ({literal(decision.reviewer.name)})")
    return lines


def _moved(facts: Facts, language: str) -> list[str]:
    return [
        "- "
        + _("%(title)s: from %(before)s to %(after)s (%(reason)s; clock: %(clock)s)")
        % {
            "title": literal(row.milestone.title_in(language)),
            "before": _day(row.from_on),
            "after": _day(row.to_on),
            "reason": SlipReason(row.reason).label,
            "clock": Clock(row.clock).label,
        }
        for row in facts.slips
    ]


def _waited(facts: Facts) -> list[str]:
    lines = []
    for row, days in facts.waiting:
        state = _("since %(date)s") if row.until is None or row.until > facts.ends_on else _("received")
        count = ngettext("%(count)d day", "%(count)d days", days) % {"count": days}
        waits = f"{literal(row.what)} ({WaitingFor(row.waiting_for).label})"
        lines.append(_told(waits, f"{count}, {state % {'date': _day(row.since)}}"))
    return lines


def _transferred(facts: Facts, language: str) -> list[str]:
    if not facts.items_total:
        return []
    lines = [
        "- "
        + _("%(done)d of %(total)d items are done without help.")
        % {"done": facts.items_done, "total": facts.items_total}
    ]
    for row in facts.signed:
        level = TransferLevel(row.level).label
        lines.append(_told(literal(row.item.capability_in(language)), f"**{level}** ({literal(row.performer.name)})"))
    return lines


def _logged(facts: Facts) -> list[str]:
    return [
        _told(f"{_day(row.happened_on)}, {LogKind(row.kind).label}", literal(_first_paragraph(row.body)))
        for row in facts.entries
    ]


def _next(facts: Facts, language: str) -> list[str]:
    lines = []
    for row in facts.upcoming:
        day = _("%(date)s (late)") % {"date": _day(row.due_on)} if row.is_late(facts.today) else _day(row.due_on)
        lines.append(_told(day, literal(row.title_in(language))))
    if facts.further:
        more = ngettext("%(count)d more milestone after that", "%(count)d more milestones after that", facts.further)
        lines.append("- " + more % {"count": facts.further})
    return lines


def _told(label: str, value: str) -> str:
    """An item of a list, with the colon of the language."""
    return f"- {labelled(label, value)}"


def _first_paragraph(text: str) -> str:
    """How an entry begins, in plain words: its own Markdown would not survive being cut."""
    return plain(text.strip().split("\n\n")[0], 400)


def _day(day: dt.date | None) -> str:
    return long_day(day) if day else "—"
