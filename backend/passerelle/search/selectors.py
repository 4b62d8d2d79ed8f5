"""One search over what a person may see: visibility comes from the app that owns each kind, before any match."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import F, Q, QuerySet, TextField, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.deliverables.models import Deliverable
from passerelle.deliverables.selectors import client_deliverables
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import client_engagements, lab_visibility, visible_engagements
from passerelle.journal.models import LogEntry
from passerelle.journal.selectors import client_log
from passerelle.partners.models import Organization
from passerelle.partners.selectors import visible_organizations
from passerelle.people.models import User
from passerelle.people.selectors import visible_people
from passerelle.plan.models import Milestone
from passerelle.plan.selectors import client_milestones
from passerelle.search.choices import ClientSearchKind, SearchKind, SearchMethod
from passerelle.search.fulltext import among, rank_of, says
from passerelle.search.words import (
    MOST_CHARACTERS,
    Snippet,
    Word,
    asked_of,
    pattern_of,
    singular,
    snippet_of,
    words_of,
)

MOST_RESULTS = 50
PARTNER = ("name",)  # an engagement is found by its partner's name, and by nothing else of the partner


@dataclass(frozen=True, slots=True)
class Found:
    kind: str
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
    by_partner: bool = False


Sources = Mapping[str, Source]


def _on_engagements(model: Any) -> Callable[[Any], QuerySet[Any]]:
    return lambda actor: model.objects.filter(lab_visibility(actor, "engagement")).select_related("engagement")


ENGAGEMENT = ("reference", "title", "summary")
MILESTONE = ("title_en", "title_fr", "outcome_note")
DELIVERABLE = ("title_en", "title_fr", "acceptance_criteria")
SOURCES: Sources = {
    SearchKind.ENGAGEMENT: Source(
        lambda actor: visible_engagements(actor).select_related("organization"), ENGAGEMENT, by_partner=True
    ),
    SearchKind.MILESTONE: Source(_on_engagements(Milestone), MILESTONE),
    SearchKind.DELIVERABLE: Source(_on_engagements(Deliverable), DELIVERABLE),
    SearchKind.LOG_ENTRY: Source(_on_engagements(LogEntry), ("body", "context"), "-happened_on"),
    SearchKind.PARTNER: Source(visible_organizations, ("name", "sector")),
    SearchKind.PERSON: Source(visible_people, ("name", "title"), "name"),
}
# an allow-list: what the client's pages show of each kind; why a decision was taken is the lab's
CLIENT_SOURCES: Sources = {
    ClientSearchKind.ENGAGEMENT: Source(
        lambda actor: client_engagements(actor).select_related("organization"), ENGAGEMENT, by_partner=True
    ),
    ClientSearchKind.MILESTONE: Source(client_milestones, MILESTONE),
    ClientSearchKind.DELIVERABLE: Source(client_deliverables, DELIVERABLE),
    ClientSearchKind.LOG_ENTRY: Source(client_log, ("body",), "-happened_on"),
}


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
            items += [_found(kind, row, words, typed, language) for row in rows]
    items.sort(key=lambda found: -found.rank)  # stable: equals keep the order of kinds, then the newest first
    return Results(method, items[:first], has_more=len(items) > first)


def by_full_text(source: Source, actor: Any, words: list[Word]) -> QuerySet[Any]:
    """Each word in English, French or as it stands, by an index; the last one may still be half typed."""
    condition, rank = Q(), rank_of(source.columns, words)
    if source.by_partner:
        rank += rank_of(("organization__name",), words)
        for word in words:
            partners = Organization.objects.filter(says(PARTNER, [word])).order_by()
            condition &= Q(says(source.columns, [word])) | Q(among("organization_id", partners))
    else:
        condition = Q(says(source.columns, words))
    found = source.rows(actor).filter(condition).annotate(rank=rank)
    ordered: QuerySet[Any] = found.order_by("-rank", source.newest, "pk")
    return ordered


def _by_pieces(source: Source, actor: Any, words: list[Word]) -> QuerySet[Any]:
    """Every word is a piece of the text, plurals too: what a database without full text can honestly say."""
    parts: list[Any] = [Value("")]
    for column in (*source.columns, *(["organization__name"] if source.by_partner else [])):
        parts += [F(column), Value(" ")]
    haystack = Concat(*parts, output_field=TextField())
    found = source.rows(actor).annotate(haystack=haystack, rank=Value(0.0))
    for word in words:
        found = found.filter(haystack__iregex=pattern_of(singular(word.folded)))
    ordered: QuerySet[Any] = found.order_by(source.newest, "pk")
    return ordered


def _found(kind: str, row: Any, words: list[Word], typed: str, language: str) -> Found:
    title, reference, context, text = _told(row, language)
    folded = [word.folded for word in words]
    in_title = all(word in words_of(f"{title} {reference}") for word in folded)
    exact = isinstance(row, Engagement) and reference.lower() == typed.strip().lower()
    rank = row.rank + (100 if exact else 0) + (1 if in_title else 0)
    return Found(kind, row, rank, title, reference, context, snippet_of(text, folded))


def _told(row: Any, language: str) -> tuple[str, str, str, str]:
    """Return title, reference of the engagement, where it belongs, and the text that is shown in part."""
    if isinstance(row, Engagement):
        return row.title, row.reference, row.organization.name, row.summary
    if isinstance(row, Organization):
        return row.name, "", "", row.sector
    if isinstance(row, User):
        return row.name, "", row.title, ""
    reference, context = row.engagement.reference, row.engagement.title
    if isinstance(row, LogEntry):
        return row.happened_on.isoformat(), reference, context, row.body
    text = row.outcome_note if isinstance(row, Milestone) else row.acceptance_criteria
    return row.title_in(language), reference, context, text
