"""One search over what a lab person may see: visibility comes from the app that owns each kind, before any match."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector
from django.db import connection
from django.db.models import F, Func, Q, QuerySet, TextField, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import lab_visibility, visible_engagements
from passerelle.journal.models import LogEntry
from passerelle.partners.models import Organization
from passerelle.partners.selectors import visible_organizations
from passerelle.plan.models import Milestone
from passerelle.search.choices import SearchKind, SearchMethod
from passerelle.search.words import ACCENTED, MOST_CHARACTERS, PLAIN, Snippet, pattern_of, snippet_of, words_of

LANGUAGES = ("english", "french", "simple")
MOST_RESULTS = 50
PARTING = "-/_.’"


class Fold(Func):
    """A text without accents and with its words apart (PostgreSQL would keep `ARC-2026-014` in odd pieces).

    `translate` belongs to PostgreSQL itself: no extension is needed.
    """

    output_field = TextField()
    function = "translate"
    template = f"%(function)s(%(expressions)s, '{ACCENTED}{PARTING}', '{PLAIN}{' ' * 5}')"


@dataclass(frozen=True, slots=True)
class Found:
    kind: SearchKind
    row: Any
    rank: float
    title: str
    reference: str
    context: str
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Results:
    method: SearchMethod
    items: list[Found]
    has_more: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where a kind is found: its visible rows, the columns that are searched, newest first by `newest`.

    No internal note is among the columns: what a reader may not open must not be found by its words either.
    """

    rows: Callable[[Any], QuerySet[Any]]
    columns: tuple[str, ...]
    newest: str = "-created_at"


def _on_engagements(model: Any) -> Callable[[Any], QuerySet[Any]]:
    return lambda actor: model.objects.filter(lab_visibility(actor, "engagement")).select_related("engagement")


SOURCES = {
    SearchKind.ENGAGEMENT: Source(
        lambda actor: visible_engagements(actor).select_related("organization"),
        ("reference", "title", "summary", "organization__name"),
    ),
    SearchKind.MILESTONE: Source(_on_engagements(Milestone), ("title_en", "title_fr", "outcome_note")),
    SearchKind.DELIVERABLE: Source(_on_engagements(Deliverable), ("title_en", "title_fr", "acceptance_criteria")),
    SearchKind.LOG_ENTRY: Source(_on_engagements(LogEntry), ("body",), "-happened_on"),
    SearchKind.PARTNER: Source(visible_organizations, ("name", "sector")),
}


def search(actor: Any, typed: str, *, kinds: list[str] | None, first: int, language: str) -> Results:
    """Return what the lab person may see and every word of `typed` is found in, best first.

    One statement for each kind, whatever is found. Nothing is counted beyond what is returned.
    """
    if len(typed) > MOST_CHARACTERS:
        raise errors.invalid("query", _("Search for at most 200 characters."))
    if not 1 <= first <= MOST_RESULTS:
        raise errors.invalid("first", _("Ask for between 1 and %(maximum)d results.") % {"maximum": MOST_RESULTS})
    full_text = connection.vendor == "postgresql"
    method = SearchMethod.FULL_TEXT if full_text else SearchMethod.CONTAINS
    words = words_of(typed)
    if not words:
        return Results(method, [], has_more=False)
    match = _by_full_text if full_text else _by_pieces
    items: list[Found] = []
    for kind, source in SOURCES.items():
        if kinds is None or kind in kinds:
            rows = match(source, actor, words)[: first + 1]
            items += [_found(kind, row, words, typed, language) for row in rows]
    items.sort(key=lambda found: -found.rank)  # stable: equals keep the order of kinds, then the newest first
    return Results(method, items[:first], has_more=len(items) > first)


def _haystack(source: Source) -> Concat:
    parts: list[Any] = [Value("")]
    for column in source.columns:
        parts += [F(column), Value(" ")]
    return Concat(*parts, output_field=TextField())


def _by_full_text(source: Source, actor: Any, words: list[str]) -> QuerySet[Any]:
    """Each word in English, French or as it stands; the last one may still be half typed."""
    typed = " & ".join([*words[:-1], f"{words[-1]}:*"])
    matches, rank = Q(pk__in=[]), Value(0.0)
    vectors = {}
    for language in LANGUAGES:
        vectors[f"words_{language}"] = SearchVector(Fold(_haystack(source)), config=language)
        query = SearchQuery(typed, config=language, search_type="raw")
        matches |= Q(**{f"words_{language}": query})
        rank = rank + SearchRank(F(f"words_{language}"), query)  # type: ignore[assignment]
    found = source.rows(actor).annotate(**vectors).filter(matches).annotate(rank=rank)
    ordered: QuerySet[Any] = found.order_by("-rank", source.newest, "pk")
    return ordered


def _by_pieces(source: Source, actor: Any, words: list[str]) -> QuerySet[Any]:
    """Every word is a piece of the text: what a database without full text can honestly say."""
    found = source.rows(actor).annotate(haystack=_haystack(source), rank=Value(0.0))
    for word in words:
        found = found.filter(haystack__iregex=pattern_of(word))
    ordered: QuerySet[Any] = found.order_by(source.newest, "pk")
    return ordered


def _found(kind: SearchKind, row: Any, words: list[str], typed: str, language: str) -> Found:
    title, reference, context, text = _told(row, language)
    in_title = all(word in words_of(f"{title} {reference}") for word in words)
    exact = kind == SearchKind.ENGAGEMENT and reference.lower() == typed.strip().lower()
    rank = row.rank + (100 if exact else 0) + (1 if in_title else 0)
    return Found(kind, row, rank, title, reference, context, snippet_of(text, words))


def _told(row: Any, language: str) -> tuple[str, str, str, str]:
    """Return title, reference of the engagement, where it belongs, and the text that is shown in part."""
    if isinstance(row, Engagement):
        return row.title, row.reference, row.organization.name, row.summary
    if isinstance(row, Organization):
        return row.name, "", "", row.sector
    reference, context = row.engagement.reference, row.engagement.title
    if isinstance(row, LogEntry):
        return row.happened_on.isoformat(), reference, context, row.body
    text = row.outcome_note if isinstance(row, Milestone) else row.acceptance_criteria
    return row.title_in(language), reference, context, text
