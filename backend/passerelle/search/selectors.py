"""One search over what a person may see: visibility comes from the app that owns each kind, before any match."""

from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import F, Q, QuerySet, TextField, Value
from django.db.models.functions import Coalesce, Concat
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.folding import pattern_of
from passerelle.engagements.models import Engagement
from passerelle.search.choices import SearchMethod
from passerelle.search.fulltext import among, rank_of, says
from passerelle.search.naming import Told
from passerelle.search.sources import CLIENT_SOURCES, SOURCES, Source, Sources
from passerelle.search.words import (
    MOST_CHARACTERS,
    Snippet,
    Word,
    asked_of,
    singular,
    snippet_of,
    words_of,
)

MOST_RESULTS = 50


@dataclass(frozen=True, slots=True)
class Found:
    kind: str
    row: Any
    rank: float
    told: Told
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Results:
    method: SearchMethod
    items: list[Found]
    has_more: bool


def search(
    actor: Any, typed: str, *, kinds: list[str] | None, first: int, language: str, sources: Sources = SOURCES
) -> Results:
    """Return what the person may see and every word of `typed` is found in, best first.

    One statement for each kind, whatever is found. Nothing is counted beyond what is returned.
    """
    if len(typed) > MOST_CHARACTERS:
        raise errors.invalid("query", _("Search for at most 200 characters."))
    if not 1 <= first <= MOST_RESULTS:
        raise errors.invalid("first", _("Ask for between 1 and %(maximum)d results.") % {"maximum": MOST_RESULTS})
    full_text = connection.vendor == "postgresql"
    method = SearchMethod.FULL_TEXT if full_text else SearchMethod.CONTAINS
    words = asked_of(typed)
    if not words:
        return Results(method, [], has_more=False)
    match = by_full_text if full_text else _by_pieces
    items: list[Found] = []
    for kind, source in sources.items():
        if kinds is None or kind in kinds:
            rows = match(source, actor, words)[: first + 1]
            items += [_found(kind, row, source.told(row, language), words, typed) for row in rows]
    items.sort(key=lambda found: -found.rank)  # stable: equals keep the order of kinds, then the newest first
    return Results(method, items[:first], has_more=len(items) > first)


def by_full_text(source: Source, actor: Any, words: list[Word]) -> QuerySet[Any]:
    """Each word in English, French or as it stands, by an index; the last one may still be half typed."""
    condition, rank = Q(), rank_of(source.columns, words)
    if related := source.related:
        paths = tuple(f"{related.path}__{column}" for column in related.columns)
        rank += Coalesce(rank_of(paths, words), Value(0.0))  # a need may name no skill
        for word in words:
            others = related.model._default_manager.filter(says(related.columns, [word])).order_by()
            condition &= Q(says(source.columns, [word])) | Q(among(f"{related.path}_id", others))
    else:
        condition = Q(says(source.columns, words))
    found = source.rows(actor).filter(condition).annotate(rank=rank)
    ordered: QuerySet[Any] = found.order_by("-rank", source.newest, "pk")
    return ordered


def _by_pieces(source: Source, actor: Any, words: list[Word]) -> QuerySet[Any]:
    """Every word is a piece of the text, plurals too: what a database without full text can honestly say."""
    parts: list[Any] = [Value("")]
    related = source.related
    paths = [f"{related.path}__{column}" for column in related.columns] if related else []
    for column in (*source.columns, *paths):
        parts += [F(column), Value(" ")]
    haystack = Concat(*parts, output_field=TextField())
    found = source.rows(actor).annotate(haystack=haystack, rank=Value(0.0))
    for word in words:
        found = found.filter(haystack__iregex=pattern_of(singular(word.folded)))
    ordered: QuerySet[Any] = found.order_by(source.newest, "pk")
    return ordered


def _found(kind: str, row: Any, told: Told, words: list[Word], typed: str) -> Found:
    folded = [word.folded for word in words]
    in_title = all(word in words_of(f"{told.title} {told.reference}") for word in folded)
    exact = isinstance(row, Engagement) and told.reference.lower() == typed.strip().lower()
    rank = row.rank + (100 if exact else 0) + (1 if in_title else 0)
    return Found(kind, row, rank, told, snippet_of(told.text, folded))


__all__ = ["CLIENT_SOURCES", "MOST_RESULTS", "SOURCES", "by_full_text", "search"]
